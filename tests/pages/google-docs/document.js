// The document behind document.html; see there for what it stands in for.
{
  /** What the document says, with the characters that Google Docs has for what is no text. `window.wholeText` may be set by a test before. */
  let text =
    window.wholeText ??
    [
      "\u0003Booking clerk",
      "About us",
      "We are a small library \u001d in an invented town.",
      "Main duties of the job",
      "You will utilise the booking desk every day.",
      "We leverage old maps. They leverage new ones.",
      "You will utilise the lending van on Mondays.",
      "Essential criteria",
      "\u0010\u0012\u001cAble to utilise a ladder\n\u001cPatience\n\u0011How to apply",
      "Ask us for any help you need to apply.",
      "",
    ].join("\n");
  let selection = [0, 0];
  let frozen;
  const editor = document.querySelector(".kix-canvas-tile-content svg");
  const selected = document.querySelector(".kix-canvas-tile-selection svg");
  const mode = document.querySelector("#docs-toolbar-mode-switcher");
  const frame = document.querySelector("iframe.docs-texteventtarget-iframe");
  if (variants.has("commenting")) mode.setAttribute("aria-label", "Commenting mode");
  if (variants.has("suggesting")) mode.setAttribute("aria-label", "Suggesting mode");
  if (variants.has("view-only")) mode.remove();
  if (variants.has("tabs")) {
    for (const name of ["Advert", "Notes"]) {
      const tab = document.createElement("div");
      tab.className = "chapter-item";
      tab.textContent = name;
      document.querySelector("#tabs").append(tab);
    }
  }

  const rectangle = (label, y) => {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries({ "aria-label": label, "data-font-css": "11pt Arial", x: 0, y, width: 600, height: 20 }))
      rect.setAttribute(name, value);
    rect.setAttribute("fill", "none");
    return rect;
  };
  /** Only the first page is drawn, as in the real thing. */
  const paint = () => {
    if (!asked) return;
    const lines = text.split(/[\u0000-\u001f]/).filter((line) => line !== "").slice(0, 60);
    editor.replaceChildren(...lines.map((line, at) => rectangle(line, at * 24)));
  };
  const change = (start, end, by) => {
    text = text.slice(0, start) + by + text.slice(end);
    selection = [start + by.length, start + by.length];
    paint();
  };
  /** What a person's key or paste does at the selection. */
  const write = (by) => {
    const [start, end] = selection;
    if (variants.has("commenting")) mode.setAttribute("aria-label", "Commenting mode");
  if (variants.has("suggesting")) change(end, end, by);
    else change(start, end, by);
  };

  const target = frame.contentDocument.createElement("div");
  target.setAttribute("contenteditable", variants.has("view-only") ? "false" : "true");
  target.setAttribute("role", "textbox");
  target.tabIndex = 0;
  frame.contentDocument.body.append(target);
  target.addEventListener("paste", (event) => {
    if (variants.has("ignoring") || variants.has("typing-only") || variants.has("view-only")) return;
    event.preventDefault();
    // A plain-text paste loses spaces at its ends, and has no others than plain ones.
    const by = event.clipboardData.getData("text/plain").replaceAll("\u00a0", " ").replace(/^ +| +$/g, "");
    window.pastes = (window.pastes ?? 0) + 1;
    setTimeout(() => write(by), 30);
  });
  target.addEventListener("beforeinput", (event) => {
    if (variants.has("ignoring") || variants.has("view-only")) return;
    event.preventDefault();
    if (event.inputType === "insertText") write(event.data);
  });

  let looks = 0;
  const annotated = async (by) => {
    window.calledBy = by;
    looks += 1;
    // Somebody else's words, above: what is known of where words stand is no longer so.
    if (variants.has("moving") && window.moves && looks % 2 === 0) {
      window.moves -= 1;
      text = text.replace("About us", "About us all");
      paint();
    }
    const snapshot = variants.has("frozen") ? (frozen ??= { text }) : { text, selection: [...selection] };
    return {
      getText: () => snapshot.text,
      getSelection: () => [{ start: (snapshot.selection ?? selection)[0], end: (snapshot.selection ?? selection)[1] }],
      setSelection(start, end) {
        selection = [start, end];
        selected.replaceChildren(rectangle("", start));
        target.blur();
        window.focus();
      },
      getAnnotations: () => ({}),
    };
  };
  const begin = () => (window._docs_annotate_getAnnotatedText = annotated);
  if (asked && !variants.has("missing")) setTimeout(begin, variants.has("late") ? 2000 : 50);
  paint();

  /** For tests: the document as it is, and somebody else's change. */
  window.documentText = () => text;
  window.documentSelection = () => text.slice(...selection);
  window.writeElsewhere = (from, to) => {
    text = text.replace(from, to);
    paint();
  };
}

/**
 * Stands in for the compose box of Outlook on the web, which is Microsoft's RoosterJS (research notes, hosts, section 6.4): an undo of its
 * own, of snapshots that it takes before and after what it does itself, at Ctrl+Z instead of the browser's; a paste that it takes into
 * its own hands and puts in a moment later; and no notice of what a script types. It cannot prove what today's Outlook puts around it.
 * RoosterJS 9 itself is tried in roosterjs.js.
 */
export function mount(place, paragraphs) {
  const root = place.appendChild(document.createElement("div"));
  root.contentEditable = "true";
  root.setAttribute("role", "textbox");
  root.setAttribute("data-ms-editor", "true");
  root.setAttribute("aria-label", "Message body");
  for (const paragraph of paragraphs) root.appendChild(document.createElement("div")).textContent = paragraph;

  const copy = () => [...root.childNodes].map((node) => node.cloneNode(true));
  let snapshots = [copy()];
  let at = 0;
  const takeSnapshot = () => {
    snapshots = [...snapshots.slice(0, at + 1), copy()];
    at = snapshots.length - 1;
  };
  const restore = (to) => {
    at = Math.min(Math.max(to, 0), snapshots.length - 1);
    root.replaceChildren(...snapshots[at].map((node) => node.cloneNode(true)));
  };
  let typed = false;
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "z") {
      event.preventDefault();
      if (typed) takeSnapshot();
      typed = false;
      restore(at - 1);
    } else if (event.key.length === 1 && !event.ctrlKey) typed = true;
  });
  root.addEventListener("paste", (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    setTimeout(() => {
      takeSnapshot();
      const range = document.getSelection().getRangeAt(0);
      range.deleteContents();
      range.insertNode(document.createTextNode(text));
      range.collapse(false);
      root.normalize();
      takeSnapshot();
    });
  });
  return { text: () => [...root.childNodes].map(({ textContent }) => textContent).join("\n") };
}

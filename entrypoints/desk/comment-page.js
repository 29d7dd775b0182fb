// The one script of the web page for comments. It gathers what was written and gives it as a file; it asks nobody for anything.
(() => {
  "use strict";
  const find = (id) => document.getElementById(id);
  const said = find("said");
  const say = (what) => {
    said.textContent = said.dataset[what];
  };
  const chance = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const person = `web-${chance()}`;
  const boxes = [...document.querySelectorAll("[data-target]")];
  const sent = new Map();
  const withdrawn = [];
  find("no-script").hidden = true;

  const happened = () => ({ id: `web-${chance()}`, at: new Date().toISOString(), by: person });

  /** A comment that was changed after it was saved is a new one, and the old one is taken back: nothing saved ever changes. */
  function gather() {
    for (const box of boxes) {
      const text = box.value.trim();
      const before = sent.get(box);
      if (before?.text === text) continue;
      if (before) withdrawn.push({ kind: "withdrew", ...happened(), event: before.id });
      if (text === "") sent.delete(box);
      else sent.set(box, { kind: "commented", ...happened(), on: JSON.parse(box.dataset.target), text });
    }
    return [...sent.values()];
  }

  find("save").addEventListener("click", () => {
    const comments = gather();
    if (comments.length === 0) return say("nothing");
    const { title, ...review } = JSON.parse(document.querySelector("main").dataset.review);
    const name = find("name").value.trim();
    const file = {
      format: "advert-review",
      v: 1,
      ...review,
      title,
      texts: [],
      events: [...comments, ...withdrawn],
      people: [{ id: person, name, role: find("role").value.trim() }],
    };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, undefined, 1)], { type: "application/json" }));
    link.download = `${`comments ${title} ${name}`.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}.advertreview.json`;
    link.click();
    return say("saved");
  });

  find("copy").addEventListener("click", async () => {
    const comments = gather();
    if (comments.length === 0) return say("nothing");
    const lines = comments.map(({ on, text }) => (on.anchor ? `“${on.anchor.exact}”\n${text}` : text));
    const result = find("result");
    result.value = [`${find("name").value.trim()} ${find("role").value.trim()}`.trim(), ...lines].join("\n\n");
    result.select();
    try {
      await navigator.clipboard.writeText(result.value);
      return say("copied");
    } catch {
      return say("failed");
    }
  });
})();

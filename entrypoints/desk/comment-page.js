// The one script of the web page for comments. It gathers what was said and gives it as a file; it asks nobody for anything.
(() => {
  "use strict";
  const find = (id) => document.getElementById(id);
  const said = find("said");
  const say = (what) => {
    said.textContent = said.dataset[what];
  };
  const chance = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const person = `web-${chance()}`;
  const sent = new Map();
  const withdrawn = [];
  find("no-script").hidden = true;

  const happened = () => ({ id: `web-${chance()}`, at: new Date().toISOString(), by: person });

  /** What can be said in a place: in words and a wording together, and by a view, each for itself. */
  const slots = [...document.querySelectorAll("[data-target]")].flatMap((place) => {
    const on = JSON.parse(place.dataset.target);
    const wording = place.querySelector("[data-wording]");
    const inWords = () => {
      const words = { text: place.querySelector("textarea").value.trim(), wording: wording?.value.trim() ?? "" };
      return { on, text: words.text, ...(words.wording === "" ? {} : { wording: words.wording }) };
    };
    const view = () => {
      const chosen = place.querySelector("input:checked");
      return chosen?.value ? { on, text: "", view: chosen.value } : { on, text: "" };
    };
    return wording ? [view, inWords] : [inWords];
  });

  /** What was changed after it was saved is said anew, and the old is taken back: nothing saved ever changes. */
  function gather() {
    for (const slot of slots) {
      const now = slot();
      const before = sent.get(slot);
      if (JSON.stringify(before?.said) === JSON.stringify(now)) continue;
      if (before) withdrawn.push({ kind: "withdrew", ...happened(), event: before.event.id });
      if (now.text === "" && !now.view && !now.wording) sent.delete(slot);
      else sent.set(slot, { said: now, event: { kind: "commented", ...happened(), ...now } });
    }
    return [...sent.values()].map(({ event }) => event);
  }

  find("save").addEventListener("click", () => {
    const events = [...gather(), ...withdrawn];
    if (events.length === 0) return say("nothing");
    const { title, ...review } = JSON.parse(document.querySelector("main").dataset.review);
    const name = find("name").value.trim();
    const file = {
      format: "advert-review",
      v: 1,
      ...review,
      title,
      texts: [],
      events,
      people: [{ id: person, name, role: find("role").value.trim() }],
    };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, undefined, 1)], { type: "application/json" }));
    link.download = `${`comments ${title} ${name}`.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}.advertreview.json`;
    link.click();
    return say("saved");
  });

  /** As somebody reads it who has only the text. */
  function linesOf({ on, text, view, wording }) {
    const called = view && document.querySelector(`input[value=${view}]`).parentElement.textContent;
    const suggested = wording && `${document.querySelector("[data-wording]").dataset.wording}: “${wording}”`;
    return [on.anchor && `“${on.anchor.exact}”`, called, suggested, text].filter(Boolean).join("\n");
  }

  find("copy").addEventListener("click", async () => {
    const events = gather();
    if (events.length === 0) return say("nothing");
    const result = find("result");
    result.value = [`${find("name").value.trim()} ${find("role").value.trim()}`.trim(), ...events.map(linesOf)].join("\n\n");
    result.select();
    try {
      await navigator.clipboard.writeText(result.value);
      return say("copied");
    } catch {
      return say("failed");
    }
  });
})();

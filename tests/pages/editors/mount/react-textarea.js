import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** A textarea whose value React owns: what React did not hear of, it takes away. */
export function mount(place, paragraphs) {
  let model = "";
  function Field() {
    const [value, setValue] = useState(paragraphs.join("\n\n"));
    model = value;
    return createElement("textarea", { value, onChange: (event) => setValue(event.target.value), style: { width: 600, height: 200 } });
  }
  createRoot(place).render(createElement(Field));
  return { text: () => model.split("\n").filter((line) => line !== "").join("\n") };
}

import { useState } from "preact/hooks";
import { Disclosure } from "./disclosure";
import { PasteBox, type PasteBoxProps } from "./paste-box";
import { words } from "./words";

/** The paste box, folded away where there is a better way on. */
export function PasteOffer(box: PasteBoxProps) {
  const [open, setOpen] = useState(box.text !== "");
  return (
    <Disclosure class="ww-paste-offer" label={words.paste.open} open={open} onToggle={() => setOpen(!open)}>
      <PasteBox {...box} />
    </Disclosure>
  );
}

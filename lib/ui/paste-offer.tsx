import { useState } from "preact/hooks";
import { Disclosure } from "./disclosure";
import { PasteBox } from "./paste-box";
import { words } from "./words";

/** The paste box, folded away where there is a better way on. */
export function PasteOffer({ onCheck }: { readonly onCheck: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure class="ww-paste-offer" label={words.paste.open} open={open} onToggle={() => setOpen(!open)}>
      <PasteBox onCheck={onCheck} />
    </Disclosure>
  );
}

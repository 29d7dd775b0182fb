import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { createChecker } from "@/lib/engine/checker";
import type { PageState } from "@/lib/platform/messages";
import { words } from "@/lib/ui/words";

const checker = createChecker();
let pasted = 0;

/** Checks a text that was pasted into the panel. Nothing of it is stored; it is gone when the panel closes. */
export function pastedAdvert(text: string, title: string = words.paste.title): PageState {
  const blocks = blocksOfText(text);
  const report = checker.check(blocks);
  return {
    // Names it without holding any of it.
    advert: `pasted ${(pasted += 1)}`,
    status: "checked",
    origin: "",
    title,
    what: words.paste.what,
    report,
    blocks,
    marksOn: false,
    attachments: [],
    current: undefined,
    changes: [],
    aside: [],
    changed: 0,
    keeping: "off",
    notes: [],
    can: { mark: false, show: false, add: false },
  };
}

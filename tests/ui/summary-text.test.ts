import { expect, test } from "vitest";
import { panelList } from "@/lib/ui/panel-list";
import { summaryText } from "@/lib/ui/summary-text";
import { block, finding, groups, guide, statement } from "./invented-advert";

test("a summary says what was found, what could be added, what was agreed, and claims nothing", () => {
  const found = groups({
    words: [finding()],
    statements: [statement({ id: "reasonable-adjustments", rank: 0 })],
    said: [statement({ id: "flexible-working", status: "found" })],
  });
  const text = summaryText(
    {
      title: "Booking Desk Coordinator",
      status: "1 thing worth a look before you publish.",
      rows: [{ id: "to-fix", label: "Things to fix before publishing", outcome: "None left", done: true }],
      readByOthers: true,
      list: panelList(found, [block()]),
      groups: found,
      agreements: { "interview-commitment": { who: "The EDI lead", when: "12 May 2026" } },
    },
    guide,
  );
  expect(text).toBe(`Booking Desk Coordinator
1 thing worth a look before you publish.

Ready to publish?
- Things to fix before publishing: None left
- Someone else has read it: Yes

Found
- Worth changing: “utilise”. Use “use”.

Not found in this text, and could be added
- Reasonable adjustments

Already said
- Flexible working

Agreed, as entered
- An interview commitment: Agreed by The EDI lead, 12 May 2026.

Checked with Wider Welcome. A check does not show that an advert is free of bias, or lawful.
`);
});

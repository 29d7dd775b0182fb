import { describe, expect, test } from "vitest";
import type { PlacedBlock } from "@/lib/page/placed-block";
import type { Reading } from "@/lib/page/reading";
import { sameContent } from "@/lib/page/same-state";

const block: PlacedBlock = {
  id: "essential-1",
  text: "Knows a weed from a seedling",
  kind: "item",
  section: "essential",
  leadIn: "You will need:",
  lang: "en",
  origin: "own",
  editable: true,
  place: [],
};
const reading: Reading = { advert: "C1", what: "NHS Jobs advert", title: "Gardener", blocks: [block], attachments: ["a.pdf"] };

describe("two readings", () => {
  test("are the same where all is that a report depends on", () => {
    expect(
      sameContent(reading, { ...reading, what: "Selected text", blocks: [{ ...block, place: [] }], attachments: ["a.pdf"] }),
    ).toBe(true);
  });

  test.each<[string, Partial<Reading>]>([
    ["of another advert", { advert: "C2" }],
    ["with another title", { title: "Grower" }],
    ["with another file beside them", { attachments: ["b.pdf"] }],
    ["with a block more", { blocks: [block, block] }],
    ["with a block less", { blocks: [] }],
    ["with another text", { blocks: [{ ...block, text: "Knows a weed" }] }],
    ["with a block of another kind", { blocks: [{ ...block, kind: "paragraph" }] }],
    ["with a block in another section", { blocks: [{ ...block, section: "desirable" }] }],
    ["with another line above a block", { blocks: [{ ...block, leadIn: "You will learn:" }] }],
    ["with a block in another language", { blocks: [{ ...block, lang: "cy" }] }],
    ["with words that are the site's", { blocks: [{ ...block, origin: "site" }] }],
    ["with a block that cannot be changed any more", { blocks: [{ ...block, editable: false }] }],
  ])("%s are not the same", (_, other) => {
    expect(sameContent(reading, { ...reading, ...other })).toBe(false);
  });
});

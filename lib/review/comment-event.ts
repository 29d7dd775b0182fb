import type { Doing } from "./advance";
import { anchorOf } from "./anchor";
import type { OpenAdvert } from "./open-advert";
import { currentBlocks, type Commented, type Target, type View } from "./review";
import { nthOf } from "./sift";

/** What is spoken about, by its place in the advert as it stands. */
export type CommentPlace =
  | { readonly kind: "advert" }
  | { readonly kind: "finding"; readonly findingId: string }
  /** Some words of a block, or all of it. */
  | { readonly kind: "words"; readonly blockId: string; readonly start: number; readonly end: number };

/** What somebody says there. */
export interface Said {
  readonly text?: string | undefined;
  readonly view?: View | undefined;
  readonly wording?: string | undefined;
}

/** A comment as an event; undefined where nothing is said, or what it is about is gone. */
export function commentEvent(advert: OpenAdvert, place: CommentPlace, said: Said, { id, at, by }: Doing): Commented | undefined {
  const on = targetOf(advert, place);
  const { view } = said;
  const [text, wording] = [said.text?.trim() ?? "", said.wording?.trim() ?? ""];
  if (!on || (text === "" && wording === "" && !view)) return undefined;
  return { kind: "commented", id, at, by, on, text, ...(view ? { view } : {}), ...(wording === "" ? {} : { wording }) };
}

function targetOf({ review, report }: OpenAdvert, place: CommentPlace): Target | undefined {
  const blocks = currentBlocks(review);
  const textOf = (blockId: string): string | undefined => blocks.find(({ id }) => id === blockId)?.text;
  switch (place.kind) {
    case "advert":
      return place;
    case "finding": {
      const finding = report.findings.find(({ id }) => id === place.findingId);
      const text = finding && textOf(finding.blockId);
      if (!finding || text === undefined) return undefined;
      return {
        kind: "finding",
        ruleId: finding.ruleId,
        anchor: anchorOf(text, finding, nthOf(finding, report.findings, blocks)),
      };
    }
    case "words": {
      const text = textOf(place.blockId);
      if (text === undefined) return undefined;
      const span = place.start < place.end ? place : { start: 0, end: text.length };
      return { kind: "block", anchor: anchorOf(text, span) };
    }
  }
}

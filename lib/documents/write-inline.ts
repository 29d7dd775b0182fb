import { newRun, tagWithNewId } from "./docx-copies";
import type { DocxMarkup } from "./docx-markup";
import type { DocxParagraph } from "./docx-paragraphs";
import { breakAtCut, placeOfCut, runTexts, textTags, type RunText } from "./run-cuts";
import type { Splice } from "./splices";
import type { XmlElement } from "./xml";
import { elementsOf } from "./xml-reading";

/** What is to be written into one paragraph; spans are offsets into its text. None is empty, replacements do not overlap. */
export interface InlineEdits {
  readonly comments: readonly { readonly start: number; readonly end: number; readonly id: number }[];
  readonly replacements: readonly Replacement[];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Comments and tracked changes as splices of the source: text is only marked, split off or put in; nothing that stands there is written anew,
 * and what a run holds besides text stays where it is.
 */
export function writeInline(paragraph: DocxParagraph, edits: InlineEdits, markup: DocxMarkup): readonly Splice[] {
  const runs = runTexts(paragraph.pieces);
  const insertions = new Map(edits.replacements.map((each) => [each, insertionFor(runs, each)]));
  return runs.flatMap((run) => writeRun(run, edits, insertions, markup));
}

/** Where new text goes and how it looks. */
interface Insertion {
  /** It stands after the text deleted in this run. */
  readonly after: RunText | undefined;
  /** It has this run's format. */
  readonly like: XmlElement | undefined;
}

/** As in Word: after all that is deleted (unless that ends in another link or control), in the format of the first word. */
function insertionFor(runs: readonly RunText[], { start, end }: Replacement): Insertion {
  const touched = runs.filter((run) => run.start < end && run.end > start);
  const [first] = touched;
  const isTogether = touched.every((run) => run.element.parent === first?.element.parent);
  return { after: isTogether ? touched.at(-1) : first, like: first?.element };
}

function writeRun(
  run: RunText,
  { comments, replacements }: InlineEdits,
  insertions: ReadonlyMap<Replacement, Insertion>,
  markup: DocxMarkup,
): readonly Splice[] {
  const deleted = replacements.filter(({ start, end }) => start < run.end && end > run.start);
  const begins = comments.filter(({ start }) => start >= run.start && start < run.end);
  const ends = comments.filter(({ end }) => end > run.start && end <= run.end);
  const cuts = new Set([
    ...deleted.flatMap(({ start, end }) => [Math.max(start, run.start), Math.min(end, run.end)]),
    ...begins.map(({ start }) => start),
    ...ends.map(({ end }) => end),
  ]);
  if (cuts.size === 0) return [];
  const { element } = run;
  const isDeleted = (at: number): boolean => deleted.some(({ start, end }) => at >= start && at < end);
  const splices: Splice[] = [];
  const put = (at: number, text: string): void => void splices.push({ start: at, end: at, text });
  const inText = new Set<XmlElement>();
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    const isAfterDeleted = cut > run.start && isDeleted(cut - 1);
    const isBeforeDeleted = cut < run.end && isDeleted(cut);
    const inserted = deleted.find((each) => Math.min(each.end, run.end) === cut && insertions.get(each)?.after === run);
    const closing = isAfterDeleted ? markup.close(element, "del") : "";
    const marks = [
      ...ends.filter(({ end }) => end === cut).map(({ id }) => commentEnd(element, id, markup)),
      ...begins.filter(({ start }) => start === cut).map(({ id }) => markup.empty(element, "commentRangeStart", { id })),
    ].join("");
    const opening = isBeforeDeleted ? markup.open(element, "del", markup.change()) : "";
    const like = inserted === undefined ? undefined : insertions.get(inserted)?.like;
    const added = inserted === undefined || inserted.text === "" ? "" : trackedRun(like ?? element, inserted.text, markup);
    const place = placeOfCut(run, cut);
    const around = insertionAround(element, added, place === element.end, markup);
    if (place === element.start || place === element.end) {
      put(place, closing + around.here);
      put(around.isOutside ? around.end : place, around.after + marks + opening);
      continue;
    }
    const [before, after, holder] = breakAtCut(run, cut, isAfterDeleted, isBeforeDeleted, markup);
    if (holder !== undefined) inText.add(holder);
    put(place, before + closing + around.here + marks + opening + after);
  }
  return [...splices, ...textTags(run, inText, isDeleted, markup)];
}

function commentEnd(near: XmlElement, id: number, markup: DocxMarkup): string {
  const reference = markup.open(near, "r") + markup.empty(near, "commentReference", { id }) + markup.close(near, "r");
  return markup.empty(near, "commentRangeEnd", { id }) + reference;
}

const trackedRun = (like: XmlElement, text: string, markup: DocxMarkup): string =>
  markup.open(like, "ins", markup.change()) + newRun(like, text, markup) + markup.close(like, "ins");

interface Around {
  readonly here: string;
  readonly after: string;
  readonly isOutside: boolean;
  readonly end: number;
}

/** An insertion does not stand in somebody's earlier one: that one is ended before it and begun again after it. */
function insertionAround(run: XmlElement, added: string, isAtRunEnd: boolean, markup: DocxMarkup): Around {
  const outer = run.parent;
  const plain = { here: added, after: "", isOutside: false, end: 0 };
  if (added === "" || outer?.name !== "w:ins") return plain;
  if (isAtRunEnd && elementsOf(outer).at(-1) === run) return { here: "", after: added, isOutside: true, end: outer.end };
  return { ...plain, here: markup.close(outer, "ins") + added + tagWithNewId(outer, markup) };
}

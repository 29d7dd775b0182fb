import { applySuggestion } from "@/lib/engine/apply-suggestion";
import type { Section } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import { addedIn, addedParagraph, takeOut, type AddedParagraph } from "./added-paragraph";
import { changedPlace, placeFor, placeOf, type ChangedPlace } from "./change-places";
import type { Reading } from "./reading";
import type { Refusal, WriteResult } from "./surfaces/surface";

/** A change that was made here and can be taken back. */
export interface ChangeView {
  readonly id: string;
  /** Empty where a paragraph was added. */
  readonly actual: string;
  readonly text: string;
  /** In how many places it was made at once, if more than one. */
  readonly places?: number | undefined;
}

/** What came of writing: `change` can be taken back by its id. */
export type Written =
  { readonly kind: "changed"; readonly change: ChangeView | undefined } | { readonly kind: "refused"; readonly why: Refusal };

/** Everything that is written on a page, one thing at a time. */
export interface Changes {
  /**
   * Puts the suggestion at this place in their lists in the place of each of these findings, the last one first; a place that does not
   * take it is left alone. One change for all of them.
   */
  readonly use: (findings: readonly Finding[], suggestion: number) => Promise<Written>;
  readonly undo: (id: string) => Promise<Written>;
  /** Adds a paragraph at the caret, or at the end of the section, or of the last field. */
  readonly insert: (text: string, section: Section | undefined) => Promise<Written>;
  /** The changes whose words still stand where they were put, newest first. */
  readonly list: (reading: Reading | undefined) => readonly ChangeView[];
}

/** `readNow` reads the page afresh: a report may be older than what stands there. */
export function createChanges(readNow: () => Reading | undefined): Changes {
  let made: readonly Made[] = [];
  let busy = false;
  let count = 0;

  /** Two hands at one text would each undo what the other did. */
  const alone = async (write: () => Promise<Written>): Promise<Written> => {
    if (busy) return refused("busy");
    busy = true;
    try {
      return await write();
    } catch {
      return refused("not-taken");
    } finally {
      busy = false;
    }
  };
  const writeOne = async (finding: Finding, index: number): Promise<ChangedPlace | Refusal> => {
    const reading = readNow();
    const block = reading?.blocks.find(({ id }) => id === finding.blockId);
    const surface = block && reading?.surfaces?.get(block.id);
    const suggestion = finding.suggestions[index];
    if (!block || !surface || !suggestion) return "not-taken";
    const edit = applySuggestion(block.text, finding, suggestion);
    if (!edit) return "moved-on";
    const result = await surface.write(block, edit);
    return result.kind === "refused" ? result.why : changedPlace(block.text, edit, surface);
  };

  const noted = ({ actual, text }: Pick<ChangeView, "actual" | "text">, places: readonly Place[]): Written => {
    count += 1;
    const change: ChangeView = { id: `change-${count}`, actual, text, places: severalOf(places) };
    made = [{ change, places }, ...made].slice(0, MOST);
    return { kind: "changed", change };
  };

  return {
    use: (findings, index) =>
      alone(async () => {
        const places: ChangedPlace[] = [];
        let why: Refusal = "moved-on";
        // From the end: what stands before a change keeps its place.
        for (const finding of findings.toReversed()) {
          const place = await writeOne(finding, index);
          if (typeof place !== "string") places.unshift(place);
          else why = place;
          // Whoever types, or a text that came apart, is not written over again.
          if (place === "busy" || place === "lost") break;
        }
        const [first] = places;
        if (!first) return refused(why);
        return noted(first.edit, places);
      }),
    undo: (id) =>
      alone(async () => {
        const one = made.find(({ change }) => change.id === id);
        let left: readonly Place[] = one?.places ?? [];
        let why: Refusal = "moved-on";
        // The first place was written last.
        for (const place of one?.places ?? []) {
          const result = await takeBack(place, readNow());
          if (result.kind === "changed") left = left.filter((each) => each !== place);
          else why = result.why;
        }
        if (!one || left.length === one.places.length) return refused(why);
        made = made.flatMap((each) => (each !== one ? [each] : left.length === 0 ? [] : [{ ...one, places: left }]));
        return left.length === 0 ? { kind: "changed", change: undefined } : refused(why);
      }),
    insert: (text, section) =>
      alone(async () => {
        const reading = readNow();
        const place = reading && placeFor(section, reading);
        if (!place) return refused("not-taken");
        const added = addedParagraph(text, place.surface, place.after, reading);
        const result = await place.surface.insertParagraph(text, place.after);
        return result.kind === "changed" ? noted({ actual: "", text }, [added]) : result;
      }),
    list(reading) {
      if (made.length === 0) return NONE;
      return made
        .filter(({ places }) => places.some((place) => stands(place, reading)))
        .map(({ change, places }) => (severalOf(places) === change.places ? change : { ...change, places: severalOf(places) }));
    },
  };
}

/** Changes that can be taken back; the oldest go first. */
const MOST = 50;
const NONE: readonly ChangeView[] = [];

interface Made {
  readonly change: ChangeView;
  /** In text order. */
  readonly places: readonly Place[];
}

/** Where words were changed, or a paragraph was added. */
type Place = ChangedPlace | AddedParagraph;

async function takeBack(place: Place, reading: Reading | undefined): Promise<WriteResult> {
  if (!("edit" in place)) return takeOut(place, reading);
  const found = placeOf(place, reading);
  return found ? found.surface.write(found.block, found.edit) : refused("moved-on");
}

function stands(place: Place, reading: Reading | undefined): boolean {
  return "edit" in place ? placeOf(place, reading) !== undefined : typeof addedIn(place, reading) !== "string";
}

function severalOf({ length }: readonly unknown[]): number | undefined {
  return length > 1 ? length : undefined;
}

function refused(why: Refusal): Written & WriteResult {
  return { kind: "refused", why };
}

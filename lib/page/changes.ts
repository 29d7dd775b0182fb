import { applySuggestion, undoOf, type Edit } from "@/lib/engine/apply-suggestion";
import type { Section } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { PlacedBlock } from "./placed-block";
import type { Reading } from "./reading";
import type { Refusal, Surface, WriteResult } from "./surfaces/surface";

/** A change that was made here and can be taken back. */
export interface ChangeView {
  readonly id: string;
  readonly actual: string;
  readonly text: string;
}

/** What came of writing: `change` can be taken back by its id. */
export type Written =
  { readonly kind: "changed"; readonly change: ChangeView | undefined } | { readonly kind: "refused"; readonly why: Refusal };

/** Everything that is written on a page, one thing at a time. */
export interface Changes {
  readonly use: (finding: Finding, suggestion: number) => Promise<Written>;
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
    if (busy) return { kind: "refused", why: "busy" };
    busy = true;
    try {
      return await write();
    } catch {
      return { kind: "refused", why: "not-taken" };
    } finally {
      busy = false;
    }
  };

  return {
    use: (finding, index) =>
      alone(async () => {
        const reading = readNow();
        const block = reading?.blocks.find(({ id }) => id === finding.blockId);
        const surface = block && reading?.surfaces?.get(block.id);
        const suggestion = finding.suggestions[index];
        if (!block || !surface || !suggestion) return { kind: "refused", why: "not-taken" };
        const edit = applySuggestion(block.text, finding, suggestion);
        if (!edit) return { kind: "refused", why: "moved-on" };
        const result = await surface.write(block, edit);
        if (result.kind === "refused") return result;
        count += 1;
        const change = { id: `change-${count}`, actual: edit.actual, text: edit.text };
        made = [{ ...change, ...around(block.text, edit), label: surface.facts.label, edit }, ...made].slice(0, MOST);
        return { kind: "changed", change };
      }),
    undo: (id) =>
      alone(async () => {
        const change = made.find((each) => each.id === id);
        const found = change && placeOf(change, readNow());
        if (!found) return { kind: "refused", why: "moved-on" };
        const result = await found.surface.write(found.block, found.edit);
        if (result.kind === "refused") return result;
        made = made.filter((each) => each !== change);
        return { kind: "changed", change: undefined };
      }),
    insert: (text, section) =>
      alone(async () => {
        const reading = readNow();
        const place = reading && placeFor(section, reading);
        if (!place) return { kind: "refused", why: "not-taken" };
        return written(await place.surface.insertParagraph(text, place.after));
      }),
    list(reading) {
      if (made.length === 0) return NONE;
      return made
        .filter((change) => placeOf(change, reading) !== undefined)
        .map(({ id, actual, text }) => ({ id, actual, text }));
    },
  };
}

/** Changes that can be taken back; the oldest go first. */
const MOST = 50;
const NONE: readonly ChangeView[] = [];

/** A change, and the words around it by which it is found again. */
interface Made extends ChangeView {
  readonly before: string;
  readonly after: string;
  readonly label: string;
  readonly edit: Edit;
}

function around(text: string, { start, end }: Edit): { readonly before: string; readonly after: string } {
  return { before: text.slice(Math.max(0, start - 24), start), after: text.slice(end, end + 24) };
}

function placeOf(
  { before, text, after, label, edit }: Made,
  reading: Reading | undefined,
): { readonly surface: Surface; readonly block: PlacedBlock; readonly edit: Edit } | undefined {
  const own = (reading?.blocks ?? []).flatMap((block) => {
    const surface = reading?.surfaces?.get(block.id);
    return surface && surface.facts.label === label ? [{ block, surface }] : [];
  });
  // Both neighbours, or the one that has not been changed since.
  for (const [lead, trail] of [
    [before, after],
    [before, ""],
    ["", after],
  ] as const) {
    if (lead + text + trail === "") continue;
    for (const { block, surface } of own) {
      const at = block.text.indexOf(lead + text + trail);
      if (at < 0) continue;
      const start = at + lead.length;
      return { block, surface, edit: undoOf({ ...edit, start, end: start + edit.actual.length }) };
    }
  }
  return undefined;
}

/** Where the user is writing, else after the last words of the section, else at the end of the longest field. */
function placeFor(
  section: Section | undefined,
  { blocks, surfaces, fields = [] }: Reading,
): { readonly surface: Surface; readonly after: PlacedBlock | undefined } | undefined {
  const own = (surface: Surface): readonly PlacedBlock[] => blocks.filter(({ id }) => surfaces?.get(id) === surface);
  const many = fields.filter(({ element }) => element.localName !== "input");
  for (const surface of many) {
    const caret = surface.caret(own(surface));
    if (caret) return { surface, after: caret.block };
  }
  const last =
    section && blocks.findLast((block) => block.section === section && many.some((each) => each === surfaces?.get(block.id)));
  const surface = last && surfaces?.get(last.id);
  if (surface) return { surface, after: last };
  const named = many.find(({ facts }) => facts.section === section);
  const longest = many.toSorted((a, b) => lengthOf(own(b)) - lengthOf(own(a)))[0];
  const chosen = named ?? longest;
  return chosen && { surface: chosen, after: own(chosen).at(-1) };
}

function lengthOf(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function written(result: WriteResult): Written {
  return result.kind === "changed" ? { kind: "changed", change: undefined } : result;
}

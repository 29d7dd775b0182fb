import { undoOf, type Edit } from "@/lib/engine/apply-suggestion";
import type { Section } from "@/lib/engine/block";
import type { PlacedBlock } from "./placed-block";
import type { Reading } from "./reading";
import type { FarSurface, Surface } from "./surfaces/surface";

type AnySurface = Surface | FarSurface;

/** Where an edit was written, and the words around it by which it is found again. */
export interface ChangedPlace {
  readonly before: string;
  readonly after: string;
  readonly label: string;
  readonly edit: Edit;
}

/** The place of an edit of a block's text, before it is written. */
export function changedPlace(text: string, edit: Edit, surface: AnySurface): ChangedPlace {
  const { start, end } = edit;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  return { before, after, label: surface.facts.label, edit };
}

/** Where the words of an edit stand now, and the edit that takes them back; undefined where they moved on. */
export function placeOf(
  { before, after, label, edit }: ChangedPlace,
  reading: Reading | undefined,
): { readonly surface: AnySurface; readonly block: PlacedBlock; readonly edit: Edit } | undefined {
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
    if (lead + edit.text + trail === "") continue;
    for (const { block, surface } of own) {
      const at = block.text.indexOf(lead + edit.text + trail);
      if (at < 0) continue;
      const start = at + lead.length;
      return { block, surface, edit: undoOf({ ...edit, start, end: start + edit.actual.length }) };
    }
  }
  return undefined;
}

/** Where a paragraph goes: where the user is writing, else after the last words of the section, else at the end of the longest field. */
export function placeFor(
  section: Section | undefined,
  { blocks, surfaces, fields = [] }: Reading,
): { readonly surface: AnySurface; readonly after: PlacedBlock | undefined } | undefined {
  const own = (surface: AnySurface): readonly PlacedBlock[] => blocks.filter(({ id }) => surfaces?.get(id) === surface);
  const many = fields.filter((field) => (field.element ? field.element.localName !== "input" : !field.oneLine));
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

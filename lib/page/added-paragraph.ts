import type { PlacedBlock } from "./placed-block";
import type { Reading } from "./reading";
import { asRead } from "./surfaces/editable-text";
import { refused, type FarSurface, type Surface, type WriteResult } from "./surfaces/surface";

/** A paragraph that was added, and the lines around it by which it is told from others with the same words. */
export interface AddedParagraph {
  readonly text: string;
  readonly label: string;
  readonly above: string | undefined;
  readonly below: string | undefined;
}

/** A paragraph before it is added after a block of a surface. */
export function addedParagraph(
  text: string,
  surface: AnySurface,
  after: PlacedBlock | undefined,
  reading: Reading,
): AddedParagraph {
  const own = reading.blocks.filter(({ id }) => reading.surfaces?.get(id) === surface);
  const at = after ? own.indexOf(after) : own.length - 1;
  return { text, label: surface.facts.label, above: own[at]?.text, below: own[at + 1]?.text };
}

/** Where an added paragraph stands now, word for word; `more-than-once` where nothing tells it from another one. */
export function addedIn(
  { text, label, above, below }: AddedParagraph,
  reading: Reading | undefined,
): { readonly surface: AnySurface; readonly block: PlacedBlock } | "moved-on" | "more-than-once" {
  const own = (reading?.blocks ?? []).flatMap((block) => {
    const surface = reading?.surfaces?.get(block.id);
    return surface?.facts.label === label ? [{ surface, block }] : [];
  });
  const same = own.flatMap((each, at) =>
    asRead(each.block.text) === asRead(text)
      ? [{ ...each, above: own[at - 1]?.block.text === above, below: own[at + 1]?.block.text === below }]
      : [],
  );
  const [first] = same;
  if (!first) return "moved-on";
  const told = [same, same.filter((each) => each.above && each.below), same.filter((each) => each.above || each.below)];
  return told.find(({ length }) => length === 1)?.[0] ?? "more-than-once";
}

/** Takes an added paragraph out again. */
export async function takeOut(added: AddedParagraph, reading: Reading | undefined): Promise<WriteResult> {
  const found = addedIn(added, reading);
  return typeof found === "string" ? refused(found) : found.surface.removeParagraph(found.block);
}

type AnySurface = Surface | FarSurface;

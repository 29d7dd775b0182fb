import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";

/** A place in an advert: an offset into a block's text. */
export interface Point {
  readonly blockId: string;
  readonly offset: number;
}

/**
 * The finding after (`1`) or before (`-1`) a finding or a point of the advert; from nowhere the first or the last. After the last
 * comes the first again. `findings` are in text order, `blocks` say which order that is.
 */
export function neighbour(
  findings: readonly Finding[],
  blocks: readonly Pick<Block, "id">[],
  from: Finding | Point | undefined,
  by: 1 | -1,
): Finding | undefined {
  const ends = by === 1 ? findings.at(0) : findings.at(-1);
  if (!from) return ends;
  const known = "id" in from ? findings.findIndex(({ id }) => id === from.id) : -1;
  if (known >= 0) return findings[(known + by + findings.length) % findings.length];
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  const offset = "id" in from ? from.start : from.offset;
  const after = (finding: Finding): number =>
    (places.get(finding.blockId) ?? 0) - (places.get(from.blockId) ?? 0) || finding.start - offset;
  return (by === 1 ? findings.find((each) => after(each) > 0) : findings.findLast((each) => after(each) < 0)) ?? ends;
}

/** The finding at a point; of several the shortest. */
export function findingAt(findings: readonly Finding[], { blockId, offset }: Point): Finding | undefined {
  return findings
    .filter((each) => each.blockId === blockId && each.start <= offset && offset <= each.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

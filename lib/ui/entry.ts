import type { Finding } from "@/lib/engine/report";
import type { BlockView } from "@/lib/platform/messages";

/** A finding as the panel lists it: words that occur again are listed once, with the number of further uses. */
export interface Entry {
  readonly finding: Finding;
  readonly block: BlockView | undefined;
  readonly further: number;
  /** In how many places the same words can be changed at once. */
  readonly places: number;
}

/** The same for the same words under the same rule, wherever they stand: a row keeps it while the text around its words is written. */
export function entryName({ ruleId, actual }: Pick<Finding, "ruleId" | "actual">): string {
  return `${ruleId}\n${actual.toLowerCase()}`;
}

/** Lists findings in the order given, the same words under the same rule once. */
export function entriesOf(findings: readonly Finding[], blocks: readonly BlockView[]): readonly Entry[] {
  const byBlock = new Map(blocks.map((block) => [block.id, block]));
  const first = new Map<string, { readonly finding: Finding; more: number; places: number }>();
  for (const finding of findings) {
    const key = entryName(finding);
    const listed = first.get(key);
    const later = finding.further?.filter(({ actual }) => actual.toLowerCase() === finding.actual.toLowerCase());
    const same = [finding, ...(later ?? [])];
    const places = same.filter(({ blockId }) => byBlock.get(blockId)?.editable).length;
    if (!listed) first.set(key, { finding, more: same.length - 1, places });
    else {
      listed.more += same.length;
      listed.places += places;
    }
  }
  return [...first.values()].map(({ finding, more, places }) => ({
    finding,
    block: byBlock.get(finding.blockId),
    // An abbreviation is a finding only where it is first used, so its further uses are counted in the text.
    further: finding.category === "acronyms" ? Math.max(more, usesOf(finding.actual, blocks) - 1) : more,
    places,
  }));
}

/** How often an abbreviation stands in the text as a word of its own. */
function usesOf(letters: string, blocks: readonly BlockView[]): number {
  const escaped = letters.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return blocks.reduce((count, block) => (block.origin === "site" ? count : count + (block.text.match(word)?.length ?? 0)), 0);
}

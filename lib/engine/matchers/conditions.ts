import type { Conditions } from "@/lib/rulebook/tables";
import type { EngineTables } from "../engine-tables";
import type { Piece } from "../piece";
import type { Match } from "../sentence-hits";

/** Conditions of a rule that the sentence scanned last and the block can answer; the rest is left to `checkAdvert`. */
export function conditionsHold({ engine, block }: Piece, rule: Conditions, match: Match): boolean {
  const isTitle = block.section === "title";
  if (rule.in === "title" ? !isTitle : isTitle && rule.in !== "both") return false;
  if (rule.sections && !rule.sections.includes(block.section)) return false;
  if (rule.notSections?.includes(block.section)) return false;
  if (rule.onlyNear && !anyInSentence(engine, rule.onlyNear)) return false;
  if (anyInSentence(engine, rule.unlessNear)) return false;
  return !(rule.except ?? []).some((number) => {
    const pattern = engine.patterns.get(number);
    return (
      pattern !== undefined && engine.hits.find(pattern).some((other) => other.from < match.markTo && match.markFrom < other.to)
    );
  });
}

/** Whether any of these patterns is in the sentence scanned last. */
export function anyInSentence(engine: EngineTables, patterns: readonly number[] | undefined): boolean {
  for (const number of patterns ?? []) {
    const pattern = engine.patterns.get(number);
    if (pattern && engine.hits.find(pattern, 1).length > 0) return true;
  }
  return false;
}

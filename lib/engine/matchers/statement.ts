import type { StatementEvidence } from "../block-report";
import type { Piece } from "../piece";
import type { Match } from "../sentence-hits";
import { anyInSentence } from "./conditions";

/**
 * What a sentence says of a statement: found, partly (a weaker form), or refused where the same sentence takes it back or only looks alike.
 * Undefined in the title and where the statement's rule does not listen.
 */
export function statementEvidence(
  { engine, block, index, at }: Piece,
  number: number,
  strength: "found" | "partly",
  match: Match,
): StatementEvidence | undefined {
  const statement = engine.tables.statements[number];
  if (!statement || block.section === "title" || statement.notSections?.includes(block.section)) return undefined;
  const start = Math.max(0, (index.starts[match.from] ?? 0) + at);
  const end = Math.max(start, (index.ends[match.to - 1] ?? 0) + at);
  if (anyInSentence(engine, statement.not)) return { statement: number, strength: "refused", start, end };
  const isWeak = strength === "found" && anyInSentence(engine, statement.weakenedBy);
  return { statement: number, strength: isWeak ? "partly" : strength, start, end };
}

import type { PatternTable, RuleTable } from "@/lib/rulebook/tables";
import type { Candidate } from "../block-report";
import { fitSuggestion } from "../fit-suggestion";
import { inside, isName } from "../guards";
import type { Piece } from "../piece";
import type { Match } from "../sentence-hits";
import type { SentenceSpan } from "../token-index";
import { conditionsHold } from "./conditions";
import { isSoftened, softenersLeft } from "./requirement";

/** The candidate of a phrase or requirement rule at a match, or undefined where a guard or condition speaks against it. */
export function phraseCandidate(
  piece: Piece,
  rule: RuleTable,
  pattern: PatternTable,
  sentence: SentenceSpan,
  match: Match,
): Candidate | undefined {
  const { block, index, at } = piece;
  const from = index.starts[match.markFrom] ?? 0;
  const to = index.ends[match.markTo - 1] ?? 0;
  if (from + at < 0 || !conditionsHold(piece, rule, match) || isSoftened(piece, rule)) return undefined;
  if (inside(piece.addresses, from, to)) return undefined;
  if (!rule.alsoInNames) {
    if (inside(piece.quoted, from, to)) return undefined;
    const mayBeName = !pattern.named && block.section !== "title";
    if (mayBeName && isName(index, sentence.from, sentence.to, match.markFrom, match.markTo)) return undefined;
  }
  const start = from + at;
  const end = to + at;
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: rule.severity,
    evidence: rule.evidence,
    start,
    end,
    actual: block.text.slice(start, end),
    suggestions: (pattern.suggestions ?? []).map((wording) =>
      fitSuggestion(block.text, start, end, wording, rule.origin ?? "ours"),
    ),
    ...(rule.post ? { post: rule.post } : {}),
    ...(rule.notPost ? { notPost: rule.notPost } : {}),
    ...(rule.unlessAnywhere ? { unlessAnywhere: `any ${rule.id}` } : {}),
    ...softenersLeft(rule),
    ...(rule.once ? { once: true as const } : {}),
  };
}

/** Adds a candidate; where one of the same rule overlaps it, the longer stays. */
export function addCandidate(candidates: Candidate[], made: Candidate): void {
  const at = candidates.findIndex((other) => other.ruleId === made.ruleId && other.start < made.end && made.start < other.end);
  const other = candidates[at];
  if (!other) candidates.push(made);
  else if (other.end - other.start < made.end - made.start) candidates[at] = made;
}

import type { Candidate } from "../block-report";
import { fitSuggestion } from "../fit-suggestion";
import { inside, isName } from "../guards";
import type { Piece } from "../piece";
import { conditionsHold } from "./conditions";
import type { EqualityMatch } from "./equality";

/** Our candidate for what retext-equality found, or undefined where our own guards or the triage's conditions speak against it. */
export function equalityCandidate(piece: Piece, { rule, phrase, start: from, end: to }: EqualityMatch): Candidate | undefined {
  const { engine, block, index, at } = piece;
  if (from + at < 0 || inside(piece.addresses, from, to) || inside(piece.quoted, from, to)) return undefined;
  const first = index.starts.findIndex((token) => token >= from);
  const sentence = index.sentences.find((span) => first >= span.from && first < span.to);
  if (!sentence) return undefined;
  let after = first;
  while (after < sentence.to && (index.starts[after] ?? 0) < to) after += 1;
  engine.hits.scan(index, sentence.from, sentence.to);
  if (!conditionsHold(piece, rule, { from: first, to: after, markFrom: first, markTo: after })) return undefined;
  const mayBeName = block.section !== "title" && !/\p{Lu}/u.test(phrase);
  if (mayBeName && isName(index, sentence.from, sentence.to, first, after)) return undefined;
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
    suggestions: (rule.suggestions[phrase] ?? []).map((wording) => fitSuggestion(block.text, start, end, wording, "ours")),
    ...(rule.unlessAnywhere ? { unlessAnywhere: `any ${rule.id}` } : {}),
  };
}

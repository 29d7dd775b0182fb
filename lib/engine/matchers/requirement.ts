import type { RuleTable } from "@/lib/rulebook/tables";
import type { Candidate } from "../block-report";
import type { Piece } from "../piece";
import { anyInSentence } from "./conditions";

/** Whether a demand has its softener in its own sentence, where the rule looks no further. */
export function isSoftened({ engine }: Piece, rule: RuleTable): boolean {
  return rule.softenedWithin === "sentence" && anyInSentence(engine, rule.softenedBy);
}

/** The softener that `checkAdvert` looks for in the block, the items beside it or ("*") the whole advert. */
export function softenersLeft(rule: RuleTable): Pick<Candidate, "softenedBy"> {
  if (!rule.softenedBy || rule.softenedWithin === "sentence") return {};
  return { softenedBy: `soft ${rule.id}${rule.softenedWithin === "advert" ? " *" : ""}` };
}

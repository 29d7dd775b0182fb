import type { Finding } from "@/lib/engine/report";
import { advice } from "./advice";
import type { RuleAdvice } from "./tables";

/** The sentence shown on a finding, with the text found, the meanings of an abbreviation or the number filled in. */
export function messageOf(finding: Pick<Finding, "ruleId" | "actual" | "meanings" | "number" | "split">): string {
  const meanings = (finding.meanings ?? []).map((meaning) => `“${meaning}”`).join(" or ");
  return adviceOf(finding)
    .message.replaceAll("{actual}", finding.actual.replace(/\s+/g, " "))
    .replaceAll("“{meaning}”", meanings)
    .replaceAll("{meaning}", meanings)
    .replaceAll("{number}", String(finding.number ?? ""))
    .replaceAll("{split}", finding.split === undefined ? "" : ` You could split it after “${finding.split}”.`);
}

const unknown: RuleAdvice = {
  title: "",
  message: "{actual}",
  why: "",
  source: "",
  serves: [],
  severity: "consider",
  evidence: "house",
};

/** What is known about a finding's rule; an abbreviation's own note stands before the rule's advice. */
export function adviceOf(finding: Pick<Finding, "ruleId">): RuleAdvice {
  const [id = "", letters] = finding.ruleId.split("#");
  const rule = advice.rules[id] ?? unknown;
  const own = letters === undefined ? undefined : advice.acronymNotes[letters];
  if (!own) return rule;
  return {
    ...rule,
    ...(own.source ? { source: own.source } : {}),
    ...(own.note ? { advice: [own.note, rule.advice].filter(Boolean).join(" ") } : {}),
  };
}

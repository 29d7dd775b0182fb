import type { Finding } from "@/lib/engine/report";
import type { Advice, RuleAdvice } from "@/lib/rulebook/tables";

/** Looks up what is shown about findings and statements. Entrypoints make it from the rulebook; components only read it. */
export interface Guide {
  /** The sentence on a finding, with its words filled in. */
  readonly message: (finding: Finding) => string;
  readonly rule: (finding: Pick<Finding, "ruleId">) => RuleAdvice;
  readonly advice: Pick<Advice, "statements" | "sources" | "asks" | "checked">;
  /** The extension's version, for reports. */
  readonly version: string;
}

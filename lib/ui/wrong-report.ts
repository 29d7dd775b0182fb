import type { Finding } from "@/lib/engine/report";
import type { Guide } from "./guide";
import { words } from "./words";

/** A report of a finding that does not hold, for the user to send on: which rule, where, which version; never the advert's text. */
export function wrongReport(finding: Finding, guide: Guide): string {
  return [
    words.wrongReport.heading,
    "",
    `${words.wrongReport.rule}: ${finding.ruleId} (${guide.rule(finding).title})`,
    `${words.wrongReport.severity}: ${words.severity[finding.severity]}`,
    `${words.wrongReport.where}: ${words.section[finding.section]}`,
    `${words.wrongReport.version}: ${guide.version}, ${guide.advice.checked}`,
    "",
    words.wrongReport.noText,
    words.wrongReport.because,
    "",
  ].join("\n");
}

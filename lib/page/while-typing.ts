import type { AdvertReport } from "@/lib/engine/report";
import type { Caret } from "./surfaces/surface";

/** A report without what it says of the word that is being typed: nobody is corrected in the middle of a word. */
export function whileTyping(report: AdvertReport, caret: Caret | undefined): AdvertReport {
  if (!caret) return report;
  const { block, offset } = caret;
  const start = offset - (/[\p{L}\p{N}'’-]*$/u.exec(block.text.slice(0, offset))?.[0].length ?? 0);
  const end = offset + (/^[\p{L}\p{N}'’-]*/u.exec(block.text.slice(offset))?.[0].length ?? 0);
  if (start === end) return report;
  const findings = report.findings.filter(
    (finding) => finding.blockId !== block.id || finding.end <= start || end <= finding.start,
  );
  return findings.length === report.findings.length ? report : { ...report, findings };
}

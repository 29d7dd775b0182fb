import type { AdvertOutput } from "./check-text";

export type OutputFormat = "text" | "json" | "jsonl" | "csv";

/** How a format writes: what stands before, between and after the adverts, and one advert. */
export interface Writer {
  readonly before: string;
  readonly between: string;
  advert(output: AdvertOutput): string;
  readonly after: string;
}

const severityWords = { fix: "Fix before publishing", worth: "Worth changing", consider: "Something to consider" } as const;

/** The writer of a format. `json` is one array; `jsonl` one object a line; `csv` one finding a line, with a byte-order mark for spreadsheets. */
export function writerFor(format: OutputFormat): Writer {
  switch (format) {
    case "jsonl":
      return { before: "", between: "", advert: (output) => `${JSON.stringify(output)}\n`, after: "" };
    case "json":
      return { before: "[\n", between: ",\n", advert: (output) => JSON.stringify(output), after: "\n]\n" };
    case "csv":
      return {
        before: `\ufeff${csvLine(["id", "title", "rule", "severity", "section", "in", "start", "end", "text found", "message", "suggestion"])}`,
        between: "",
        advert: (output) =>
          output.findings
            .map((finding) =>
              csvLine([
                output.id,
                output.title ?? "",
                finding.ruleId,
                severityWords[finding.severity],
                finding.section,
                finding.in,
                String(finding.start),
                String(finding.end),
                finding.actual,
                finding.message,
                finding.suggestions[0]?.text ?? finding.advice ?? "",
              ]),
            )
            .join(""),
        after: "",
      };
    case "text":
      return { before: "", between: "", advert: plain, after: "" };
  }
}

function plain(output: AdvertOutput): string {
  const lines = [`${output.title ?? output.id} (${output.words} words)`];
  for (const finding of output.findings) {
    lines.push(
      `  ${severityWords[finding.severity]}: “${finding.actual.replace(/\s+/g, " ").slice(0, 120)}” (${finding.in} ${finding.start}–${finding.end}, ${finding.ruleId})`,
    );
    lines.push(`    ${finding.message}`);
    const wordings = finding.suggestions.map((suggestion) => `“${suggestion.text}”`).join(" or ");
    if (wordings !== "") lines.push(`    You could say ${wordings}.`);
    else if (finding.advice !== undefined) lines.push(`    ${finding.advice}`);
  }
  if (output.findings.length === 0)
    lines.push("  Nothing found by the rules we have. It is still worth asking someone else to read it.");
  const said = (status: string) =>
    output.statements.filter((statement) => statement.status === status).map((statement) => statement.id);
  lines.push(`  Statements found: ${said("found").join(", ") || "none"}; partly: ${said("partly").join(", ") || "none"}`);
  return `${lines.join("\n")}\n\n`;
}

/** One line of CSV (RFC 4180), every cell guarded against being read as a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${(/^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

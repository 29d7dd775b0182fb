/**
 * Rows as a CSV file for spreadsheets: UTF-8 with its mark, lines ended by CR and LF, quoted as RFC 4180 says. What a spreadsheet would
 * take for a formula has an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function batchCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@\t\r\n\0＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

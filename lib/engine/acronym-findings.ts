import type { AcronymTable } from "@/lib/rulebook/tables";
import type { AcronymUse, BlockReport } from "./block-report";
import { fitSuggestion } from "./fit-suggestion";
import { pluralOf } from "@/lib/rulebook/plural-of";
import type { Finding, Post, Severity } from "./report";

/**
 * Abbreviations that the advert never explains, each once at its first use; one explained only later is *consider*.
 * Who may be expected to know it depends on the post; letters that spell a name in the advert need no expansion.
 */
export function acronymFindings(
  table: Readonly<Record<string, AcronymTable>>,
  reports: readonly BlockReport[],
  post: Post,
): { readonly findings: ReadonlyMap<string, readonly Finding[]>; readonly unexplained: number } {
  const explainedAt = new Map<string, number>();
  const initials: string[] = [];
  reports.forEach((report, at) => {
    for (const item of report.explained) {
      const place = at * 1e6 + item.start;
      if (place < (explainedAt.get(item.letters) ?? Number.POSITIVE_INFINITY)) explainedAt.set(item.letters, place);
    }
    initials.push(...report.initials);
  });
  const seen = new Set<string>();
  const findings = new Map<string, Finding[]>();
  let unexplained = 0;
  reports.forEach((report, at) => {
    if (report.origin === "site" || report.section === "title") return;
    for (const use of report.acronyms) {
      if (seen.has(use.letters)) continue;
      seen.add(use.letters);
      const isKnown = Object.hasOwn(table, use.letters);
      const entry = table[isKnown ? use.letters : "*"];
      if (!entry) continue;
      const explained = explainedAt.get(use.letters);
      if (explained !== undefined && explained <= at * 1e6 + use.start) continue;
      if (!isKnown && initials.some((name) => name === use.letters || (use.letters.length > 2 && name.startsWith(use.letters))))
        continue;
      const severity = severityFor(entry, isKnown, post, explained !== undefined);
      if (severity === undefined) continue;
      if (explained === undefined) unexplained += 1;
      const list = findings.get(report.blockId) ?? [];
      list.push(findingOf(report, use, entry, severity));
      findings.set(report.blockId, list);
    }
  });
  return { findings, unexplained };
}

function severityFor(entry: AcronymTable, isKnown: boolean, post: Post, explainedLater: boolean): Severity | undefined {
  if (entry.knownTo === "everyone") return undefined;
  if (entry.knownTo === "registered" && post.registered) return undefined;
  if (entry.knownTo === "clinical" && post.clinical) return undefined;
  if (explainedLater || post.registered) return "consider";
  if (entry.knownTo !== "nobody" && post.clinical && isKnown) return "consider";
  return entry.severity;
}

function findingOf(report: BlockReport, use: AcronymUse, entry: AcronymTable, severity: Severity): Finding {
  const ruleId = `${entry.rule}#${use.letters}`;
  const { end } = use;
  return {
    id: `${report.blockId}:${ruleId}:${use.start}-${end}`,
    blockId: report.blockId,
    ruleId,
    category: "acronyms",
    severity,
    evidence: entry.evidence,
    start: use.start,
    end,
    actual: report.text.slice(use.start, end),
    suggestions: entry.standsFor.map((meaning) => {
      const isPlural = use.plural || (pluralOf(meaning) !== meaning && isCounted(report.text, use));
      const letters = isPlural ? `${use.letters}s` : use.letters;
      const { words, length } = withNextWord(report.text, end, isPlural ? pluralOf(meaning) : meaning);
      const wording = use.inBrackets ? `${words}, ${letters}` : `${words} (${letters})`;
      return fitSuggestion(report.text, use.start, end + length, wording, "ours");
    }),
    section: report.section,
    meanings: entry.standsFor,
  };
}

/** "2 HCA, one nurse": a number above one before the letters, and nothing that they could describe after them. */
function isCounted(text: string, { start, end }: AcronymUse): boolean {
  return (
    /(?<![\d.,£])(?:[2-9]|[1-9]\d|two|three|four|five|six) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ ?(?:[,.;)]|$|(?:and|or|to|who|in|with|will|based|working)\b)/.test(text.slice(end, end + 9))
  );
}

/** "MDT team", "CAMHS service": a next word that the meaning already ends in is taken into it, as it stands; `length` is what it takes of the text. */
function withNextWord(text: string, end: number, words: string): { readonly words: string; readonly length: number } {
  const next = /^\s(\p{L}+)/u.exec(text.slice(end, end + 30));
  const last = /(\p{L}+)$/u.exec(words)?.[1];
  if (next?.[1] === undefined || last === undefined) return { words, length: 0 };
  const [said, own] = [next[1].toLowerCase(), last.toLowerCase()];
  if (said === own) return { words, length: next[0].length };
  if (said !== `${own}s` && own !== `${said}s`) return { words, length: 0 };
  return { words: words.slice(0, -last.length) + said, length: next[0].length };
}

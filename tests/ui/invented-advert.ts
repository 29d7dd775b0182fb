import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { AdvertReport, Finding, StatementReport } from "@/lib/engine/report";
import type { BlockView, PageState } from "@/lib/platform/messages";
import type { RuleAdvice, SourceAdvice, StatementAdvice } from "@/lib/rulebook/tables";
import type { Guide } from "@/lib/ui/guide";

export function finding(part: Partial<Finding> = {}): Finding {
  const actual = part.actual ?? "utilise";
  const start = part.start ?? 9;
  return {
    id: `${part.blockId ?? "b1"}:${part.ruleId ?? "jargon/utilise"}:${start}`,
    blockId: "b1",
    ruleId: "jargon/utilise",
    category: "jargon",
    severity: "worth",
    evidence: "plain-language",
    actual,
    suggestions: [{ text: "use", start, end: start + actual.length, origin: "ours" }],
    section: "duties",
    start,
    end: start + actual.length,
    ...part,
  };
}

export function block(part: Partial<BlockView> = {}): BlockView {
  return { id: "b1", section: "duties", text: "You will utilise our booking desk.", origin: "own", editable: false, ...part };
}

export function statement(part: Partial<StatementReport> & Pick<StatementReport, "id">): StatementReport {
  return { status: "absent", wanted: "yes", statedByPage: false, ...part };
}

export function report(part: Partial<AdvertReport> = {}): AdvertReport {
  return {
    language: "en",
    uncheckedBlocks: [],
    post: { registered: false, senior: false, apprentice: false, communications: false, clinical: false },
    findings: [],
    statements: [],
    measures: {
      words: 320,
      sentences: 20,
      longSentences: 0,
      readingAge: 14,
      readingAgeRange: [12, 16],
      essentials: 4,
      desirables: 2,
      you: 9,
      postHolder: 0,
      unexplainedAcronyms: 0,
    },
    ...part,
  };
}

export function groups(part: Partial<PanelGroups> = {}): PanelGroups {
  return { first: [], words: [], sentences: [], statements: [], moreStatements: [], tone: [], said: [], ...part };
}

export function pageState(part: Partial<PageState> = {}): PageState {
  return {
    advert: "C9999-26-0001",
    status: "checked",
    title: "Booking Desk Coordinator",
    what: "NHS Jobs advert",
    report: report(),
    blocks: [block()],
    marksOn: true,
    attachments: [],
    current: undefined,
    changes: [],
    origin: "https://www.jobs.nhs.uk",
    aside: [],
    changed: 0,
    keeping: "kept",
    notes: [],
    can: { mark: true, show: true, add: true },
    ...part,
  };
}

const source: SourceAdvice = {
  title: "A guide to plain words",
  publisher: "The Invented Office",
  date: "May 2025",
  address: "https://example.org/plain-words",
  evidence: "guidance",
  checked: "2026-11-22",
};

const rule: RuleAdvice = {
  title: "Use “use”",
  message: "“{actual}” is a long word for a short thing.",
  why: "Short words are read by everyone.",
  source: "plain-words",
  serves: ["report.plain-language"],
  severity: "worth",
  evidence: "plain-language",
};

export const adjustments: StatementAdvice = {
  ...rule,
  ruleId: "statements/reasonable-adjustments",
  title: "Say that you make adjustments",
  message: "People may not know that they can ask.",
  wanted: "yes",
  insert: [{ text: "Tell us what you need: [contact name] will arrange it.", origin: "ours" }],
  where: "how-to-apply",
};

export const commitment: StatementAdvice = {
  ...rule,
  ruleId: "statements/interview-commitment",
  title: "Commit to interviews",
  message: "The report asks for a commitment.",
  wanted: "yes",
  insert: [{ text: "An invented commitment to interview.", origin: "report" }],
  legalCheck: "Check with your EDI or employment-law lead first. Who agreed this, and when?",
};

/** A guide that knows one rule, two statements and one source, all invented. */
export const guide: Guide = {
  message: (of) => rule.message.replace("{actual}", of.actual),
  rule: () => rule,
  advice: {
    statements: { "reasonable-adjustments": adjustments, "interview-commitment": commitment },
    sources: { "plain-words": source },
    asks: { "report.plain-language": { title: "Simplify the language", source: "plain-words" } },
    checked: "2026-11-22",
  },
  version: "0.1.0",
};

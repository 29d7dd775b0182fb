import { describe, expect, test } from "vitest";
import { isBackgroundRequest, isHomeReply, isPanelRequest } from "@/lib/platform/message-guards";
import type { PageState } from "@/lib/platform/messages";

const state: PageState = {
  advert: "C9999-26-0001",
  status: "checked",
  title: "Booking Desk Coordinator",
  what: "NHS Jobs advert",
  report: {
    language: "en",
    uncheckedBlocks: [],
    post: { registered: false, band: "5", senior: false, apprentice: false, communications: true, clinical: false },
    findings: [
      {
        id: "f1",
        blockId: "b1",
        ruleId: "jargon/utilise",
        category: "jargon",
        severity: "worth",
        evidence: "guidance",
        actual: "utilise",
        suggestions: [{ text: "use", start: 9, end: 16, origin: "ours" }],
        section: "duties",
        start: 9,
        end: 16,
      },
    ],
    statements: [{ id: "carers", status: "absent", wanted: "yes", statedByPage: false, rank: 0 }],
    measures: {
      words: 9,
      sentences: 1,
      longSentences: 0,
      essentials: 0,
      desirables: 0,
      you: 1,
      postHolder: 0,
      unexplainedAcronyms: 0,
    },
  },
  blocks: [{ id: "b1", section: "duties", text: "You will utilise it.", origin: "own", editable: false }],
  marksOn: true,
  attachments: [],
  current: undefined,
  changes: [],
  origin: "https://www.jobs.nhs.uk",
  aside: [],
  changed: 0,
  keeping: "kept",
  notes: [{ kind: "docs-saved" }, { kind: "reading-on", count: 20, all: 300 }],
  can: { mark: true, show: true, add: true },
};

/** A copy with one field, named by its path, replaced. */
function broken(path: string, value: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone({ kind: "state", state });
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<object>((inner, key) => Reflect.get(inner, key), copy);
  Reflect.set(holder, last, value);
  return copy;
}

describe("what home tells a panel", () => {
  test("is believed whole, as it arrives: as plain data", () => {
    expect(isHomeReply(JSON.parse(JSON.stringify({ kind: "state", state })))).toBe(true);
    expect(isHomeReply({ kind: "shown", findingId: "f1", found: true })).toBe(true);
  });

  test("may hold more than we know of: a newer home is still understood", () => {
    expect(isHomeReply(broken("state.mood", "good"))).toBe(true);
  });

  test.each([
    ["state", undefined],
    ["state.status", "perfect"],
    ["state.title", { toString: "x" }],
    ["state.blocks", "many"],
    ["state.blocks.0.origin", "elsewhere"],
    ["state.report", null],
    ["state.report.findings.0.severity", "error"],
    ["state.report.findings.0.start", "9"],
    ["state.report.findings.0.suggestions.0.text", 3],
    ["state.report.findings.0.suggestions.0.origin", "anon"],
    ["state.report.findings.0.further", [{ id: "f2" }]],
    ["state.report.statements.0.rank", "first"],
    ["state.report.measures.words", Number.NaN],
    ["state.report.measures.readingAgeRange", [6]],
    ["state.report.post.registered", "no"],
    ["state.attachments", [1]],
    ["state.notes.0.kind", "docs-forged"],
    ["state.notes.1.count", "20"],
    ["state.can.add", "yes"],
  ])("is refused where %s is %j", (path, value) => expect(isHomeReply(broken(path, value))).toBe(false));

  test.each([[undefined], [null], ["state"], [[]], [{ kind: "close" }]])("is refused where it is %j", (message) =>
    expect(isHomeReply(message)).toBe(false),
  );
});

describe("what a panel asks of home", () => {
  test.each([[{ kind: "check" }], [{ kind: "show", findingId: "f1" }], [{ kind: "marks", on: false }]])("can be %j", (message) =>
    expect(isPanelRequest(message)).toBe(true),
  );
  test.each([[{ kind: "write" }], [{ kind: "show" }], [{ kind: "marks", on: "yes" }], [null]])("cannot be %j", (message) =>
    expect(isPanelRequest(message)).toBe(false),
  );
});

describe("what a content script asks of the background", () => {
  test("is a count for the badge, or none", () => {
    expect(isBackgroundRequest({ kind: "badge", open: 4 })).toBe(true);
    expect(isBackgroundRequest({ kind: "badge" })).toBe(true);
    expect(isBackgroundRequest({ kind: "badge", open: "4" })).toBe(false);
    expect(isBackgroundRequest({ kind: "fetch", address: "https://example.org" })).toBe(false);
  });
});

import type { AdvertReport, Finding, Measures, Place, Post, StatementReport, Suggestion } from "@/lib/engine/report";
import type { Keeping } from "@/lib/review/keeper";
import type {
  AsideView,
  BackgroundRequest,
  BlockView,
  ChangeView,
  FrameCall,
  HomeReply,
  PageCan,
  PageNote,
  PageState,
  PanelRequest,
  Refusal,
} from "./messages";
import { isChoice, isDecision } from "./decision-guards";
import { isSection } from "./section-guard";
import { either, list, maybe, number, pair, record, text, truth, word, type Guard } from "./shape";

const isStep: Guard<1 | -1> = (value): value is 1 | -1 => value === 1 || value === -1;

/** What a panel may ask of home; anything else that arrives on the port is ignored. */
export const isPanelRequest = either<PanelRequest>(
  record<Extract<PanelRequest, { kind: "check" }>>({ kind: word("check") }),
  record<Extract<PanelRequest, { kind: "show" }>>({ kind: word("show"), findingId: text }),
  record<Extract<PanelRequest, { kind: "card" }>>({ kind: word("card"), findingId: maybe(text) }),
  record<Extract<PanelRequest, { kind: "step" }>>({ kind: word("step"), by: isStep }),
  record<Extract<PanelRequest, { kind: "marks" }>>({ kind: word("marks"), on: truth }),
  record<Extract<PanelRequest, { kind: "use" }>>({ kind: word("use"), asked: text, findingId: text, suggestion: number }),
  record<Extract<PanelRequest, { kind: "everywhere" }>>({
    kind: word("everywhere"),
    asked: text,
    findingId: text,
    suggestion: number,
  }),
  record<Extract<PanelRequest, { kind: "undo" }>>({ kind: word("undo"), asked: text, change: text }),
  record<Extract<PanelRequest, { kind: "decide" }>>({
    kind: word("decide"),
    asked: text,
    findingId: text,
    choice: isChoice,
  }),
  record<Extract<PanelRequest, { kind: "undecide" }>>({ kind: word("undecide"), asked: text, decisions: list(text) }),
  record<Extract<PanelRequest, { kind: "insert" }>>({ kind: word("insert"), asked: text, text, section: maybe(isSection) }),
);

/** What is called to the frames of a tab. */
export const isFrameCall = either<FrameCall>(
  record<Extract<FrameCall, { kind: "where" }>>({ kind: word("where") }),
  record<Extract<FrameCall, { kind: "command" }>>({ kind: word("command"), request: isPanelRequest }),
);

/** What a content script may ask of the background. */
export const isBackgroundRequest = either<BackgroundRequest>(
  record<Extract<BackgroundRequest, { kind: "home" }>>({ kind: word("home") }),
  record<Extract<BackgroundRequest, { kind: "card" }>>({ kind: word("card") }),
  record<Extract<BackgroundRequest, { kind: "panel" }>>({ kind: word("panel") }),
  record<Extract<BackgroundRequest, { kind: "badge" }>>({ kind: word("badge"), open: maybe(number) }),
  record<Extract<BackgroundRequest, { kind: "keep" }>>({ kind: word("keep"), advert: text, decision: isDecision }),
  record<Extract<BackgroundRequest, { kind: "let-go" }>>({ kind: word("let-go"), advert: text, decision: text }),
);

/** What became of a decision, as the background says it. */
export const isKeeping = word<Keeping>("kept", "off", "private", "full", "newer");

const suggestion = record<Suggestion>({ text, start: number, end: number, origin: word("report", "ours", "house") });

const placeShape = {
  id: text,
  blockId: text,
  ruleId: text,
  category: word("jargon", "acronyms", "exclusionary-language", "requirements", "out-of-date", "clarity", "tone", "statements"),
  severity: word("fix", "worth", "consider"),
  evidence: word("law", "guidance", "report", "research-strong", "research-mixed", "plain-language", "house"),
  actual: text,
  suggestions: list(suggestion),
  meanings: maybe(list(text)),
  number: maybe(number),
  split: maybe(text),
  section: isSection,
  start: number,
  end: number,
} as const;

/** One finding of a report. */
export const isFinding = record<Finding>({ ...placeShape, further: maybe(list(record<Place>(placeShape))) });

const statement = record<StatementReport>({
  id: text,
  status: word("found", "partly", "absent"),
  wanted: word("yes", "neutral", "no"),
  blockId: maybe(text),
  start: maybe(number),
  end: maybe(number),
  actual: maybe(text),
  statedByPage: truth,
  rank: maybe(number),
});

const post = record<Post>({
  registered: truth,
  band: maybe(text),
  senior: truth,
  apprentice: truth,
  communications: truth,
  clinical: truth,
});

const measures = record<Measures>({
  words: number,
  sentences: number,
  longSentences: number,
  readingAge: maybe(number),
  readingAgeRange: maybe(pair(number)),
  essentials: number,
  desirables: number,
  you: number,
  postHolder: number,
  unexplainedAcronyms: number,
});

const report = record<AdvertReport>({
  language: word("en", "cy", "mixed", "unknown"),
  uncheckedBlocks: list(text),
  post,
  findings: list(isFinding),
  statements: list(statement),
  measures,
});

const block = record<BlockView>({
  id: text,
  section: isSection,
  text,
  origin: word("own", "template", "site"),
  editable: truth,
  room: maybe(record<NonNullable<BlockView["room"]>>({ used: number, most: number })),
});

const note = record<PageNote>({
  kind: word(
    "docs-off",
    "docs-live",
    "docs-saved",
    "docs-not-live",
    "docs-no-export",
    "docs-export-failed",
    "docs-stuck",
    "docs-view-only",
    "docs-suggesting",
    "docs-tabs",
    "reading-on",
  ),
  count: maybe(number),
  all: maybe(number),
});

const state = record<PageState>({
  advert: text,
  status: word("checking", "checked", "unreadable", "empty", "off"),
  origin: text,
  title: text,
  what: text,
  report: maybe(report),
  blocks: list(block),
  marksOn: truth,
  attachments: list(text),
  soFar: maybe(number),
  why: maybe(word("word", "word-empty", "pdf", "data", "no-message", "canvas", "frame", "closed")),
  frame: maybe(text),
  current: maybe(text),
  changes: list(record<ChangeView>({ id: text, actual: text, text, places: maybe(number) })),
  aside: list(record<AsideView>({ finding: isFinding, decision: isDecision })),
  changed: number,
  keeping: isKeeping,
  notes: list(note),
  can: record<PageCan>({ mark: truth, show: truth, add: truth }),
});

/** Why something was not written. */
export const isRefusal = word<Refusal>(
  "moved-on",
  "more-than-once",
  "too-long",
  "busy",
  "not-taken",
  "suggested",
  "unsure",
  "lost",
);

/** What home may tell a panel; the page it comes from is a stranger's, so every field is looked at. */
export const isHomeReply = either<HomeReply>(
  record<Extract<HomeReply, { kind: "state" }>>({ kind: word("state"), state }),
  record<Extract<HomeReply, { kind: "shown" }>>({ kind: word("shown"), findingId: text, found: truth }),
  record<Extract<HomeReply, { kind: "decided" }>>({ kind: word("decided"), asked: text, done: truth }),
  record<Extract<HomeReply, { kind: "written" }>>({
    kind: word("written"),
    asked: text,
    why: maybe(isRefusal),
    change: maybe(text),
    places: maybe(number),
  }),
);

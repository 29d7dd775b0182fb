import type { BlockReport } from "@/lib/engine/block-report";
import { checkAdvert } from "@/lib/engine/check-advert";
import { createChecker } from "@/lib/engine/checker";
import type { AdvertReport } from "@/lib/engine/report";
import { byMark } from "./by-mark";
import { byReader } from "./by-reader";
import { checkBlocks } from "./check-blocks";
import type { Decided } from "./decided";
import { followAdvert } from "./follow-advert";
import { frameOutOfReach } from "./frame-out-of-reach";
import type { FramesMaker } from "./frames/frames";
import type { HomeState } from "./home-state";
import { hasOwnText, nothingRead, viewsOf } from "./home-view";
import { sameChanges, sameContent, sameFindings, sameNotes, stillFound } from "./same-state";
import { createMarks } from "./marks/marks";
import { SAID_NOTHING, type PageNote } from "./page-note";
import type { PageReaderMaker } from "./page-reader";
import { quietly } from "./quietly";
import { createFields } from "./read-fields";
import { isAskedFor, readPage } from "./read-page";
import type { Reading } from "./reading";
import { createSignal, type Signal } from "./signal";
import { focusedIn } from "./surfaces/find-surfaces";
import { createTyping } from "./surfaces/typing";
import type { CardLoading, WayToCard } from "./way-to-card";
import { turn } from "./turn";
import { whileTyping } from "./while-typing";
import { whyUnreadable } from "./why-unreadable";
import { createWriting, notedWriting, type Writing } from "./writing";

/** The one place where a page's advert is read, checked and marked; the panel shows its state. */
export interface Home extends Omit<Writing, "list"> {
  readonly state: Pick<Signal<HomeState>, "value" | "watch">;
  /** Reads the page afresh because the user asked: on a site we know, too, whatever can be read. */
  readonly check: () => void;
  /** Scrolls to a finding and makes it the current one; false where it is no longer on the page. */
  readonly show: (findingId: string) => boolean | Promise<boolean>;
  /** Makes a finding the current one, or none. */
  readonly point: (findingId: string | undefined) => void;
  readonly setMarks: (on: boolean) => void;
  /** Shows the same report again: what the user decided is different now. */
  readonly redraw: () => void;
  readonly step: WayToCard["step"];
  readonly openCard: WayToCard["open"];
}

export interface HomeOptions {
  readonly marksOn: boolean;
  /** Ends home: marks go, nothing is watched any more. */
  readonly signal: AbortSignal;
  /** Asked before each look at the page: false once the extension is gone from under it. */
  readonly isWelcome: () => boolean;
  /** Without it nothing opens beside the words on the page. */
  readonly card?: CardLoading;
  /** Without it every finding is open. */
  readonly decided?: Decided;
  /** Reads the page in the place of all else, where it shows its text in a way of its own. */
  readonly reader?: PageReaderMaker | undefined;
  /** Without it only the page and its own frames are read. */
  readonly frames?: FramesMaker;
}

/**
 * The loop of a page: read, check, mark, and again whenever the page's text changes. On a site we know only its adverts are read by
 * themselves; a page of another site is here because the user asked. Never throws into the page.
 */
export function startHome(page: Document, options: HomeOptions): Home {
  const { marksOn, signal, isWelcome, decided, card, reader, frames } = options;
  const checker = createChecker();
  const marks = createMarks(page, signal);
  const state = createSignal<HomeState>(nothingRead(page, marksOn));
  let asked = isAskedFor(page.location);
  let reading: Reading | undefined;
  let full: AdvertReport | undefined;
  let superseded = new AbortController();
  let lookSoon = (): void => undefined;
  const typing = createTyping(() => lookSoon(), signal);
  const fields = createFields(page, typing, signal);
  const ownReader = reader?.(page, () => lookSoon(), signal);
  const others = frames?.(() => lookSoon());
  const readAnew = (): Reading | undefined => {
    const own = quietly(() => (ownReader ? ownReader.read() : readPage(page, asked, fields)));
    return others ? others.join(own, page) : own;
  };
  const readNow = (): Reading | undefined => (reading = readAnew());
  const writing = notedWriting(
    decided,
    createWriting({ known: () => ({ reading, report: full }), readNow, onWritten: () => lookSoon() }),
  );

  const draw = (): void => {
    const { report, marksOn: on, current } = state.value;
    quietly(() => marks.draw({ blocks: reading?.blocks ?? [], findings: report?.findings ?? [], on, current }));
    others?.draw({ findings: report?.findings ?? [], marksOn: on, current });
  };
  const change = (part: Partial<HomeState>): void => {
    state.set({ ...state.value, ...part });
    draw();
  };

  /** Panels are told of what is new, not of every look. */
  const changeIfNew = (part: Pick<HomeState, "report" | "current" | "changes" | "notes" | "can" | "frame">): void => {
    const { report, current, changes, notes, frame } = state.value;
    const isSame = part.report === report && part.current === current && part.frame === frame && sameNotes(part.notes, notes);
    if (isSame && sameChanges(part.changes, changes)) draw();
    else change(part);
  };
  const said = (why?: HomeState["why"]): Pick<HomeState, "notes" | "can" | "frame"> => {
    const { notes, can } = ownReader?.said?.() ?? SAID_NOTHING;
    return { notes, can, frame: ownReader ? undefined : quietly(() => frameOutOfReach(page, why)) };
  };

  /** Whether there was anything new to read. */
  const look = (): boolean => {
    if (!isWelcome() || signal.aborted || ownReader?.said?.().busy) return false;
    quietly(() => fields.touch(focusedIn(page)));
    const next = readAnew();
    const same = next !== undefined && reading !== undefined && sameContent(next, reading);
    const before = state.value;
    const isSaid = (): boolean => {
      const why = whyNot();
      const { notes, frame } = said(why);
      return before.why === why && before.frame === frame && sameNotes(before.notes, notes);
    };
    const nothing = next === undefined && before.status === "unreadable" && isSaid();
    reading = next;
    if (!same && !nothing) void check(next);
    else if (full && next) changeIfNew({ ...shownNow(full, next), changes: writing.list(next), ...said() });
    else draw();
    return !same && !nothing;
  };
  /** What is shown of a report while the user types. */
  const shownNow = (report: AdvertReport, read: Reading): Pick<HomeState, "report" | "current"> => {
    const shown = whileTyping(
      decided?.open(report, read) ?? report,
      quietly(() => fields.typingAt(read)) ?? others?.typingAt(read),
    );
    const before = state.value.report;
    const isSame = before !== undefined && sameFindings(before, shown) && before.measures === shown.measures;
    return { report: isSame ? before : shown, current: stillFound(shown, state.value.current) };
  };

  const whyNot = (): HomeState["why"] =>
    ownReader ? (ownReader.said ? undefined : "word-empty") : quietly(() => whyUnreadable(page));
  const check = async (next: Reading | undefined): Promise<void> => {
    superseded.abort();
    superseded = new AbortController();
    const stop = AbortSignal.any([signal, superseded.signal]);
    full = undefined;
    if (!next) {
      const why = whyNot();
      return change({ ...nothingRead(page, state.value.marksOn), status: "unreadable", why, ...said(why) });
    }
    const { advert, what, title, attachments, soFar } = next;
    const read = { advert, what, title, attachments, soFar, blocks: viewsOf(next), ...said() };
    // A report stays on show until the next one is there: a page that changes all the time does not flicker.
    if (!state.value.report || state.value.advert !== advert) change({ ...read, status: "checking", report: undefined });
    const known = decided?.ready(advert);
    await turn();
    const showSoFar = (soFar: readonly BlockReport[]): void => {
      if (state.value.status !== "checking") return;
      full = checkAdvert(soFar);
      const on: PageNote = { kind: "reading-on", count: soFar.length, all: next.blocks.length };
      change({ ...read, status: "checking", ...shownNow(full, next), notes: [...read.notes, on] });
    };
    const reports = await checkBlocks(next.blocks, checker, stop, showSoFar);
    if (!reports) return;
    await known;
    await turn();
    if (stop.aborted) return;
    const whole = checkAdvert(reports);
    // A long advert takes a while to put together, and another to draw and to tell panels of.
    await turn();
    if (stop.aborted) return;
    full = whole;
    const status = hasOwnText(next) ? "checked" : "empty";
    change({ ...read, status, ...shownNow(full, next), changes: writing.list(next) });
  };

  const follows = () => (ownReader?.said ? "nothing" : asked || reading ? "everything" : "fields");
  const onPick = (findingId: string): void => ways.openHere(findingId);
  lookSoon = followAdvert(page, { look, follows, onPick, fields, typing, marks }, signal);

  const point = (current: string | undefined): void => change({ current });
  const side = {
    ...writing,
    ...(decided ? { decide: decided.decide } : {}),
    state,
    standing: (findingId: string) => quietly(() => marks.standing(findingId)),
  };
  const ways = byMark({ page, card, frames: others, reading: () => reading, point, side });

  return {
    state,
    check: () => {
      if (!isWelcome()) return;
      asked = true;
      reading = undefined;
      change({ status: "checking", report: undefined });
      others?.tell({ kind: "check" });
      if (ownReader?.ask) ownReader.ask();
      else look();
    },
    point,
    redraw() {
      if (full && reading) change(shownNow(full, reading));
    },
    setMarks: (on) => change({ marksOn: on, ...(on ? {} : { current: undefined }) }),
    use: writing.use,
    useEverywhere: writing.useEverywhere,
    undo: writing.undo,
    insert: writing.insert,
    show: ways.show,
    step: ways.step,
    openCard: ways.openCard,
    ...(ownReader?.show ? byReader({ show: ownReader.show, state, reading: () => reading, point }) : {}),
  };
}

import { createChecker } from "@/lib/engine/checker";
import type { AdvertReport } from "@/lib/engine/report";
import type { Decided } from "./decided";
import { followPage } from "./follow-page";
import type { HomeState } from "./home-state";
import { contentOf, hasOwnText, nothingRead, viewsOf } from "./home-view";
import { sameChanges, sameFindings, stillFound } from "./same-state";
import { inSlices } from "./in-slices";
import { createMarks } from "./marks/marks";
import { reveal } from "./marks/reveal";
import type { PageReaderMaker } from "./page-reader";
import { pickOf } from "./picks";
import { quietly } from "./quietly";
import { createFields } from "./read-fields";
import { readPage, siteAt } from "./read-page";
import type { Reading } from "./reading";
import { createSignal, type Signal } from "./signal";
import { fieldSiteAt } from "./surfaces/field-facts";
import { focusedIn, pagesIn, treesOf } from "./surfaces/find-surfaces";
import { createTyping } from "./surfaces/typing";
import { createWayToCard, type CardLoading, type WayToCard } from "./way-to-card";
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
  readonly show: (findingId: string) => boolean;
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
}

/**
 * The loop of a page: read, check, mark, and again whenever the page's text changes. On a site we know only its adverts are read by
 * themselves; a page of another site is here because the user asked. Never throws into the page.
 */
export function startHome(page: Document, { marksOn, signal, isWelcome, decided, card, reader }: HomeOptions): Home {
  const checker = createChecker();
  const marks = createMarks(page, signal);
  const state = createSignal<HomeState>(nothingRead(page, marksOn));
  let asked = siteAt(page.location) === undefined && fieldSiteAt(page.location) === undefined;
  let reading: Reading | undefined;
  let full: AdvertReport | undefined;
  let superseded = new AbortController();
  let lookSoon = (): void => undefined;
  const typing = createTyping(() => lookSoon(), signal);
  const fields = createFields(page, typing, signal);
  const ownReader = reader?.(page, () => lookSoon(), signal);
  const readAnew = (): Reading | undefined => quietly(() => (ownReader ? ownReader.read() : readPage(page, asked, fields)));
  const readNow = (): Reading | undefined => (reading = readAnew());
  const writing = notedWriting(
    decided,
    createWriting({ known: () => ({ reading, report: full }), readNow, onWritten: () => lookSoon() }),
  );

  const draw = (): void => {
    const { report, marksOn: on, current } = state.value;
    quietly(() => marks.draw({ blocks: reading?.blocks ?? [], findings: report?.findings ?? [], on, current }));
  };
  const change = (part: Partial<HomeState>): void => {
    state.set({ ...state.value, ...part });
    draw();
  };

  /** Panels are told of what is new, not of every look. */
  const changeIfNew = (part: Pick<HomeState, "report" | "current" | "changes">): void => {
    const { report, current, changes } = state.value;
    if (part.report === report && part.current === current && sameChanges(part.changes, changes)) draw();
    else change(part);
  };

  /** Whether there was anything new to read. */
  const look = (): boolean => {
    if (!isWelcome() || signal.aborted) return false;
    quietly(() => fields.touch(focusedIn(page)));
    const next = readAnew();
    const same = next !== undefined && reading !== undefined && (next === reading || contentOf(next) === contentOf(reading));
    const nothing = next === undefined && state.value.status === "unreadable" && state.value.why === whyNot();
    reading = next;
    if (!same && !nothing) void check(next);
    else if (full && next) changeIfNew({ ...shownNow(full, next), changes: writing.list(next) });
    else draw();
    return !same && !nothing;
  };
  /** What is shown of a report while the user types. */
  const shownNow = (report: AdvertReport, read: Reading): Pick<HomeState, "report" | "current"> => {
    const shown = whileTyping(
      decided?.open(report, read) ?? report,
      quietly(() => fields.typingAt(read)),
    );
    const before = state.value.report;
    const isSame = before !== undefined && sameFindings(before, shown) && before.measures === shown.measures;
    return { report: isSame ? before : shown, current: stillFound(shown, state.value.current) };
  };

  const whyNot = (): HomeState["why"] => (ownReader ? "word-empty" : quietly(() => whyUnreadable(page)));
  const check = async (next: Reading | undefined): Promise<void> => {
    superseded.abort();
    superseded = new AbortController();
    const stop = AbortSignal.any([signal, superseded.signal]);
    full = undefined;
    if (!next) return change({ ...nothingRead(page, state.value.marksOn), status: "unreadable", why: whyNot() });
    const { advert, what, title, attachments, soFar } = next;
    const read = { advert, what, title, attachments, soFar, blocks: viewsOf(next) };
    // A report stays on show until the next one is there: a page that changes all the time does not flicker.
    if (!state.value.report || state.value.advert !== advert) change({ ...read, status: "checking", report: undefined });
    // Each block on its own first, so that the page has its turn between them; the checker remembers them all.
    const known = decided?.ready(advert);
    await turn();
    if (!(await inSlices(next.blocks, checker.checkBlock, stop))) return;
    await known;
    await turn();
    if (stop.aborted) return;
    full = checker.check(next.blocks);
    const status = hasOwnText(next) ? "checked" : "empty";
    change({ ...read, status, ...shownNow(full, next), changes: writing.list(next) });
  };

  const entered = (event: Event): void => {
    if (!event.isTrusted) return;
    fields.touch(event.composedPath()[0]);
    lookSoon();
  };
  const clicked = (event: MouseEvent): void => {
    const pick = pickOf(event);
    const findingId = pick && quietly(() => marks.at(pick.target, pick.x, pick.y));
    if (findingId !== undefined) way.openHere(findingId);
  };
  // On a page that is not ours to read, nothing is looked into before the user goes into a field.
  const trees = (): Iterable<Document | ShadowRoot> => {
    const pages = pagesIn(page);
    for (const each of pages) {
      typing.listenIn(each);
      for (const name of ["focusin", "pointerdown", "input"]) each.addEventListener(name, entered, { capture: true, signal });
      each.addEventListener("click", clicked, { passive: true, signal });
    }
    return asked || reading ? treesOf(page) : pages;
  };
  // Whoever goes into a frame leaves the page, as far as the page can tell.
  page.defaultView?.addEventListener("blur", () => lookSoon(), { signal });
  look();
  const pause = (): number => (typing.composing() ? PAUSE : Math.max(0, typing.last() + PAUSE - performance.now()));
  lookSoon = quietly(() => followPage(page, { look, trees, pause }, signal)) ?? lookSoon;

  const show = (findingId: string): boolean => {
    const finding = state.value.report?.findings.find(({ id }) => id === findingId);
    const block = reading?.blocks.find(({ id }) => id === finding?.blockId);
    const shown =
      finding !== undefined &&
      block !== undefined &&
      (quietly(() => reveal(block, finding) || (reading?.bring?.(block.text) ?? false)) ?? false);
    if (shown) change({ current: findingId });
    return shown;
  };
  const side = {
    ...writing,
    ...(decided ? { decide: decided.decide } : {}),
    state,
    standing: (findingId: string) => quietly(() => marks.standing(findingId)),
  };
  const way = createWayToCard({
    ...card,
    page,
    reading: () => reading,
    show,
    point: (current) => change({ current }),
    side,
  });

  return {
    state,
    check: () => {
      if (!isWelcome()) return;
      asked = true;
      reading = undefined;
      change({ status: "checking", report: undefined });
      look();
    },
    show,
    redraw() {
      if (full && reading) change(shownNow(full, reading));
    },
    setMarks: (on) => change({ marksOn: on, ...(on ? {} : { current: undefined }) }),
    use: writing.use,
    useEverywhere: writing.useEverywhere,
    undo: writing.undo,
    insert: writing.insert,
    step: way.step,
    openCard: way.open,
  };
}

/** Milliseconds without a key before a text that is being written is checked. */
const PAUSE = 400;

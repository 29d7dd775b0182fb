import { inSlices } from "./in-slices";
import type { PageReader, PageReaderMaker } from "./page-reader";
import { createBlockMaker } from "./place-blocks";
import type { FlowBlock } from "./read-flow";
import type { Reading } from "./reading";
import { mergeSeen, type SeenParagraph } from "./seen-paragraphs";
import { wordWeb } from "./sites/word-web";
import { turn } from "./turn";
import { runsOf, scrollerOf, sightIn } from "./word-places";
import { readWordParagraph } from "./word-paragraph";

/**
 * Reads a Word document in the frame that draws it: what is drawn now, and what was drawn before, in order, whichever home asked for it.
 * Nothing is scrolled unless a finding is to be shown, and nothing is ever written.
 */
export function createWordReader(): PageReaderMaker {
  let seen: readonly Seen[] = [];
  return (page, onNew, signal) => readWord(page, { get: () => seen, set: (now) => (seen = now) }, onNew, signal);
}

/** Paragraphs: more than Word draws at a time, few enough to be read without a pause. */
const AT_ONCE = 100;

/** What was seen so far, kept for the next home: one may be started again at any time. */
interface Memory {
  readonly get: () => readonly Seen[];
  readonly set: (seen: readonly Seen[]) => void;
}

function readWord(page: Document, memory: Memory, onNew: () => void, signal: AbortSignal): PageReader {
  let last: Reading | undefined;
  let waiting = false;
  // Of a long document that is drawn whole, only what has changed is read again.
  const known = new WeakMap<Element, FlowBlock>();

  const drawnNow = (): readonly Element[] => {
    const view = page.querySelector(wordWeb.view) ?? page.body;
    return [...view.querySelectorAll(wordWeb.paragraph)].filter((element) => !element.closest(wordWeb.notBody));
  };
  const blockOf = (element: Element): FlowBlock => {
    const block = known.get(element) ?? readWordParagraph(element);
    known.set(element, block);
    return block;
  };
  /** Takes in what is drawn; whether any of it is new. */
  const capture = (elements: readonly Element[]): boolean => {
    const [first] = elements;
    if (!first?.checkVisibility()) return false;
    const scroller = scrollerOf(first);
    const { sight, from } = sightIn(scroller);
    const drawn = elements.map((element): Seen => {
      const { top, bottom } = element.getBoundingClientRect();
      const name = element.getAttribute("paraid") ?? undefined;
      const block = blockOf(element);
      return { name, text: block.text, top: top - from, bottom: bottom - from, block };
    });
    const live = new Set(drawn.map(({ block }) => block));
    const merged = runsOf(drawn).reduce((all, run) => mergeSeen(all, run, sight), memory.get());
    const isNew = !isSame(merged, memory.get());
    memory.set(merged.map((each) => (live.has(each.block) || each.block.stretches.length === 0 ? each : faded(each, page))));
    last = undefined;
    return isNew;
  };
  /** Once for all that changed in one go; all places are looked up in one go too, since a page may be scrolled between two slices. */
  const captureSoon = async (): Promise<void> => {
    if (waiting) return;
    waiting = true;
    await turn();
    const isRead = await inSlices(drawnNow(), blockOf, signal);
    waiting = false;
    if (isRead && capture(drawnNow())) onNew();
  };
  const changed = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) {
      const paragraph = (target instanceof Element ? target : target.parentElement)?.closest(wordWeb.paragraph);
      if (paragraph) known.delete(paragraph);
    }
    void captureSoon();
  };

  const observer = new MutationObserver(changed);
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => observer.disconnect());
  const drawn = drawnNow();
  capture(drawn.slice(0, AT_ONCE));
  if (drawn.length > AT_ONCE) void captureSoon();

  return {
    read() {
      const seen = memory.get();
      if (seen.length > 0) last ??= readingOf(seen, page);
      return last;
    },
  };
}

interface Seen extends SeenParagraph {
  /** Has no place on the page where it is no longer drawn. */
  readonly block: FlowBlock;
}

function readingOf(seen: readonly Seen[], page: Document): Reading {
  const written = seen.map(({ block }) => block).filter(({ text }) => text !== "");
  const title = written.find(({ level }) => level === 1);
  const maker = createBlockMaker();
  const blocks = [
    ...maker.place(title ? [title] : [], { section: "title", origin: "own" }),
    ...maker.place(
      written.filter((block) => block !== title),
      { section: "other", origin: "own" },
    ),
  ];
  return {
    advert: fileOf(page),
    what: `${wordWeb.name}, as far as it was shown`,
    title: title?.text ?? page.title,
    blocks,
    attachments: [],
    soFar: written.length,
    bring(text) {
      const place = seen.find((each) => each.text.includes(text));
      const element = page.querySelector(wordWeb.paragraph);
      if (!place || !element) return false;
      const scroller = scrollerOf(element);
      scroller.scrollTop = Math.max(0, place.top - scroller.clientHeight / 3);
      return true;
    },
  };
}

/** All frames of Word have one address: the file is named in it. */
function fileOf({ location, title }: Document): string {
  const file = [...new URLSearchParams(location.search)].find(([name]) => name.toLowerCase() === wordWeb.file)?.[1];
  return file ?? `${location.origin}${location.pathname} ${title}`;
}

/** A paragraph that is no longer drawn, without holding on to what drew it. */
function faded({ block, ...place }: Seen, page: Document): Seen {
  const lang = block.element.closest("[lang]:not(html, body)")?.getAttribute("lang");
  const element = page.createElement("p");
  if (lang) element.lang = lang;
  return { ...place, block: { ...block, element, stretches: [] } };
}

/** Whether two drawings have the same text. */
function isSame(one: readonly Seen[], other: readonly Seen[]): boolean {
  const same = (a: FlowBlock, b: FlowBlock | undefined): boolean =>
    a.text === b?.text && a.kind === b.kind && a.level === b.level;
  return one.length === other.length && one.every(({ block }, at) => same(block, other[at]?.block));
}

import type { Finding } from "@/lib/engine/report";
import { sameWords } from "@/lib/engine/same-words";
import type { Written } from "../changes";
import { quietly } from "../quietly";
import type { Card, CardSide } from "./card";
import { cardKeys } from "./card-keys";
import type { CardActions, CardLook, CardView } from "./card-look";
import { watchHands } from "./watch-hands";
import { keepCaret, type KeptCaret } from "./kept-caret";
import { linesInPage } from "./lines-in-page";
import type { Line } from "./place-beside";
import { createStage, HEADING } from "./stage";

/**
 * The card of a page: no modal dialog, opened only because the user asked, closed by Escape, by its button and by leaving it. The focus
 * and the selection go back to where they were.
 */
export function createCard(page: Document, side: CardSide, look: CardLook, signal: AbortSignal): Card {
  const stage = createStage(page, look.css, signal);
  let shown: Shown | undefined;
  let busy = false;
  let frame = 0;
  let opened = new AbortController();

  const viewOf = ({ finding, change }: Pick<Shown, "finding" | "change">): CardView => {
    const { report, blocks } = side.state.value;
    const findings = report?.findings ?? [];
    const index = findings.findIndex(({ id }) => id === finding.id);
    const editable = new Set(blocks.filter((block) => block.editable).map(({ id }) => id));
    const same = sameWords(finding, findings);
    return {
      finding,
      block: blocks.find(({ id }) => id === finding.blockId),
      index: index < 0 ? undefined : index,
      count: findings.length,
      places: same.filter(({ blockId }) => editable.has(blockId)).length,
      again: same.length > 1,
      change,
    };
  };
  const place = (): void => {
    frame = 0;
    if (!shown) return;
    const standing = side.standing(shown.finding.id);
    // Words that were changed have no mark any more; the card stays where it was.
    if (standing) shown = { ...shown, lines: linesInPage(standing), fromRight: isFromRight(standing.element) };
    stage.place(shown.lines, shown.fromRight);
  };
  const placeSoon = (): void => {
    frame ||= page.defaultView?.requestAnimationFrame(() => quietly(place)) ?? 0;
  };
  const draw = (): void => {
    if (!shown) return;
    look.draw(stage.box, viewOf(shown), actions);
    place();
  };
  /** Goes on with the same words where they stand now; false where they are gone. What was changed here is still spoken of. */
  const stays = (): boolean => {
    const { report, blocks } = side.state.value;
    if (!shown || shown.change !== undefined) return true;
    if (!report) return blocks.length > 0;
    const { id, blockId, ruleId, actual } = shown.finding;
    const same = report.findings.filter((each) => each.blockId === blockId && each.ruleId === ruleId && each.actual === actual);
    const finding = same.find((each) => each.id === id) ?? same[0];
    if (finding) shown = { ...shown, finding };
    return finding !== undefined;
  };
  const focusHeading = (): void => stage.box.querySelector<HTMLElement>(`#${HEADING}`)?.focus({ preventScroll: true });

  const close = (back: boolean): void => {
    if (!shown) return;
    const { caret } = shown;
    shown = undefined;
    opened.abort();
    look.clear(stage.box);
    stage.close();
    if (back) caret.restore();
    side.closed();
  };
  const open = (findingId: string): void => {
    const finding = side.state.value.report?.findings.find(({ id }) => id === findingId);
    const standing = finding && side.standing(findingId);
    if (!finding || !standing) return;
    const caret = shown?.caret ?? keepCaret(page);
    const isOpen = shown !== undefined && stage.isOpen();
    shown = { finding, caret, change: undefined, lines: linesInPage(standing), fromRight: isFromRight(standing.element) };
    stage.open(standing.element);
    draw();
    focusHeading();
    if (!isOpen) follow(standing.element);
  };
  /** Until it is closed: stays beside its words, goes when it is left or taken away. */
  const follow = (element: Element): void => {
    opened.abort();
    opened = new AbortController();
    const until = { signal: AbortSignal.any([opened.signal, signal]) };
    for (const each of new Set([page, element.ownerDocument])) {
      each.addEventListener("scroll", placeSoon, { ...until, passive: true, capture: true });
      each.defaultView?.addEventListener("resize", placeSoon, { ...until, passive: true });
    }
    const lost = ({ target, relatedTarget }: FocusEvent): void => {
      if (!stage.box.contains(relatedTarget as Node | null)) setTimeout(left, 0, target);
    };
    stage.box.addEventListener("focusout", lost, until);
    stage.box.addEventListener("keydown", (event) => cardKeys(event, stage.box, shown?.caret.isEditable === true, close), until);
    side.state.watch(() => shown && !busy && quietly(() => (stays() ? draw() : close(true))), until.signal);
    const taken = new MutationObserver(() => stage.isOpen() || close(false));
    const holder = stage.box.getRootNode() as ShadowRoot;
    if (holder.host.parentNode) taken.observe(holder.host.parentNode, { childList: true });
    const sizes = new ResizeObserver(placeSoon);
    sizes.observe(stage.box);
    until.signal.addEventListener("abort", () => {
      taken.disconnect();
      sizes.disconnect();
    });
  };
  /** Whoever looks at another window has not left, nor has who pressed a button that is gone now. */
  const left = (from: Node): void => {
    if (busy || !shown || !page.hasFocus() || stage.hasFocus()) return;
    if (from.isConnected) close(false);
    else setTimeout(() => stage.hasFocus() || focusHeading(), REDRAWN);
  };

  /** Writes with the focus where it was, so that the caret stays with its words; then the card has the focus again. */
  const write = async (act: (shown: Shown) => Promise<Written>): Promise<Written> => {
    if (!shown || busy) return { kind: "refused", why: "busy" };
    busy = true;
    const before = shown;
    const hands = watchHands([page, before.caret.element?.ownerDocument ?? page], stage.box, signal);
    before.caret.restore();
    const written = await act(before);
    const isElsewhere = hands.end();
    busy = false;
    // Whoever typed or clicked meanwhile is writing again.
    if (isElsewhere || shown?.caret !== before.caret) {
      close(false);
      return written;
    }
    shown = { ...before, caret: before.caret.isEditable ? keepCaret(page) : before.caret };
    if (written.kind === "changed") shown = { ...shown, change: written.change };
    focusHeading();
    draw();
    return written;
  };
  const actions: CardActions = {
    use: (suggestion) => write(({ finding }) => side.use(finding.id, suggestion)),
    useEverywhere: (suggestion) => write(({ finding }) => side.useEverywhere(finding.id, suggestion)),
    undo: (changeId) => write(() => side.undo(changeId)),
    decide:
      side.decide &&
      (async (findingId, choice) => {
        const done = (await side.decide?.(findingId, choice)) ?? false;
        if (done) close(true);
        return done;
      }),
    step(by) {
      const next = shown && side.step(shown.finding, by);
      if (next !== undefined) open(next);
    },
    close: () => close(true),
    announce: (sentence) => stage.say(sentence, stage.box),
  };

  signal.addEventListener("abort", () => close(false));
  return {
    shows: () => (shown && stage.isOpen() ? shown.finding.id : undefined),
    open: (findingId) => void quietly(() => open(findingId)),
    tell(findingId) {
      const finding = side.state.value.report?.findings.find(({ id }) => id === findingId);
      const near = side.standing(findingId)?.element ?? page.documentElement;
      if (finding) stage.say(look.said(viewOf({ finding, change: undefined })), near);
    },
  };
}

/** Milliseconds in which what was drawn anew gives itself the focus. */
const REDRAWN = 100;

interface Shown extends Pick<CardView, "finding" | "change"> {
  readonly finding: Finding;
  readonly caret: KeptCaret;
  /** Where its words stood last. */
  readonly lines: readonly Line[];
  readonly fromRight: boolean;
}

function isFromRight(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

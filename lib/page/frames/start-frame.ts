import type { Choice } from "@/lib/review/decision";
import type { CardSide, CardState } from "../card/card";
import { followAdvert } from "../follow-advert";
import { viewsOf } from "../home-view";
import { createMarks } from "../marks/marks";
import { reveal } from "../marks/reveal";
import { quietly } from "../quietly";
import { createFields } from "../read-fields";
import { isAskedFor, readPage } from "../read-page";
import type { Reading } from "../reading";
import { createSignal } from "../signal";
import { focusedIn } from "../surfaces/find-surfaces";
import type { Refusal } from "../surfaces/surface";
import { createTyping } from "../surfaces/typing";
import { createWayToCard, type CardLoading } from "../way-to-card";
import type { Writing } from "../writing";
import { tellReading } from "./tell-reading";
import type { FrameReading, FrameReply, FrameWish } from "./frame-words";

/** A frame's line to home. */
export interface FrameHome extends Pick<Writing, "use" | "useEverywhere" | "undo"> {
  /** Tells what stands in the frame; false where nobody is home. */
  readonly read: (reading: FrameReading | undefined) => Promise<boolean>;
  /** A finding of this frame is the current one, or none is. */
  readonly point: (findingId: string | undefined) => void;
  readonly decide: (findingId: string, choice: Choice) => Promise<boolean>;
}

export interface FrameOptions {
  readonly home: FrameHome;
  readonly signal: AbortSignal;
  readonly isWelcome: () => boolean;
  readonly card?: CardLoading;
  /** Nobody is home any more. */
  readonly onAlone: () => void;
}

/** A frame of another origin than the page around it: its text is read, marked and written here, and judged by home. */
export interface Frame {
  readonly answer: (wish: FrameWish) => Promise<FrameReply>;
  /** Tells home everything once more: it is another one, or has forgotten. */
  readonly tellAgain: () => void;
}

/** Reads, marks and writes in a frame as home wishes, until `signal` aborts. */
export function startFrame(page: Document, { home, signal, isWelcome, card, onAlone }: FrameOptions): Frame {
  const marks = createMarks(page, signal);
  const state = createSignal<CardState>({ report: undefined, blocks: [], current: undefined });
  let asked = isAskedFor(page.location);
  let marksOn = false;
  let reading: Reading | undefined;
  let told: string | undefined;
  let telling = Promise.resolve();
  let lookSoon = (): void => undefined;
  const typing = createTyping(() => lookSoon(), signal);
  const fields = createFields(page, typing, signal);
  const readNow = (): Reading | undefined => (reading = quietly(() => readPage(page, asked, fields)));

  const draw = (): void => {
    const { report, current } = state.value;
    quietly(() => marks.draw({ blocks: reading?.blocks ?? [], findings: report?.findings ?? [], on: marksOn, current }));
  };
  const change = (part: Partial<CardState>): void => {
    state.set({ ...state.value, ...part });
    draw();
  };
  const point = (current: string | undefined): void => {
    change({ current });
    home.point(current);
  };
  /** Whether there was anything new to tell. */
  const look = (): boolean => {
    if (!isWelcome() || signal.aborted) return false;
    quietly(() => fields.touch(focusedIn(page)));
    const read = readNow();
    draw();
    const next = read && quietly(() => tellReading(read, fields.typingAt(read)));
    const text = JSON.stringify(next ?? false);
    if (text === told) return false;
    told = text;
    telling = home.read(next).then((isHeard) => (isHeard || signal.aborted ? undefined : onAlone()));
    return true;
  };
  /** Home knows the new text before it learns that it was written. */
  const written = async (why: Refusal | undefined): Promise<FrameReply> => {
    look();
    await telling;
    return { why };
  };

  const blockWith = (id: string) => reading?.blocks.find((block) => block.id === id);
  const show = (findingId: string): boolean => {
    const finding = state.value.report?.findings.find(({ id }) => id === findingId);
    const block = finding && blockWith(finding.blockId);
    const shown = finding !== undefined && block !== undefined && (quietly(() => reveal(block, finding)) ?? false);
    if (shown) change({ current: findingId });
    return shown;
  };
  const { use, useEverywhere, undo, decide } = home;
  const side: Omit<CardSide, "step" | "closed"> = {
    use,
    useEverywhere,
    undo,
    decide,
    state,
    standing: (findingId) => quietly(() => marks.standing(findingId)),
  };
  const way = createWayToCard({ ...card, page, reading: () => reading, show, point, side });
  lookSoon = followAdvert(
    page,
    { look, follows: () => (asked || reading ? "everything" : "fields"), onPick: way.openHere, fields, typing, marks },
    signal,
  );
  /** Whether the user is in this frame, and in none inside it. */
  const isHere = (): boolean => page.hasFocus() && !/^i?frame$/.test(focusedIn(page)?.localName ?? "");
  const done: FrameReply = { why: undefined };

  return {
    tellAgain() {
      told = undefined;
      look();
    },
    async answer(wish) {
      switch (wish.kind) {
        case "check":
          asked = true;
          told = undefined;
          look();
          return done;
        case "draw":
          marksOn = wish.marksOn;
          change({ report: { findings: wish.findings }, blocks: reading ? viewsOf(reading) : [], current: wish.current });
          return done;
        case "write":
        case "remove": {
          readNow();
          const known = blockWith(wish.blockId);
          const block = known?.text === wish.text ? known : reading?.blocks.find(({ text }) => text === wish.text);
          const surface = block && reading?.surfaces?.get(block.id);
          if (!surface) return { why: "moved-on" };
          const result = await (wish.kind === "write" ? surface.write(block, wish.edit) : surface.removeParagraph(block));
          return written(result.kind === "refused" ? result.why : undefined);
        }
        case "insert": {
          const surface = readNow()?.fields?.[wish.field];
          if (!surface) return { why: "moved-on" };
          const own = reading?.blocks.filter(({ id }) => reading?.surfaces?.get(id) === surface) ?? [];
          const after = surface.caret(own)?.block ?? own.find(({ id }) => id === wish.after);
          const result = await surface.insertParagraph(wish.text, after);
          return written(result.kind === "refused" ? result.why : undefined);
        }
        case "show":
          return { why: show(wish.findingId) ? undefined : "moved-on" };
        case "card":
          if (wish.findingId !== undefined || isHere()) way.open(wish.findingId);
          return done;
        case "step":
          if (isHere()) way.step(wish.by);
          return done;
      }
    },
  };
}

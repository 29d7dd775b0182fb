import type { Written } from "@/lib/page/changes";
import type { FrameReply, FrameTold, HomeAnswer } from "@/lib/page/frames/frame-words";
import { startFrame, type FrameHome } from "@/lib/page/frames/start-frame";
import { sayInTab } from "@/lib/platform/in-tab";
import { cardLoading } from "./card-loading";
import { isFrameWish, isHomeAnswer } from "./frame-guards";

export interface RunFrameOptions {
  /** The frame's name in its tab. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly isWelcome: () => boolean;
  /** Nobody is home in this tab. */
  readonly onAlone: () => void;
}

/** A frame that is not home. */
export interface RunningFrame {
  /** Does what home wishes; undefined where that is nothing a frame does. */
  readonly answer: (wish: unknown) => Promise<FrameReply> | undefined;
  /** There is another home. */
  readonly tellAgain: () => void;
}

/** Reads, marks and writes in a frame of another origin for the home of its tab, until `signal` aborts. */
export function runFrame({ name, signal, isWelcome, onAlone }: RunFrameOptions): RunningFrame {
  const tell = async (told: FrameTold): Promise<HomeAnswer | undefined> => {
    const answer = await sayInTab({ kind: "to-home", frame: name, told });
    return isHomeAnswer(answer) ? answer : undefined;
  };
  const write = async (told: FrameTold): Promise<Written> => {
    const { why, change } = (await tell(told)) ?? { why: "not-taken" };
    return why === undefined ? { kind: "changed", change } : { kind: "refused", why };
  };
  const home: FrameHome = {
    read: async (reading) => (await tell({ kind: "read", reading })) !== undefined,
    point: (findingId) => void tell({ kind: "point", findingId }),
    use: (findingId, suggestion) => write({ kind: "use", findingId, suggestion }),
    useEverywhere: (findingId, suggestion) => write({ kind: "everywhere", findingId, suggestion }),
    undo: (change) => write({ kind: "undo", change }),
    decide: async (findingId, choice) => (await write({ kind: "decide", findingId, choice })).kind === "changed",
  };
  const frame = startFrame(document, { home, signal, isWelcome, onAlone, card: cardLoading(signal) });
  // A document that goes has nothing to say any more; it may be shown again from the browser's memory.
  addEventListener("pagehide", () => void home.read(undefined), { signal });
  signal.addEventListener("abort", () => void home.read(undefined));
  addEventListener("pageshow", ({ persisted }) => persisted && frame.tellAgain(), { signal });
  return {
    answer: (wish) => (isFrameWish(wish) ? frame.answer(wish) : undefined),
    tellAgain: frame.tellAgain,
  };
}

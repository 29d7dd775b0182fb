import type { HomeAnswer } from "@/lib/page/frames/frame-words";
import { hearInTab, sayInTab } from "@/lib/platform/in-tab";
import type { RunningFrame } from "./run-frame";

/** What a document does while it is home, or while another one is. */
export interface PartRunning {
  /** Ends with `signal`; gives what answers the frames of the tab. */
  readonly beHome: (signal: AbortSignal) => Hearing;
  readonly beFrame: (name: string, signal: AbortSignal, onAlone: () => void) => RunningFrame;
}

/** Answers what a frame tells home; nothing that it understands gives undefined. */
export type Hearing = (frame: string, told: unknown) => Promise<HomeAnswer> | undefined;

export interface JoinOptions extends PartRunning {
  /** The page itself is always home; a frame of another origin only where nobody else is. */
  readonly isPage: boolean;
  readonly signal: AbortSignal;
}

/** Starts a document's part in its tab, and ends it; each a second time is the same as once. */
export interface Part {
  readonly start: () => void;
  readonly end: () => void;
}

/** Finds out who is home in this tab, this document or another, and has it do its part until `signal` aborts. */
export function joinTab({ isPage, signal, beHome, beFrame }: JoinOptions): Part {
  // The page comes first, and so does its name.
  const name = (isPage ? "page-" : "the-frame-") + crypto.getRandomValues(new Uint32Array(2)).join("-");
  let isHome = isPage;
  let ending: AbortController | undefined;
  let hearing: Hearing | undefined;
  let frame: RunningFrame | undefined;

  const end = (): void => {
    ending?.abort();
    ending = undefined;
    hearing = undefined;
    frame = undefined;
  };
  const start = (): void => {
    if (ending) return;
    ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    if (isHome) {
      hearing = beHome(until);
      void sayInTab({ kind: "home-here", frame: name });
    } else frame = beFrame(name, until, () => become(true));
  };
  const become = (home: boolean): void => {
    if (isHome === home || !ending) return;
    end();
    isHome = home;
    start();
  };

  hearInTab((message) => {
    if (message.kind === "to-frame") return message.frame === name ? frame?.answer(message.wish) : undefined;
    // Where home is not wanted just now, it is home all the same: nobody takes its place.
    if (message.kind === "to-home")
      return isHome ? (hearing ? hearing(message.frame, message.told) : Promise.resolve(HEARD)) : undefined;
    if (message.frame === name) return undefined;
    if (!isHome) frame?.tellAgain();
    else if (!isPage && message.frame < name) become(false);
    return undefined;
  }, signal);
  return { start, end };
}

/** Home heard, and there is no more to say. */
export const HEARD: HomeAnswer = { why: undefined, change: undefined };

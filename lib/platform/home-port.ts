import type { TabsApi } from "./home-script";
import { isHomeReply } from "./message-guards";
import { PANEL_PORT, type HomeReply, type PageState, type PanelRequest, type Refusal } from "./messages";

/** A panel's end of its line to a tab's home. */
export interface HomePort {
  readonly send: (request: PanelRequest) => void;
  /** Whether home could show the finding's words on the page; false also when home goes away before it answers. */
  readonly show: (findingId: string) => Promise<boolean>;
  /** Has home write something; `not-taken` also when home goes away before it answers. */
  readonly write: (request: WriteRequest) => Promise<WriteAnswer>;
  /** Has home keep a finding, put it off, or take decisions back; false where that was not possible. */
  readonly decide: (request: DecideRequest) => Promise<boolean>;
  readonly close: () => void;
}

/** What home is asked to decide; the line gives it its name. */
export type DecideRequest = Unnamed<Extract<PanelRequest, { readonly kind: "decide" | "undecide" }>>;

/** What home is asked to write; the line gives it its name. */
export type WriteRequest = Unnamed<Exclude<PanelRequest, { readonly kind: "decide" | "undecide" }>>;

type Unnamed<R> = R extends { readonly asked: string } ? Omit<R, "asked"> : never;

/** Why it was not written, or the change that can be taken back. */
export interface WriteAnswer {
  readonly why: Refusal | undefined;
  readonly change: string | undefined;
  /** In how many places it was written, if more than one was asked for. */
  readonly places?: number | undefined;
}

/** The answer of a home that is not there. */
export const NOT_TAKEN: WriteAnswer = { why: "not-taken", change: undefined };

export interface HomePortOptions {
  readonly onState: (state: PageState) => void;
  /** Nobody is there, or no longer. Not called after `close`. */
  readonly onGone: () => void;
  /** The frame that is home. */
  readonly frameId?: number;
}

/** Opens a line to the home of a tab; `onGone` follows soon where there is none. */
export function openHomePort(tabId: number, { onState, onGone, frameId = 0 }: HomePortOptions, api: TabsApi): HomePort {
  const port = api.tabs.connect(tabId, { name: PANEL_PORT, frameId });
  const shows = new Map<string, (found: boolean) => void>();
  const writes = new Map<string, (answer: WriteAnswer) => void>();
  const decides = new Map<string, (done: boolean) => void>();
  let asks = 0;
  let isOpen = true;

  /** Whoever waits for an answer gets one. */
  function end(): void {
    isOpen = false;
    for (const findingId of shows.keys()) answerShow(findingId, false);
    for (const asked of writes.keys()) answerWrite(asked, NOT_TAKEN);
    for (const asked of decides.keys()) answerDecide(asked, false);
  }

  function answerShow(findingId: string, found: boolean): void {
    shows.get(findingId)?.(found);
    shows.delete(findingId);
  }

  function answerWrite(asked: string, answer: WriteAnswer): void {
    writes.get(asked)?.(answer);
    writes.delete(asked);
  }

  function answerDecide(asked: string, done: boolean): void {
    decides.get(asked)?.(done);
    decides.delete(asked);
  }

  function hear(reply: HomeReply): void {
    switch (reply.kind) {
      case "state":
        return onState(reply.state);
      case "shown":
        return answerShow(reply.findingId, reply.found);
      case "decided":
        return answerDecide(reply.asked, reply.done);
      case "written":
        return answerWrite(reply.asked, { why: reply.why, change: reply.change, places: reply.places });
    }
  }

  port.onMessage.addListener((message: unknown) => {
    if (isOpen && isHomeReply(message)) hear(message);
  });
  port.onDisconnect.addListener(() => {
    void api.runtime.lastError; // Read, so that the browser does not report it.
    if (!isOpen) return;
    end();
    onGone();
  });

  const send = (request: PanelRequest): void => {
    if (isOpen) port.postMessage(request);
  };
  return {
    send,
    show: (findingId) =>
      new Promise((resolve) => {
        if (!isOpen) return resolve(false);
        answerShow(findingId, false);
        shows.set(findingId, resolve);
        send({ kind: "show", findingId });
      }),
    write: (request) =>
      new Promise((resolve) => {
        if (!isOpen) return resolve(NOT_TAKEN);
        const asked = `write-${(asks += 1)}`;
        writes.set(asked, resolve);
        send({ ...request, asked });
      }),
    decide: (request) =>
      new Promise((resolve) => {
        if (!isOpen) return resolve(false);
        const asked = `decide-${(asks += 1)}`;
        decides.set(asked, resolve);
        send({ ...request, asked });
      }),
    close() {
      if (!isOpen) return;
      end();
      port.disconnect();
    },
  };
}

import { HANDSHAKE, isUntouched } from "./handshake";
import { answerIn, type LineAnswer, type LineRequest } from "./line-shapes";

/** Our end of the line to the script in the page's own world. */
export interface DocsLine {
  /** Undefined where there is no line, or no answer in time. */
  readonly ask: (request: LineRequest) => Promise<LineAnswer | undefined>;
  /** Whether the two scripts found each other: not where the page was loaded before it was turned on. */
  readonly isThere: () => boolean;
}

/** Meets the script in the page's world, under the extension's own id. To be called before the page has run anything. */
export function openDocsLine(page: Document, id: string): DocsLine {
  const waiting = new Map<number, (answer: LineAnswer | undefined) => void>();
  let port: MessagePort | undefined;
  let asks = 0;

  const settle = (ask: number, answer: LineAnswer | undefined): void => {
    waiting.get(ask)?.(answer);
    waiting.delete(ask);
  };
  const hello = (): void => {
    if (!port && isUntouched(page)) page.dispatchEvent(new CustomEvent(HANDSHAKE.hello, { detail: id }));
  };
  const take = (event: Event): void => {
    const [end] = (event as MessageEvent).ports ?? [];
    if (port || !end || !isUntouched(page)) return;
    port = end;
    page.removeEventListener(HANDSHAKE.line, take);
    page.removeEventListener(HANDSHAKE.ready, hello);
    end.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const answered = answerIn(data);
      if (answered) settle(answered.ask, answered.answer);
    });
    end.start();
  };
  page.addEventListener(HANDSHAKE.line, take);
  page.addEventListener(HANDSHAKE.ready, hello);
  hello();

  return {
    isThere: () => port !== undefined,
    ask: (request) =>
      new Promise((resolve) => {
        if (!port) return resolve(undefined);
        const ask = (asks += 1);
        waiting.set(ask, resolve);
        setTimeout(() => settle(ask, undefined), PATIENCE);
        port.postMessage(JSON.stringify({ ask, request }));
      }),
  };
}

/** Milliseconds after which no answer is expected any more. */
const PATIENCE = 8000;

import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import type { DeskRead, DeskReader } from "@/lib/review/desk-item";

/** From the page to its worker. */
export type ReadingRequest =
  | { readonly asked: number; readonly kind: "read"; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly asked: number; readonly kind: "check"; readonly blocks: readonly Block[] };

/** Back from the worker. */
export type ReadingAnswer =
  | { readonly asked: number; readonly kind: "read"; readonly read: DeskRead }
  | { readonly asked: number; readonly kind: "checked"; readonly report: AdvertReport };

/** Milliseconds that a file may take; then its worker is ended and a new one takes the next. */
const MOST = 30_000;

/** Two workers: one for files, so that the advert being worked on does not wait for a long queue of them. */
export function startReading(): DeskReader {
  const [files, checks] = [startWorker(), startWorker()];
  return {
    async read(bytes, name) {
      const answer = await files({ kind: "read", bytes: new Uint8Array(bytes), name });
      return answer?.kind === "read" ? answer.read : undefined;
    },
    async check(blocks) {
      const answer = await checks({ kind: "check", blocks });
      return answer?.kind === "checked" ? answer.report : undefined;
    },
  };
}

type Question = ReadingRequest extends infer R ? (R extends ReadingRequest ? Omit<R, "asked"> : never) : never;

/** Asks a worker, started when it is first needed; undefined where it takes too long or breaks down. */
function startWorker(): (question: Question) => Promise<ReadingAnswer | undefined> {
  let worker: Worker | undefined;
  let count = 0;
  return (question) => {
    worker ??= new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
    const asks = worker;
    const asked = (count += 1);
    return new Promise((resolve) => {
      const done = new AbortController();
      const finish = (answer: ReadingAnswer | undefined): void => {
        done.abort();
        clearTimeout(late);
        if (!answer) {
          asks.terminate();
          if (worker === asks) worker = undefined;
        }
        resolve(answer);
      };
      const late = setTimeout(() => finish(undefined), MOST);
      asks.addEventListener(
        "message",
        ({ data }: MessageEvent<ReadingAnswer>) => {
          if (data.asked === asked) finish(data);
        },
        { signal: done.signal },
      );
      asks.addEventListener("error", () => finish(undefined), { signal: done.signal });
      asks.postMessage({ ...question, asked }, []);
    });
  };
}

import type { DocxAuthor, DocxChange, DocxWriting } from "@/lib/documents/docx-change";
import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import type { DeskRead, DeskReader } from "@/lib/review/desk-item";

/** From the page to its worker. */
export type ReadingRequest =
  | { readonly asked: number; readonly kind: "read"; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly asked: number; readonly kind: "check"; readonly blocks: readonly Block[] }
  | ({ readonly asked: number; readonly kind: "write" } & WordFile)
  | ({ readonly asked: number; readonly kind: "make" } & NewWordFile);

/** A Word file and what to write into it. */
export interface WordFile {
  /** Given away to who writes: empty afterwards. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly changes: readonly DocxChange[];
  readonly author: DocxAuthor;
}

/** What a new Word file holds. */
export interface NewWordFile {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Writes Word files; undefined where that took too long. */
export interface WordWriter {
  readonly write: (file: WordFile) => Promise<DocxWriting | undefined>;
  readonly make: (file: NewWordFile) => Promise<Uint8Array | undefined>;
}

/** Back from the worker. */
export type ReadingAnswer =
  | { readonly asked: number; readonly kind: "read"; readonly read: DeskRead }
  | { readonly asked: number; readonly kind: "checked"; readonly report: AdvertReport }
  | { readonly asked: number; readonly kind: "written"; readonly writing: DocxWriting }
  | { readonly asked: number; readonly kind: "made"; readonly bytes: Uint8Array };

/** Milliseconds that a file may take; then its worker is ended and a new one takes the next. */
const MOST = 30_000;

/** Two workers: one for files that come, so that the advert being worked on does not wait for a long queue of them. */
export function startReading(): DeskReader & WordWriter {
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
    async write(file) {
      const answer = await checks({ kind: "write", ...file });
      return answer?.kind === "written" ? answer.writing : undefined;
    },
    async make(file) {
      const answer = await checks({ kind: "make", ...file });
      return answer?.kind === "made" ? answer.bytes : undefined;
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
      // A file's bytes go over, they are not copied.
      asks.postMessage({ ...question, asked }, "bytes" in question ? [question.bytes.buffer] : []);
    });
  };
}

import type { MessagePort } from "node:worker_threads";
import { answerFor } from "./answer-for";
import { writerFor, type OutputFormat } from "./formats";
import type { ReadResult } from "./read-adverts";

/** What the program is in a thread of its own: answers each batch of read results through the port that came with it. */
export function answerBatches(parent: MessagePort, format: OutputFormat): void {
  const writer = writerFor(format);
  parent.on("message", ({ batch, reply }: { readonly batch: readonly ReadResult[]; readonly reply: MessagePort }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port has no origin.
    reply.postMessage(batch.map((result) => answerFor(result, writer)));
    reply.close();
  });
}

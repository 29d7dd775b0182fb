import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import { answerFor, type Answer } from "./answer-for";
import { writerFor, type OutputFormat } from "./formats";
import type { ReadResult } from "./read-adverts";

/** Adverts given to a thread at once: enough that sending them costs little, so few that memory stays flat. */
const MOST_AT_ONCE = 64;

/**
 * Checks adverts as they are read and gives their answers in the same order. The first few are checked here, one by one, since a thread costs
 * more to start than they do; where more come and the machine has several cores, one thread for each checks the rest. Rejects where a thread dies.
 */
export async function* answers(results: AsyncIterable<ReadResult>, format: OutputFormat): AsyncGenerator<Answer> {
  const writer = writerFor(format);
  const cores = availableParallelism();
  const threads: Worker[] = [];
  const waiting: Promise<readonly Answer[]>[] = [];
  const send = (batch: readonly ReadResult[]): void => {
    const thread = (threads.length < cores ? undefined : threads.shift()) ?? startThread(format);
    threads.push(thread);
    waiting.push(answered(thread, batch));
  };
  let count = 0;
  let batch: ReadResult[] = [];
  try {
    for await (const result of results) {
      count += 1;
      if (count <= MOST_AT_ONCE || cores === 1) {
        yield answerFor(result, writer);
        continue;
      }
      batch.push(result);
      if (batch.length < MOST_AT_ONCE) continue;
      send(batch);
      batch = [];
      // Two for each thread: none has to wait for what is printed.
      if (waiting.length >= 2 * cores) yield* (await waiting.shift()) ?? [];
    }
    if (batch.length > 0) send(batch);
    for (const each of waiting) yield* await each;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The built program itself, which finds that it is a thread. */
function startThread(format: OutputFormat): Worker {
  const thread = new Worker(fileURLToPath(import.meta.url), { workerData: format });
  thread.setMaxListeners(0);
  return thread;
}

/** A thread answers in the order in which it is asked. */
function answered(thread: Worker, batch: readonly ReadResult[]): Promise<readonly Answer[]> {
  const { port1, port2 } = new MessageChannel();
  thread.postMessage({ batch, reply: port2 }, [port2]);
  const made = new Promise<readonly Answer[]>((resolve, reject) => {
    port1.once("message", resolve);
    thread.once("error", reject);
  }).finally(() => port1.close());
  // Told to whoever awaits it, which may be a while.
  made.catch(() => undefined);
  return made;
}

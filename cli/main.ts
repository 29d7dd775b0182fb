import { once } from "node:events";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { answerBatches } from "./answer-thread";
import { answers } from "./answers";
import { writerFor, type OutputFormat } from "./formats";
import { readAdverts, type InputFormat, type ReadResult } from "./read-adverts";

const usage = `Usage: npm run --silent check -- [--format text|json|jsonl|csv] [--input txt|html|jsonl] FILE… | -
Checks NHS job adverts. FILE is .txt, .html or .jsonl ({"id", "title", "text"} a line), also .gz; "-" reads standard input.
Exit code: 0 nothing to fix before publishing, 1 something to fix, 2 input that cannot be used.`;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else if (parentPort) answerBatches(parentPort, workerData as OutputFormat);

/** The command line: reads, checks and prints adverts in order. Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    console.error(options);
    return 2;
  }
  const writer = writerFor(options.format);
  let count = 0;
  let unusable = false;
  let toFix = false;
  process.stdout.on("error", () => process.exit(0)); // A reader that has seen enough ("| head") is no failure.
  await write(writer.before);
  for await (const answer of answers(readAll(options.files, options.input), options.format)) {
    if (answer.kind === "unusable") {
      unusable = true;
      console.error(answer.reason);
      continue;
    }
    toFix ||= answer.toFix;
    if (count > 0) await write(writer.between);
    await write(answer.text);
    count += 1;
    if (count % 1000 === 0) console.error(`${count} adverts checked …`);
  }
  await write(writer.after);
  return unusable ? 2 : toFix ? 1 : 0;
}

async function* readAll(files: readonly string[], format: InputFormat | undefined): AsyncGenerator<ReadResult> {
  for (const file of files) yield* readAdverts(file, format);
}

function optionsOf(args: readonly string[]): { format: OutputFormat; input: InputFormat | undefined; files: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, input: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const { format, input } = values;
    if (values.help || positionals.length === 0) return usage;
    if (format !== "text" && format !== "json" && format !== "jsonl" && format !== "csv")
      return `There is no format “${format}”.\n${usage}`;
    if (input !== undefined && input !== "txt" && input !== "html" && input !== "jsonl")
      return `There is no input format “${input}”.\n${usage}`;
    return { format, input, files: positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

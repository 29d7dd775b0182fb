import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { retext } from "retext";
import retextEquality from "retext-equality";
import retextReadability from "retext-readability";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { blocksOfText } from "@/lib/engine/blocks-of-text";
import { prepareTables } from "@/lib/engine/engine-tables";
import { findEquality } from "@/lib/engine/matchers/equality";
import { hardness } from "@/lib/engine/matchers/measure";
import { parse } from "@/lib/engine/parse";
import { tokenIndex } from "@/lib/engine/token-index";
import { matching } from "@/lib/rulebook/matching";
import { upstream } from "@/lib/rulebook/vite-plugin";
import { inventedAdvert } from "@/tests/bench/invented-advert";

const engine = prepareTables(matching());
const adopted = new Set(matching().equality.map((rule) => rule.upstream));
const { equality } = await upstream();

const stock = (plugin: typeof retextEquality | typeof retextReadability, text: string) => {
  const processor = retext().use(plugin as typeof retextEquality);
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.map((message) => {
    const place = message.place && "start" in message.place ? message.place : undefined;
    return { id: String(message.ruleId), start: place?.start.offset ?? -1, end: place?.end.offset ?? -1 };
  });
};
const order = (a: { start: number; id: string }, b: { start: number; id: string }) => a.start - b.start || (a.id < b.id ? -1 : 1);

const ours = (text: string) => {
  const tree = parse(text);
  return findEquality(engine, tokenIndex(text, tree, engine.lexicon, 0), tree)
    .map((match) => ({ id: match.rule.upstream, start: match.start, end: match.end }))
    .sort(order);
};
const theirs = (text: string) =>
  stock(retextEquality, text)
    .filter((message) => adopted.has(message.id))
    .sort(order);

/** Sentences that hold every phrase of every adopted id, plain, in capitals, in quotation marks, in a pair. */
const sentences = equality
  .filter((pattern) => adopted.has(pattern.id))
  .flatMap((pattern) => {
    const phrases = Object.keys(pattern.inconsiderate);
    return phrases.flatMap((phrase) => [
      `We met the ${phrase} today.`,
      `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} came first.`,
      `They said “${phrase}” twice.`,
      `One ${phrase} or ${phrases[0] ?? ""}, and ${phrase.replace(" ", "-")}.`,
      `Mixed ${phrase}/${phrases.at(-1) ?? ""} here.`,
    ]);
  });

const realAdverts = "../shared/adverts/dev.jsonl.gz";

describe("retext-equality, adopted", () => {
  it("has ids to compare", () => {
    expect(adopted.size).toBeGreaterThan(0);
    expect(sentences.length).toBeGreaterThan(adopted.size);
  });
  it("finds for the adopted ids exactly what the stock plugin finds, on every phrase of theirs", () => {
    for (const text of sentences) expect({ text, found: ours(text) }).toEqual({ text, found: theirs(text) });
  });
  it("finds the same on an invented advert", () => {
    const text = inventedAdvert(800).replaceAll("\n\n", " ");
    expect(ours(text)).toEqual(theirs(text));
  });
  it.runIf(existsSync(realAdverts))("finds the same on real adverts", { timeout: 240_000 }, () => {
    const adverts = gunzipSync(readFileSync(realAdverts)).toString("utf8").trim().split("\n").slice(0, 150);
    for (const line of adverts)
      for (const block of blocksOfText((JSON.parse(line) as { text: string }).text))
        expect(ours(block.text)).toEqual(theirs(block.text));
  });
  it("triages every upstream id, so that an upgrade with a new one is noticed", async () => {
    const { readRules } = await import("@/lib/rulebook/read-rules");
    const { adopted: taken, rejected } = readRules("rules").equality;
    const triaged = [...taken.map((entry) => entry.id), ...rejected.flatMap((group) => group.ids)];
    expect([...triaged].sort()).toEqual(equality.map((pattern) => pattern.id).sort());
  });
});

describe("retext-readability, adopted", () => {
  it.each([14, 16, 18, 22])("finds hard sentences at age %i exactly as the stock plugin does", (age) => {
    const text = inventedAdvert(900).replaceAll("\n\n", " ");
    const found = tokenIndex(text, parse(text), engine.lexicon, 0)
      .counted.filter((sentence) => sentence.counts.words >= 5 && hardness(sentence.counts) > age)
      .map(({ start, end }) => ({ start, end }));
    const processor = retext().use(retextReadability, { age });
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    const expected = file.messages.map((message) =>
      message.place && "start" in message.place
        ? { start: message.place.start.offset, end: message.place.end.offset }
        : undefined,
    );
    expect(found).toEqual(expected);
  });
});

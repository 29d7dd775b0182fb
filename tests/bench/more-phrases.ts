import type { RuleFiles } from "@/lib/rulebook/read-rules";
import { inventedAdvert } from "./invented-advert";

/** The rulebook with `count` more phrases of two or three words, none of which stands in an invented advert although half begin as its sentences do. */
export function morePhrases(files: RuleFiles, count: number): RuleFiles {
  const known = [
    ...new Set(
      inventedAdvert(2000)
        .toLowerCase()
        .match(/[a-z]{3,}/g),
    ),
  ];
  const phrases = Array.from({ length: count }, (_, number) => {
    const first = number % 2 === 0 ? known[number % known.length] : invented(number);
    return [first, invented(number * 7 + 1), ...(number % 3 === 0 ? [invented(number * 11 + 2)] : [])].join(" ");
  });
  const like = [...files.rules].find(([, rule]) => rule.kind === "phrase");
  if (!like) throw new Error("the rulebook has no phrases");
  const [, { title, message, why, source, serves }] = like;
  const rules = new Map(files.rules).set("jargon/invented", {
    kind: "phrase",
    ...{ title, message, why, source, serves, severity: "consider" as const, advice: "Invented for the bench.", examples: [] },
    phrases: Object.fromEntries(phrases.map((phrase) => [phrase, []])),
  });
  return { ...files, rules };
}

const SYLLABLES = [
  "ba",
  "cor",
  "den",
  "fil",
  "gos",
  "ham",
  "jin",
  "kel",
  "lom",
  "mar",
  "nub",
  "pel",
  "ros",
  "sut",
  "tam",
  "vin",
  "wol",
  "yar",
];

/** A word of three syllables that no advert has, the same for the same number. */
function invented(number: number): string {
  const size = SYLLABLES.length;
  return [number, Math.floor(number / size), Math.floor(number / size ** 2)].map((part) => SYLLABLES[part % size]).join("");
}

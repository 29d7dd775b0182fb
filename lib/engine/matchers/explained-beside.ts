import { smallWords } from "../guards";

/** Whether the words directly before or after an abbreviation say what it stands for. `start` and `end`, exclusive, are UTF-16 offsets into the text. */
export function isExplainedBeside(
  text: string,
  letters: string,
  meanings: readonly string[],
  start: number,
  end: number,
): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[-‐‑]/g, " ").replace(/\s+/g, " ");
  // "multidisciplinary team (MDT", "Care Quality Commission, CQC", "… – CQC", "… or CQC"
  if (/[([“"'‘,–—/-]\s*$|\b(or|aka|called|known as)\s+$/.test(text.slice(Math.max(0, start - 14), start))) {
    const before = text.slice(Math.max(0, start - 120), start);
    const words = wordsOf(before);
    for (let count = 1; count <= Math.min(words.length, letters.length + 4); count += 1)
      if (spells(words.slice(-count), letters)) return true;
    if (meanings.some((meaning) => plain(before).includes(plain(meaning)))) return true;
    // "Example and District Health Partners (EDP)": brackets after a name that starts as the letters do.
    const name = /[([]\s*$/.test(before)
      ? /((?:\p{Lu}[\p{L}'’-]+[\s,]+(?:(?:of|and|the|for|in|&)\s+)*){2,})[([]\s*$/u.exec(before)?.[1]
      : undefined;
    if (name !== undefined && wordsOf(name).some((word) => word.charAt(0) === letters.charAt(0).toLowerCase())) return true;
    // "the Example health partnership (EHP)": a name whose last words have no capitals.
    const opening = /((?:\p{Lu}[\p{L}'’-]+ )+)(?:\p{Ll}[\p{L}'’-]+ ){2,4}\($/u.exec(before)?.[1];
    if (opening !== undefined && wordsOf(opening).some((word) => word.charAt(0) === letters.charAt(0).toLowerCase())) return true;
  }
  // "CQC (Care Quality Commission)", "CQC, the Care Quality Commission", "CQC – Care …", "CQC stands for …"
  const after = text.slice(end, end + 140);
  const next = /^['’]?s?\s*(?:[([–—:,=-]|stands for|means|is short for)\s*(?:the\s+|an?\s+)?/.exec(after);
  if (next) {
    const words = wordsOf(after.slice(next[0].length).split(/[)\].;]/)[0] ?? "");
    for (let count = Math.max(1, letters.length - 2); count <= Math.min(words.length, letters.length + 4); count += 1)
      if (spells(words.slice(0, count), letters)) return true;
    if (
      meanings.some((meaning) =>
        plain(after)
          .slice(0, meaning.length + 12)
          .includes(plain(meaning)),
      )
    )
      return true;
  }
  return false;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|&/gu) ?? [];

/** Words of an organisation's name that often give no letter. */
const silent = new Set("nhs foundation trust university teaching hospital hospitals limited ltd service services".split(" "));

/** Whether words spell the letters: each word gives its first letter and perhaps more from inside; small words may give none. */
export function spells(words: readonly string[], letters: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^\p{L}\p{N}&]/gu, "");
  if (words.length === 0 || words[0]?.charAt(0) !== wanted.charAt(0) || smallWords.has(words[words.length - 1] ?? ""))
    return false;
  if (words.length === 1) return false;
  const from = (word: number, letter: number): boolean => {
    if (word === words.length) return letter === wanted.length;
    const text = words[word] ?? "";
    if ((smallWords.has(text) || (word > 0 && silent.has(text))) && from(word + 1, letter)) return true;
    if (text.charAt(0) !== wanted.charAt(letter)) return false;
    if (from(word + 1, letter + 1)) return true;
    // Letters from inside the word ("multidisciplinary" gives M and D).
    let next = letter + 1;
    for (let at = 1; at < text.length && next < wanted.length; at += 1) {
      if (text.charAt(at) !== wanted.charAt(next)) continue;
      next += 1;
      if (from(word + 1, next)) return true;
    }
    return false;
  };
  return from(0, 0);
}

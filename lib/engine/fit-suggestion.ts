import type { Suggestion, WordingOrigin } from "./report";

/**
 * Makes a suggestion fit the place: capitals as the text had them, no word that already stands before or after it, and "a" or "an" before
 * it mended (then the span is wider). `start..end` are the offsets that the wording replaces in `text`.
 */
export function fitSuggestion(text: string, start: number, end: number, wording: string, origin: WordingOrigin): Suggestion {
  const actual = text.slice(start, end);
  const until = end + wordAgain(wording, text.slice(end, end + 30));
  let fitted = withoutWordBefore(wording, text.slice(Math.max(0, start - 30), start));
  if (
    /\p{Lu}/u.test(actual) &&
    actual === actual.toUpperCase() &&
    /\p{Lu}{2}.*\p{Lu}{2}/u.test(actual.replace(/\s/g, "")) &&
    actual.includes(" ")
  )
    fitted = fitted.toUpperCase();
  else if (/^\p{Lu}/u.test(actual) && opensSentence(text, start)) fitted = capitalised(fitted);
  const article = /(^|[\s("“‘])(an?)(\s+)$/i.exec(text.slice(Math.max(0, start - 12), start));
  if (article && fitted !== "") {
    const [, , word = "", space = ""] = article;
    const right = soundsLikeVowel(fitted) ? "an" : "a";
    if (word.toLowerCase() !== right) {
      const from = start - space.length - word.length;
      const fittedArticle = /^\p{Lu}/u.test(word) ? capitalised(right) : right;
      return { text: `${fittedArticle}${space}${fitted}`, start: from, end: until, origin };
    }
  }
  return { text: fitted, start, end: until, origin };
}

/** "our the team", "local local teams": a first word that cannot follow, or repeats, the word before it is left out. */
function withoutWordBefore(wording: string, before: string): string {
  const first = /^[\p{L}’']+(?=\s|$)/u.exec(wording)?.[0];
  const last = /([\p{L}’']+)[ \u00a0]$/u.exec(before)?.[1]?.toLowerCase();
  if (first === undefined || last === undefined) return wording;
  const isAgain = first.toLowerCase() === last || (first === "the" && determiners.has(last));
  return isAgain ? wording.slice(first.length).trimStart() : wording;
}

const determiners: ReadonlySet<string> = new Set(["a", "an", "our", "your", "their", "its", "this", "that", "each", "every"]);

/** "AHSN Network": how long a next word is that the wording ends in; small words ("stand in" in a team) can stand twice. */
function wordAgain(wording: string, after: string): number {
  const next = /^[ \u00a0](\p{L}{4,})(?![\p{L}’'-])/u.exec(after);
  const last = /\p{L}+$/u.exec(wording)?.[0];
  return next?.[1] !== undefined && next[1].toLowerCase() === last?.toLowerCase() ? next[0].length : 0;
}

/** Whether a place opens a sentence, a line or a bullet. */
export function opensSentence(text: string, start: number): boolean {
  return /(^|[.!?:\n•·*–—-]\s*["“‘(]?|^\s*\d+[.)]\s*)$/.test(
    text.slice(Math.max(0, start - 8), start).replace(/[ \t\u00a0]+$/, (gap) => (gap ? " " : "")),
  );
}

const capitalised = (wording: string): string => wording.charAt(0).toUpperCase() + wording.slice(1);

/** Whether English says "an" before these words: by sound, letters said one by one included ("an MDT"). */
function soundsLikeVowel(wording: string): boolean {
  const word = /[\p{L}\p{N}'’&-]+/u.exec(wording)?.[0] ?? "";
  if (/^\p{Lu}{2,}/u.test(word) && !/^(NATO|NICE|UNICEF)/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(8|11|18)/.test(word)) return true;
  if (/^(uni([^nm]|mp)|use|user|usual|uti|eu|ewe|one|once|uk|u-)/i.test(word))
    return /^unim|^uninf|^unint|^uninh|^unins|^unidentified/i.test(word);
  if (/^(hour|honest|honour|heir)/i.test(word)) return true;
  return /^[aeiou]/i.test(word);
}

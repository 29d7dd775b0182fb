import type { Suggestion, WordingOrigin } from "./report";

/**
 * Makes a suggestion fit the place: capitals as the text had them, and "a" or "an" before it mended (then the span is wider).
 * `start..end` are the offsets that the wording replaces in `text`.
 */
export function fitSuggestion(text: string, start: number, end: number, wording: string, origin: WordingOrigin): Suggestion {
  const actual = text.slice(start, end);
  let fitted = wording;
  if (
    /\p{Lu}/u.test(actual) &&
    actual === actual.toUpperCase() &&
    /\p{Lu}{2}.*\p{Lu}{2}/u.test(actual.replace(/\s/g, "")) &&
    actual.includes(" ")
  )
    fitted = wording.toUpperCase();
  else if (/^\p{Lu}/u.test(actual) && opensSentence(text, start)) fitted = capitalised(wording);
  const article = /(^|[\s("“‘])(an?)(\s+)$/i.exec(text.slice(Math.max(0, start - 12), start));
  if (article && fitted !== "") {
    const [, , word = "", space = ""] = article;
    const right = soundsLikeVowel(fitted) ? "an" : "a";
    if (word.toLowerCase() !== right) {
      const from = start - space.length - word.length;
      const fittedArticle = /^\p{Lu}/u.test(word) ? capitalised(right) : right;
      return { text: `${fittedArticle}${space}${fitted}`, start: from, end, origin };
    }
  }
  return { text: fitted, start, end, origin };
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

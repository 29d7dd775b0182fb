/**
 * The keys by which words are compared: lower case (a word in capitals of two letters or more stays as it is and matches only capitals),
 * curly apostrophes straight, leading and trailing apostrophes and hyphens gone, any other mark a key of its own. `word~` stays one key: every form of the word.
 */
export function tokenKeys(phrase: string): string[] {
  return Array.from(phrase.replaceAll("’", "'").matchAll(words), ([word]) => keyOf(word));
}

/** The first of a phrase's keys; "" where it has none. */
export function firstTokenKey(phrase: string): string {
  const plain = plainFirstWord.exec(phrase);
  if (plain) return plain[0];
  return keyOf(firstWord.exec(phrase.replaceAll("’", "'"))?.[0] ?? "");
}

const keyOf = (word: string): string => (/^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word) ? word : word.toLowerCase());

const words = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*~?|[^\s'\-‐‑]/gu;
/** What most begin with, and no more need be asked of it. */
const plainFirstWord = /^[a-z]+(?= )/;
const firstWord = new RegExp(words, "u");

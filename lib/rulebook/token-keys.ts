/**
 * The keys by which words are compared: lower case (a word in capitals of two letters or more stays as it is and matches only capitals),
 * curly apostrophes straight, leading and trailing apostrophes and hyphens gone, any other mark a key of its own. `word~` stays one key: every form of the word.
 */
export function tokenKeys(phrase: string): string[] {
  const keys: string[] = [];
  for (const match of phrase.replaceAll("’", "'").matchAll(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*~?|[^\s'\-‐‑]/gu)) {
    const word = match[0];
    keys.push(/^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word) ? word : word.toLowerCase());
  }
  return keys;
}

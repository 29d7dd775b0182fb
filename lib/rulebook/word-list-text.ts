/** Words in order of code unit, as text that packs well: of each, how much it begins as the one before does (base 36), and the rest. No word has a space. */
export function wordListText(words: Iterable<string>): string {
  let before = "";
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let same = 0;
      while (same < 35 && same < word.length && word[same] === before[same]) same += 1;
      before = word;
      return same.toString(36) + word.slice(same);
    })
    .join(" ");
}

/** What `wordListText` made text of: sorted, each once. */
export function wordsOf(text: string): string[] {
  if (text === "") return [];
  let before = "";
  const words = text.split(" ");
  for (let at = 0; at < words.length; at += 1) {
    const part = words[at] ?? "";
    const unit = part.charCodeAt(0);
    // "0" to "9", "a" to "z": a digit in base 36.
    words[at] = before = before.slice(0, unit - (unit < 58 ? 48 : 87)) + part.slice(1);
  }
  return words;
}

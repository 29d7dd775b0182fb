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
export function wordsOf(text: string): readonly string[] {
  if (text === "") return [];
  let before = "";
  return text.split(" ").map((part) => (before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1)));
}

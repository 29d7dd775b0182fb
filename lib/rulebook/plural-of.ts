/** "director of nursing" → "directors of nursing", "multidisciplinary team" → "multidisciplinary teams"; what already ends in s stays. */
export function pluralOf(meaning: string): string {
  const [head = "", joint = "", rest = ""] = meaning.split(/\s(of|for|in|per|and|with)\s(.*)/s);
  const plural = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /(ss|x|ch|sh)$/.test(head)
      ? `${head}es`
      : head.endsWith("s")
        ? head
        : `${head}s`;
  return joint === "" ? plural : joint === "and" ? `${head} and ${pluralOf(rest)}` : `${plural} ${joint} ${rest}`;
}

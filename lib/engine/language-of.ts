import type { Block } from "./block";
import type { TokenIndex } from "./token-index";

/**
 * The language of a block: by its `lang` if set, else by counting function words. Welsh only where Welsh ones clearly outnumber English
 * ones; when unsure, English. Method and word list: ux.md §7 (measured there: 12 of 12 lines right or unsure).
 */
export function languageOf(block: Pick<Block, "lang">, indexes: readonly TokenIndex[]): "en" | "cy" | "other" {
  const lang = block.lang?.toLowerCase();
  if (lang?.startsWith("cy")) return "cy";
  if (lang && !lang.startsWith("en")) return "other";
  let english = 0;
  let welsh = 0;
  let words = 0;
  for (const index of indexes)
    for (const entry of index.entries) {
      if (entry.isWord) words += 1;
      if (entry.language === 1) english += 1;
      else if (entry.language === 2) welsh += 1;
    }
  return welsh >= 2 && welsh > english * 2 && welsh / words > 0.12 ? "cy" : "en";
}

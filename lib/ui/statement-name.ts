import type { Guide } from "./guide";
import { words } from "./words";

/** The short name of a statement; a new one that has none yet is called by its rule's title. */
export function statementName(id: string, guide: Guide): string {
  return words.statement[id] ?? guide.advice.statements[id]?.title ?? id;
}

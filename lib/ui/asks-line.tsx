import type { Guide } from "./guide";
import { words } from "./words";

/** The recommendations of the report, and commitments of its charter, that a rule serves. */
export function AsksLine({ serves, guide }: { readonly serves: readonly string[]; readonly guide: Guide }) {
  const titles = serves
    .filter((key) => key.startsWith("report.") || key.startsWith("charter."))
    .flatMap((key) => guide.advice.asks[key]?.title ?? []);
  if (titles.length === 0) return undefined;
  return (
    <p class="ww-asks">
      <span class="ww-asks__label">{words.finding.serves}: </span>
      {titles.join("; ")}.
    </p>
  );
}

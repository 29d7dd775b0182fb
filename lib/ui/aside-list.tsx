import type { Finding } from "@/lib/engine/report";
import type { AsideView } from "@/lib/platform/messages";
import type { Keeping } from "@/lib/review/keeper";
import type { Decision } from "@/lib/review/decision";
import type { Guide } from "./guide";
import { keepWords } from "./keep-words";
import { shorten } from "./quote-around";
import { words } from "./words";

export interface AsideListProps {
  readonly aside: readonly AsideView[];
  readonly keeping: Keeping;
  readonly guide: Pick<Guide, "rule">;
  /** Takes decisions back; `reopened` is the first finding that is open again. */
  readonly onUndo: (decisions: readonly string[], reopened: Finding | undefined) => void;
}

/** What was kept, and what was put off, each with its way back. */
export function AsideList({ aside, keeping, guide, onUndo }: AsideListProps) {
  const rows = rowsOf(aside);
  const notice = keepWords.keeping[keeping];
  if (rows.length === 0) return undefined;
  return (
    <>
      {(["deferred", "kept"] as const).map((kind) => {
        const own = rows.filter(({ decision }) => decision.kind === kind);
        if (own.length === 0) return undefined;
        const isKept = kind === "kept";
        // What always holds is not of this advert alone: it goes one by one.
        const all = own.filter(({ decision }) => decision.scope !== "always").map(({ decision }) => decision.id);
        return (
          <section key={kind} class="ww-group" aria-labelledby={`ww-${kind}`}>
            <h2 class="ww-group__heading" id={`ww-${kind}`} tabIndex={-1}>
              {isKept ? keepWords.keptHeading(own.length) : keepWords.laterHeading(own.length)}
            </h2>
            {notice !== undefined && <p class="ww-group__hint">{notice}</p>}
            <ul class="ww-suggestions">
              {own.map(({ decision, first, count }) => (
                <li key={decision.id} class="ww-suggestion">
                  <span class="ww-suggestion__text">
                    “{shorten(first.actual, 60)}”
                    <span class="ww-suggestion__origin">{factsOf(decision, first, count, guide)}</span>
                  </span>
                  <button
                    type="button"
                    class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                    onClick={() => onUndo([decision.id], first)}
                  >
                    {isKept ? keepWords.undo : keepWords.back}
                    <span class="nhsuk-u-visually-hidden"> “{shorten(first.actual, 60)}”</span>
                  </button>
                </li>
              ))}
            </ul>
            {all.length > 1 && (
              <p>
                <button type="button" class="ww-link" onClick={() => onUndo(all, undefined)}>
                  {isKept ? keepWords.undoAll : keepWords.backAll}
                </button>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

/** One decision and the findings it holds for. */
interface Row {
  readonly decision: Decision;
  readonly first: AsideView["finding"];
  count: number;
}

function rowsOf(aside: readonly AsideView[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { finding, decision } of aside) {
    const row = rows.get(decision.id);
    if (row) row.count += 1;
    else rows.set(decision.id, { decision, first: finding, count: 1 });
  }
  return [...rows.values()];
}

/** Which advice it was about, where it stands, and why it stays. */
function factsOf(
  { kind, scope, reason, note }: Decision,
  finding: AsideView["finding"],
  count: number,
  guide: AsideListProps["guide"],
): string {
  const why = reason === "other" ? note : reason && keepWords.reasons[reason];
  const place = count > 1 ? keepWords.places(count) : words.section[finding.section];
  const where = kind === "kept" && scope !== "here" ? keepWords.scopes[scope] : undefined;
  return [guide.rule(finding).title, place, where, why].filter((fact) => fact !== undefined && fact !== "").join(" · ");
}

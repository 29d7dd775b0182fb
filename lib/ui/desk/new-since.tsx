import type { Finding } from "@/lib/engine/report";
import { longDate } from "../long-date";
import { shorten } from "../quote-around";
import { SeverityTag } from "../severity-tag";
import { deskWords } from "./desk-words";

/** How an advert differs from its earlier review. */
export interface Comparison {
  /** The day of the earlier review ("2026-11-22"). */
  readonly day: string;
  readonly fresh: readonly Finding[];
  readonly gone: number;
}

/** What was found now and not the last time. */
export function NewSince({ comparison }: { readonly comparison: Comparison }) {
  const { day, fresh, gone } = comparison;
  const text = deskWords.history;
  return (
    <section class="ww-group" aria-labelledby="ww-since">
      <h2 class="ww-group__heading" id="ww-since" tabIndex={-1}>
        {text.since} <span class="ww-group__count">({fresh.length})</span>
      </h2>
      <p class="ww-group__hint">
        {text.sinceDate(longDate(day))} {fresh.length === 0 && text.sinceNone} {gone > 0 && text.sinceGone(gone)}
      </p>
      {fresh.length > 0 && (
        <ul class="ww-rows">
          {fresh.map((finding) => (
            <li key={finding.id} class="ww-row ww-desk__comment">
              “{shorten(finding.actual, 80)}” <SeverityTag severity={finding.severity} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import type { AdvertReport, Finding } from "@/lib/engine/report";
import type { OpenAdvert } from "./open-advert";

/** A review that was kept, as the list of them shows it. The review itself is stored beside it. */
export interface PastReview {
  readonly id: string;
  readonly advert: string;
  readonly title: string;
  /** When it was last worked on; ISO 8601 in UTC. */
  readonly at: string;
  /** What was open: to fix, or worth changing. */
  readonly open: number;
  readonly statements: number;
  readonly readingAge?: number | undefined;
}

export function pastReview({ review, counts }: OpenAdvert, at: string): PastReview {
  const { id, advert, title } = review;
  const { fix, worth, statements, readingAge } = counts;
  const age = readingAge === undefined ? {} : { readingAge };
  return { id, advert, title, at, open: fix + worth, statements, ...age };
}

/** The earlier review that an advert is compared with: the last of the same advert, else the last of the same title. */
export function earlierReview(past: readonly PastReview[], { review }: OpenAdvert): PastReview | undefined {
  const others = past.filter(({ id }) => id !== review.id);
  const last = (of: (each: PastReview) => boolean) =>
    others.filter(of).reduce<PastReview | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
  const title = review.title.trim().toLowerCase();
  return (
    last(({ advert }) => advert === review.advert) ??
    (title === "" ? undefined : last((each) => each.title.trim().toLowerCase() === title))
  );
}

/** What an advert's report has that an earlier one had not, and how much of the earlier one is gone. */
export interface Since {
  readonly fresh: readonly Finding[];
  readonly gone: number;
}

export function newSince(before: AdvertReport, now: AdvertReport): Since {
  const [old, present] = [termsOf(before), termsOf(now)];
  return {
    fresh: now.findings.filter((finding) => !old.has(termOf(finding))),
    gone: [...old].filter((term) => !present.has(term)).length,
  };
}

function termsOf({ findings }: AdvertReport): ReadonlySet<string> {
  return new Set(findings.map(termOf));
}

function termOf({ ruleId, actual }: Finding): string {
  return `${ruleId}\n${actual.toLowerCase().replace(/\s+/g, " ")}`;
}

/** One month of adverts. Figures are of adverts, never of people. */
export interface Month {
  /** "2026-11". */
  readonly month: string;
  readonly adverts: number;
  /** For each advert, to one decimal. */
  readonly open: number;
  readonly statements: number;
  /** The middle one. */
  readonly readingAge: number | undefined;
}

/** Fewer adverts in a month say nothing of it, and may say something of somebody. */
export const FEWEST = 5;

/** The months that have enough adverts, in order. */
export function monthsOf(past: readonly PastReview[]): readonly Month[] {
  const months = new Map<string, PastReview[]>();
  for (const each of past) {
    const month = each.at.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), each]);
  }
  return [...months]
    .filter(([, adverts]) => adverts.length >= FEWEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, adverts]) => ({
      month,
      adverts: adverts.length,
      open: mean(adverts.map(({ open }) => open)),
      statements: mean(adverts.map(({ statements }) => statements)),
      readingAge: middle(adverts.flatMap(({ readingAge }) => readingAge ?? [])),
    }));
}

function mean(figures: readonly number[]): number {
  return Math.round((figures.reduce((sum, figure) => sum + figure, 0) / figures.length) * 10) / 10;
}

function middle(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

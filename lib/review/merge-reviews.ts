import { canonical } from "./canonical";
import { byTime, type Review } from "./review";

/**
 * Joins two copies of a review: everything that either holds, once, in the one order. The same whichever comes first, however they are
 * grouped, and however often a copy is joined again. Nothing is decided here: decisions that differ stand side by side.
 */
export function mergeReviews(one: Review, other: Review): Review {
  return {
    id: least(one.id, other.id),
    advert: least(one.advert, other.advert),
    title: least(one.title, other.title),
    source: least(one.source, other.source),
    tool: least(one.tool, other.tool),
    rules: least(one.rules, other.rules),
    texts: union(one.texts, other.texts).sort(byTime),
    events: union(one.events, other.events).sort(byTime),
    people: union(one.people, other.people).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Takes what another review of the same advert holds into this one, which keeps its own name. */
export function joinReview(review: Review, returned: Review): Review {
  const { id, advert, title, source, tool, rules } = review;
  const named = { id, advert, title, source, tool, rules };
  // How the advert stands is for whoever keeps the review to say: a text that came back is not taken over.
  return { ...mergeReviews(review, { ...returned, ...named, texts: [] }), ...named };
}

/** By id. Two with one id and different content are somebody's tampering, or a fault: which one stays depends on the content alone. */
function union<T extends { readonly id: string }>(ones: readonly T[], others: readonly T[]): T[] {
  const all = new Map<string, T>();
  for (const each of [...ones, ...others]) {
    const known = all.get(each.id);
    all.set(each.id, known && canonical(known) <= canonical(each) ? known : each);
  }
  return [...all.values()];
}

function least(one: string, other: string): string {
  return one <= other ? one : other;
}

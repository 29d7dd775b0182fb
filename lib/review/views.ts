import type { Commented, View } from "./review";

/** What people think of a finding: the last view of each. */
export interface Views {
  readonly agree: readonly Commented[];
  readonly disagree: readonly Commented[];
  /** Some agree and some do not. */
  readonly differ: boolean;
}

/** The views among what was said on one finding, in whatever order it came. */
export function viewsOf(comments: readonly Commented[]): Views {
  const last = new Map<string, Commented>();
  for (const event of comments) {
    const known = last.get(event.by);
    if (event.view && (!known || `${known.at} ${known.id}` < `${event.at} ${event.id}`)) last.set(event.by, event);
  }
  const of = (view: View): readonly Commented[] => [...last.values()].filter((event) => event.view === view);
  const [agree, disagree] = [of("agree"), of("disagree")];
  return { agree, disagree, differ: agree.length > 0 && disagree.length > 0 };
}

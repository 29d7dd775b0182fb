import { changeAlwaysKept, loadAlwaysKept, watchAlwaysKept } from "@/lib/platform/always-kept";
import type { Decision } from "@/lib/review/decision";
import type { Desk } from "@/lib/review/desk";
import type { Decided } from "@/lib/review/review";

/** What is kept in every advert: the desk and the pages of adverts share it. */
export interface Always {
  /** Keeps it in other adverts, too, where a person decided so. */
  readonly add: (event: Decided) => void;
  /** Lets go of it; whether it was one of them. */
  readonly remove: (id: string) => boolean;
}

/** Follows what is always kept until `signal` aborts; the desk applies it to every advert. */
export function followAlways(desk: Pick<Desk, "keepAlways">, signal: AbortSignal): Always {
  let known: readonly Decision[] = [];
  const take = (decisions: readonly Decision[]): void => {
    known = decisions.filter(({ scope }) => scope === "always");
    desk.keepAlways(known);
  };
  watchAlwaysKept(take, signal);
  void loadAlwaysKept().then(take);
  return {
    add({ id, at, decision }) {
      if (decision.scope === "always") void changeAlwaysKept({ add: { ...decision, id, at } });
    },
    remove(id) {
      const isKnown = known.some((decision) => decision.id === id);
      if (isKnown) void changeAlwaysKept({ remove: id });
      return isKnown;
    },
  };
}

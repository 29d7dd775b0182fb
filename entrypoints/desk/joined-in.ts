import type { DeskAdvert } from "@/lib/review/desk";
import { deskWords } from "@/lib/ui/desk/desk-words";

/** What is said of the files that came back and were joined; undefined where none was. */
export function joinedIn(adverts: readonly DeskAdvert[]): string | undefined {
  const joined = adverts.flatMap(({ state }) => (state.kind === "joined" ? state : []));
  if (joined.length === 0) return undefined;
  const disputed = adverts.flatMap(({ state }) => (state.kind === "open" ? state.advert.disputed : []));
  return deskWords.joined(
    joined.length,
    joined.reduce((sum, { added }) => sum + added, 0),
    disputed.length,
  );
}

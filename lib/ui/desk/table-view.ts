import type { DeskAdvert } from "@/lib/review/desk";
import { deskWords } from "./desk-words";

/** How the table is sorted and which rows it shows; stands in the address, so that it outlives a reload and can be linked to. */
export interface TableView {
  readonly sort: Column;
  readonly down: boolean;
  readonly show: Filter;
}

export type Column = keyof typeof deskWords.table.columns;
export type Filter = keyof typeof deskWords.table.filters;

export const COLUMNS: readonly Column[] = ["advert", "fix", "worth", "consider", "statements", "age", "language", "state"];
export const FILTERS: readonly Filter[] = ["all", "fix", "undecided", "welsh", "unread"];

/** What an address's hash says; anything else is the table as it is at first. */
export function viewOfHash(hash: string): TableView {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    sort: COLUMNS.find((column) => column === given.get("sort")) ?? "advert",
    down: given.get("order") === "down",
    show: FILTERS.find((filter) => filter === given.get("show")) ?? "all",
  };
}

export function hashOfView({ sort, down, show }: TableView): string {
  return `#${new URLSearchParams({ sort, order: down ? "down" : "up", show }).toString()}`;
}

/** The rows that a view shows, in its order; what cannot be compared stands last. */
export function rowsOf(adverts: readonly DeskAdvert[], { sort, down, show }: TableView): readonly DeskAdvert[] {
  const keyed = adverts.filter((advert) => isShown(advert, show)).map((advert) => ({ advert, key: keyOf(advert, sort) }));
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      const order =
        typeof a.key === "string" && typeof b.key === "string" ? alphabet.compare(a.key, b.key) : Number(a.key) - Number(b.key);
      return down ? -order : order;
    })
    .map(({ advert }) => advert);
}

/** Made once: made for each pair of names, it would take longer than all the rest of the desk. */
const alphabet = new Intl.Collator("en-GB", { numeric: true });

/** What the table calls an advert. */
export function nameOf({ name, state }: DeskAdvert): string {
  return state.kind === "open" && state.advert.review.title !== "" ? state.advert.review.title : name;
}

/** The words in the last column. */
export function stateOf({ state }: DeskAdvert, adverts: readonly DeskAdvert[]): string {
  switch (state.kind) {
    case "unreadable":
      return deskWords.unreadable[state.reason];
    case "joined": {
      const to = adverts.find(({ id }) => id === state.to);
      return deskWords.state.joined(to ? nameOf(to) : "", state.added);
    }
    case "open": {
      const { disputed, counts, report } = state.advert;
      if (disputed.length > 0) return deskWords.state.disputed(disputed.length);
      if (report.measures.words < FEW) return deskWords.state.few;
      const left = counts.fix + counts.worth;
      if (left > 0) return deskWords.state.left(left);
      return state.advert.groups.length > 0 ? deskWords.state.decided : deskWords.state.nothing;
    }
    default:
      return deskWords.state[state.kind];
  }
}

/** Fewer words than this are not an advert. */
const FEW = 20;

function isShown({ state }: DeskAdvert, show: Filter): boolean {
  if (show === "all") return true;
  if (show === "unread") return state.kind === "unreadable" || state.kind === "cancelled";
  if (state.kind !== "open") return false;
  const { counts, disputed } = state.advert;
  if (show === "fix") return counts.fix > 0;
  if (show === "undecided") return counts.fix + counts.worth + disputed.length > 0;
  return counts.language === "cy" || counts.language === "mixed";
}

function keyOf(advert: DeskAdvert, column: Column): string | number | undefined {
  if (column === "advert") return nameOf(advert);
  if (column === "state") return stateOf(advert, []);
  if (advert.state.kind !== "open") return undefined;
  const { counts } = advert.state.advert;
  if (column === "language") return deskWords.language[counts.language];
  if (column === "statements") return counts.statements;
  if (column === "age") return counts.readingAge;
  return counts[column];
}

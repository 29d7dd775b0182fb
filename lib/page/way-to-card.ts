import type { Finding } from "@/lib/engine/report";
import type { Card, CardSide } from "./card/card";
import { caretIn, moveCaret } from "./caret-in";
import { findingAt, neighbour, type Point } from "./neighbour";
import type { PlacedBlock } from "./placed-block";
import { quietly } from "./quietly";
import type { Reading } from "./reading";
import { focusedIn } from "./surfaces/find-surfaces";

/** How the user gets to a finding on the page: by a click on its mark, or by commands from the caret. */
export interface WayToCard {
  /** Opens the card of a finding, or of the one at the caret. */
  readonly open: (findingId: string | undefined) => void;
  /** Opens the card of a finding whose mark is in sight. */
  readonly openHere: (findingId: string) => void;
  /** Goes to the next (1) or previous (-1) finding from the caret, and says which it is. */
  readonly step: (by: 1 | -1) => void;
}

/** How the card and, where a window has no room for it, the panel are brought. */
export interface CardLoading {
  /** Brings the card, at its first use; undefined where it cannot be had. */
  readonly loadCard: (side: CardSide) => Promise<Card | undefined>;
  /** Opens the panel; whether it did. */
  readonly openPanel: () => Promise<boolean>;
}

export interface WayOptions extends Partial<CardLoading> {
  readonly page: Document;
  readonly reading: () => Reading | undefined;
  /** Scrolls to a finding and makes it the current one; false where it is no longer on the page. */
  readonly show: (findingId: string) => boolean;
  /** Makes a finding the current one, or none. */
  readonly point: (findingId: string | undefined) => void;
  /** Whether a finding stands on this page; all do where nothing says. */
  readonly isHere?: (finding: Finding) => boolean;
  readonly side: Omit<CardSide, "step" | "closed">;
}

/** The way to the card of a page, which is not there before it is asked for. */
export function createWayToCard(options: WayOptions): WayToCard {
  const { page, reading, show, point, isHere = () => true, side, loadCard, openPanel } = options;
  const { state } = side;
  const findings = (): readonly Finding[] => state.value.report?.findings ?? [];
  const neighbourOf = (from: Finding | Point | undefined, by: 1 | -1, of = findings()): Finding | undefined =>
    neighbour(of, state.value.blocks, from, by);
  const caret = (): Point | undefined =>
    quietly(() => {
      const read = reading();
      return read && caretIn(page, read);
    });

  let card: Promise<Card | undefined> | undefined;
  const withCard = async (act: (card: Card) => void): Promise<void> => {
    card ??= loadCard?.({
      ...side,
      step(finding, by) {
        // A card does not leave its page.
        const next = neighbourOf(finding, by, findings().filter(isHere));
        return next && show(next.id) ? next.id : undefined;
      },
      closed: () => point(undefined),
    });
    const loaded = await card;
    if (loaded) quietly(() => act(loaded));
    // An extension that is being updated may have none for a moment.
    else card = undefined;
  };

  /** The finding that was stepped to last, while the caret is where that left it, else the caret. */
  const from = (): Finding | Point | undefined => {
    const at = caret();
    const last = findings().find(({ id }) => id === state.value.current);
    const isThere = at === undefined || (last?.blockId === at.blockId && last.start === at.offset);
    return last && (isThere || !reading()?.surfaces) ? last : at;
  };
  /** Where someone writes, the caret goes along. */
  const bringCaret = (finding: Finding): void => {
    const { blocks, surfaces, fields } = reading() ?? {};
    const block: PlacedBlock | undefined = blocks?.find(({ id }) => id === finding.blockId);
    const root = block && surfaces?.get(block.id)?.element;
    const focused = focusedIn(page) ?? null;
    if (root && fields?.some(({ element }) => element?.contains(focused))) quietly(() => moveCaret(block, finding, root));
  };
  const openHere = (findingId: string): void => {
    point(findingId);
    // At once, while the click still counts.
    const inPanel = (page.defaultView?.innerWidth ?? 0) < NARROW ? openPanel?.() : undefined;
    void Promise.resolve(inPanel).then((opened) => (opened ? undefined : withCard((loaded) => loaded.open(findingId))));
  };

  return {
    openHere,
    open(findingId) {
      const at = findingId === undefined ? caret() : undefined;
      const id = findingId ?? (at && findingAt(findings(), at)?.id) ?? state.value.current;
      if (id !== undefined && show(id)) openHere(id);
    },
    step: (by) =>
      void withCard((loaded) => {
        const shown = findings().find(({ id }) => id === loaded.shows());
        const next = neighbourOf(shown ?? from(), by, shown && findings().filter(isHere));
        if (!next || !show(next.id)) return;
        if (shown) return loaded.open(next.id);
        bringCaret(next);
        loaded.tell(next.id);
      }),
  };
}

/** Pixels; beside a card no text would be left to read. */
const NARROW = 480;

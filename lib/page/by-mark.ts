import type { Frames } from "./frames/frames";
import type { Home } from "./home";
import { reveal } from "./marks/reveal";
import { quietly } from "./quietly";
import type { Reading } from "./reading";
import { focusedIn } from "./surfaces/find-surfaces";
import { createWayToCard, type CardLoading, type WayOptions, type WayToCard } from "./way-to-card";

export interface ByMarkOptions {
  readonly page: Document;
  readonly card: CardLoading | undefined;
  readonly frames: Frames | undefined;
  readonly reading: () => Reading | undefined;
  readonly point: Home["point"];
  readonly side: WayOptions["side"];
}

/** The ways to a finding whose words stand on the page or in a frame of it, where a card can stand beside them. */
export function byMark({ page, card, frames, reading, point, side }: ByMarkOptions): ByMark {
  const { state } = side;
  const findingOf = (findingId: string | undefined) => state.value.report?.findings.find(({ id }) => id === findingId);

  const showHere = (findingId: string): boolean => {
    const finding = findingOf(findingId);
    const block = reading()?.blocks.find(({ id }) => id === finding?.blockId);
    if (!finding || !block) return false;
    return quietly(() => reveal(block, finding) || (reading()?.bring?.(block.text) ?? false)) ?? false;
  };
  const show = (findingId: string): boolean => {
    const finding = findingOf(findingId);
    const shown = (finding && frames?.show(finding, "show")) || showHere(findingId);
    if (shown) point(findingId);
    return shown;
  };
  const way = createWayToCard({ ...card, page, reading, show, point, isHere: ({ blockId }) => !frames?.has(blockId), side });
  /** A frame of another origin that the user is in does it there. */
  const isInFrame = (): boolean => /^i?frame$/.test(quietly(() => focusedIn(page))?.localName ?? "");

  return {
    show,
    openHere: way.openHere,
    openCard(findingId) {
      const finding = findingOf(findingId);
      if (finding && frames?.show(finding, "card")) return point(findingId);
      if (findingId !== undefined || !isInFrame() || !frames?.tell({ kind: "card", findingId })) way.open(findingId);
    },
    step(by) {
      if (!isInFrame() || !frames?.tell({ kind: "step", by })) way.step(by);
    },
  };
}

/** See `Home` and `WayToCard`. */
export interface ByMark extends Pick<Home, "step" | "openCard">, Pick<WayToCard, "openHere"> {
  readonly show: (findingId: string) => boolean;
}

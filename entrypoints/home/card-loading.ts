import type { Card, CardSide } from "@/lib/page/card/card";
import type { CardLoading } from "@/lib/page/way-to-card";
import { askForPanel, takeCard } from "@/lib/platform/card-script";

/** Makes the card of a page, until `signal` aborts; entrypoints/card leaves it for home. */
export type CardMaker = (side: CardSide, signal: AbortSignal) => Card;

/** Brings the card's script to the page when it is first needed: a page that is only read never carries it. */
export function cardLoading(signal: AbortSignal): CardLoading {
  return {
    async loadCard(side) {
      const maker = (await takeCard()) as CardMaker | undefined;
      return maker?.(side, signal);
    },
    openPanel: askForPanel,
  };
}

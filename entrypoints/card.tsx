import { render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCard } from "@/lib/page/card/create-card";
import type { CardLook } from "@/lib/page/card/card-look";
import { HEADING } from "@/lib/page/card/stage";
import type { Written } from "@/lib/page/changes";
import { offerCard } from "@/lib/platform/card-script";
import { extensionVersion } from "@/lib/platform/extension-version";
import { advice } from "@/lib/rulebook/advice";
import { adviceOf, messageOf } from "@/lib/rulebook/message-of";
import { Card } from "@/lib/ui/card";
import css from "@/lib/ui/card.css?inline";
import type { Guide } from "@/lib/ui/guide";
import { shorten } from "@/lib/ui/quote-around";
import { words } from "@/lib/ui/words";
import type { CardMaker } from "./home/card-loading";

/** The card beside words on a page, with all its texts; put there only when it is first opened. */
export default defineUnlistedScript(() => {
  const guide: Guide = { message: messageOf, rule: adviceOf, advice, version: extensionVersion() };
  const look: CardLook = {
    css,
    draw(into, view, { use, useEverywhere, undo, ...actions }) {
      const card = {
        ...actions,
        use: async (suggestion: number) => whyNot(await use(suggestion)),
        everywhere: async (suggestion: number) => {
          const written = await useEverywhere(suggestion);
          return { why: whyNot(written), places: written.kind === "changed" ? (written.change?.places ?? 1) : 0 };
        },
        undo: async (change: string) => whyNot(await undo(change)),
      };
      render(<Card {...view} heading={HEADING} guide={guide} copy={copy} actions={card} />, into);
    },
    clear: (from) => render(undefined, from),
    said: ({ finding, index = 0, count }) =>
      words.card.said(index + 1, count, words.category[finding.category], shorten(finding.actual, 90)),
  };
  const maker: CardMaker = (side, signal) => createCard(document, side, look, signal);
  offerCard(maker);
});

function whyNot(written: Written) {
  return written.kind === "refused" ? written.why : undefined;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

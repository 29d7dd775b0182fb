import type { Written } from "@/lib/page/changes";
import type { Home } from "@/lib/page/home";
import type { PanelRequest } from "@/lib/platform/messages";

/** What a panel, or a card in a frame, asks to be written. */
export type WriteWish =
  | Pick<Extract<PanelRequest, { readonly kind: "use" | "everywhere" }>, "kind" | "findingId" | "suggestion">
  | Pick<Extract<PanelRequest, { readonly kind: "undo" }>, "kind" | "change">
  | Pick<Extract<PanelRequest, { readonly kind: "insert" }>, "kind" | "text" | "section">;

/** Has home write it. */
export function writtenAs(home: Home, wish: WriteWish): Promise<Written> {
  switch (wish.kind) {
    case "use":
      return home.use(wish.findingId, wish.suggestion);
    case "everywhere":
      return home.useEverywhere(wish.findingId, wish.suggestion);
    case "undo":
      return home.undo(wish.change);
    case "insert":
      return home.insert(wish.text, wish.section);
  }
}

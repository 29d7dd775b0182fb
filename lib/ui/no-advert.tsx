import type { HomeView } from "@/lib/platform/follow-home";
import type { PageState } from "@/lib/platform/messages";
import { Action } from "./action";
import { PasteBox } from "./paste-box";
import { PasteOffer } from "./paste-offer";
import { Instead, Shut, Unread, type UnreadProps } from "./unread";
import { words } from "./words";

export interface NoAdvertProps extends Omit<UnreadProps, "why"> {
  readonly view:
    | Exclude<HomeView, { readonly kind: "page" | "connecting" }>
    | { readonly kind: "empty" }
    | { readonly kind: "unreadable"; readonly why: PageState["why"] };
  readonly onStart: () => void;
  readonly onReload: () => void;
}

/** Why there is no advert to show, what to do about it, and a box to paste one into: each state has a way on. */
export function NoAdvert({ view, onStart, onReload, ...unread }: NoAdvertProps) {
  const text = words.states;
  const { onCheckAgain, box } = unread;
  switch (view.kind) {
    case "unchecked":
      if (!view.mayRead) {
        if (view.shut !== undefined) return <Shut why={view.shut} box={box} />;
        return (
          <div class="ww-screen">
            <p class="ww-screen__lead">{text.noAccess}</p>
            <p>{text.noAccessHow}</p>
            <p>{text.noAccessElse}</p>
            <Instead />
            <PasteBox {...box} />
          </div>
        );
      }
      return (
        <div class="ww-screen">
          <p class="ww-screen__lead">{text.unchecked}</p>
          <p>{text.uncheckedHow}</p>
          <Action label={text.checkThis} onClick={onStart} />
          <PasteOffer {...box} />
        </div>
      );
    case "updated":
      return (
        <div class="ww-screen">
          <p class="ww-screen__lead">{text.updated}</p>
          <p>{text.updatedHow}</p>
          <Action label={text.reload} onClick={onReload} />
          <PasteOffer {...box} />
        </div>
      );
    case "unreadable":
      return <Unread why={view.why} {...unread} />;
    case "empty":
      return (
        <div class="ww-screen">
          <p class="ww-screen__lead">{text.empty}</p>
          <p>{text.emptyHow}</p>
          <Action label={words.header.checkAgain} onClick={onCheckAgain} />
          <PasteOffer {...box} />
        </div>
      );
  }
}

import type { HomeView } from "@/lib/platform/follow-home";
import type { PageState } from "@/lib/platform/messages";
import { PasteBox, type PasteBoxProps } from "./paste-box";
import { PasteOffer } from "./paste-offer";
import { words } from "./words";

export interface NoAdvertProps {
  readonly view:
    | Exclude<HomeView, { readonly kind: "page" | "connecting" }>
    | { readonly kind: Extract<PageState["status"], "unreadable" | "empty"> };
  readonly onStart: () => void;
  readonly onCheckAgain: () => void;
  readonly onReload: () => void;
  readonly box: PasteBoxProps;
}

/** Why there is no advert to show, what to do about it, and a box to paste one into: each state has a way on. */
export function NoAdvert({ view, onStart, onCheckAgain, onReload, box }: NoAdvertProps) {
  const text = words.states;
  switch (view.kind) {
    case "unchecked":
      if (!view.mayRead) {
        return (
          <div class="ww-screen">
            <p class="ww-screen__lead">{text.noAccess}</p>
            <p>{text.noAccessHow}</p>
            <p>{text.noAccessElse}</p>
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
      return (
        <div class="ww-screen">
          <p class="ww-screen__lead">{text.unreadable}</p>
          <p>{text.unreadableHow}</p>
          <Action label={words.header.checkAgain} onClick={onCheckAgain} />
          <PasteBox {...box} />
        </div>
      );
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

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <p>
      <button type="button" class="nhsuk-button nhsuk-button--small" onClick={onClick}>
        {label}
      </button>
    </p>
  );
}

import { useState } from "preact/hooks";
import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { HomeView } from "@/lib/platform/follow-home";
import type { PageNote, PageState } from "@/lib/platform/messages";
import { AdvertScreen } from "./advert-screen";
import { Checking } from "./checking";
import type { Copy } from "./copy-button";
import { DocsUnread, isReason } from "./docs-unread";
import type { Guide } from "./guide";
import { ListedOffer } from "./listed-offer";
import { LiveRegion, useAnnouncement } from "./live-region";
import { NoAdvert } from "./no-advert";
import { PanelFooter } from "./panel-footer";
import { PanelHeader } from "./panel-header";
import { PasteBox } from "./paste-box";
import type { RowTools } from "./row-tools";
import { SiteOff, SiteTools, type SiteActions, type SiteView } from "./site-tools";
import { Welcome } from "./welcome";
import { useHeadingFocus } from "./use-heading-focus";
import { words } from "./words";

/** What the panel shows: the tab's page, an advert that was pasted into the panel, or the box to paste one. */
export type PanelView =
  | Exclude<HomeView, { readonly kind: "page" }>
  | { readonly kind: "advert"; readonly state: PageState; readonly groups: PanelGroups | undefined; readonly pasted: boolean }
  | { readonly kind: "paste" };

export interface PanelActions {
  readonly check: () => void;
  readonly show: (findingId: string) => Promise<boolean>;
  readonly use: NonNullable<RowTools["use"]>;
  readonly everywhere: NonNullable<RowTools["everywhere"]>;
  readonly openCard: NonNullable<RowTools["openCard"]>;
  readonly undo: NonNullable<RowTools["undo"]>;
  readonly insert: NonNullable<RowTools["insert"]>;
  readonly decide: NonNullable<RowTools["decide"]>;
  readonly undecide: (decisions: readonly string[]) => Promise<boolean>;
  readonly marks: (on: boolean) => void;
  /** Starts checking a page that is not checked by itself. */
  readonly start: () => void;
  readonly reload: () => void;
  readonly checkText: (text: string) => void;
  readonly pasteOther: () => void;
  readonly closePasted: () => void;
  readonly readByOthers: (ticked: boolean) => void;
  readonly site: SiteActions;
  /** Asks the user, through the browser, whether Word documents may be read; whether they may. */
  readonly readWord: () => Promise<boolean>;
  /** The same for Google Docs. */
  readonly readDocs: () => Promise<boolean>;
  readonly trySample: () => void;
  /** The first words were read, or sent away. */
  readonly welcomed: () => void;
  readonly copy: Copy;
}

export interface PanelProps {
  readonly view: PanelView;
  readonly guide: Guide;
  readonly readByOthers: boolean;
  /** Undefined where the page's address is not known. */
  readonly site: SiteView | undefined;
  /** Whether the first words are still to be said. */
  readonly isNew: boolean;
  readonly actions: PanelActions;
}

/** The whole side panel. Everything it knows comes in, everything it does goes out. */
export function Panel({ view, guide, readByOthers, site, isNew, actions }: PanelProps) {
  const [announcement, announce] = useAnnouncement();
  const [draft, setDraft] = useState("");
  const ownPage = view.kind !== "paste" && !(view.kind === "advert" && view.pasted);
  const isOff = ownPage && site !== undefined && (site.off || site.paused);
  const screen = isOff
    ? "off"
    : view.kind === "advert"
      ? `${view.pasted} ${view.state.advert} ${hasReport(view)} ${isNew} ${reasonIn(view.state)?.kind ?? ""}`
      : `${view.kind} ${isNew}`;

  const { headingRef, leaving } = useHeadingFocus(screen);
  const leave = {
    onStart: leaving(actions.start),
    onCheckAgain: leaving(actions.check),
    onReload: leaving(actions.reload),
    onReadWord: actions.readWord,
    announce,
    box: { text: draft, onText: setDraft, onCheck: leaving(actions.checkText) },
  };
  const tools = { guide, copy: actions.copy, announce };
  const siteActions = { ...actions.site, off: leaving(actions.site.off), pause: leaving(actions.site.pause) };
  const welcome = isNew && ownPage && !isOff && (
    <Welcome onTry={leaving(actions.trySample)} onClose={leaving(actions.welcomed)} />
  );
  const siteTools = ownPage && site !== undefined && view.kind !== "connecting" && view.kind !== "updated" && (
    <SiteTools site={site} actions={siteActions} announce={announce} />
  );

  function content() {
    if (view.kind === "advert" && !isOff) {
      const { state, groups, pasted } = view;
      if (state.report && groups && hasReport(view)) {
        return (
          <AdvertScreen
            key={`${pasted} ${state.advert}`}
            state={state}
            report={state.report}
            groups={groups}
            pasted={pasted}
            readByOthers={readByOthers}
            actions={{ ...actions, pasteOther: leaving(actions.pasteOther), closePasted: leaving(actions.closePasted) }}
            tools={pasted ? tools : { ...tools, ...writing(state, actions) }}
            headingRef={headingRef}
            welcome={
              <>
                {!pasted && <ListedOffer advert={state.advert} />}
                {welcome}
              </>
            }
            siteTools={siteTools}
          />
        );
      }
    }
    return (
      <>
        <PanelHeader headingRef={headingRef} />
        <main class="ww-main">
          {welcome}
          {plainScreen()}
          {!isOff && siteTools}
        </main>
      </>
    );
  }

  function plainScreen() {
    if (isOff) return <SiteOff site={site} actions={siteActions} />;
    if (view.kind === "paste") {
      return (
        <div class="ww-screen">
          <h2 class="ww-screen__lead">{words.paste.heading}</h2>
          <PasteBox {...leave.box} />
          <p>
            <button type="button" class="ww-link" onClick={leaving(actions.closePasted)}>
              {words.paste.back}
            </button>
          </p>
        </div>
      );
    }
    if (view.kind === "connecting") return <Checking announce={announce} />;
    if (view.kind !== "advert") return <NoAdvert view={view} {...leave} />;
    const { status, why } = view.state;
    const reason = reasonIn(view.state);
    if (reason) return <DocsUnread {...leave} kind={reason.kind} onReadDocs={actions.readDocs} />;
    if (status === "unreadable") return <NoAdvert view={{ kind: status, why }} {...leave} />;
    return status === "empty" ? <NoAdvert view={{ kind: status }} {...leave} /> : <Checking announce={announce} />;
  }

  return (
    <div class="ww-panel">
      {content()}
      <PanelFooter checked={guide.advice.checked} />
      <LiveRegion announcement={announcement} />
    </div>
  );
}

/** A reader of a page that has nothing says why. */
function reasonIn({ status, notes }: PageState): PageNote | undefined {
  return status === "unreadable" ? notes.find(isReason) : undefined;
}

/** What rows can do on a page; paragraphs can be added where any of it can be written to. */
function writing(
  { blocks, can }: PageState,
  { show, openCard, use, everywhere, undo, insert }: PanelActions,
): Pick<RowTools, "show" | "openCard" | "use" | "everywhere" | "undo" | "insert"> {
  const adds = can.add && blocks.some(({ editable }) => editable);
  return {
    ...(can.show ? { show } : {}),
    ...(can.mark ? { openCard } : {}),
    use,
    everywhere,
    undo,
    insert: adds ? insert : undefined,
  };
}

/** Whether there is a report to show, finished or being made again. */
function hasReport({ state, groups }: Extract<PanelView, { kind: "advert" }>): boolean {
  return state.report !== undefined && groups !== undefined && (state.status === "checked" || state.status === "checking");
}

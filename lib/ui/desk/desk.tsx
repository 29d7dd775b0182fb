import { useEffect, useRef } from "preact/hooks";
import type { DeskAdvert } from "@/lib/review/desk";
import type { Month, PastReview } from "@/lib/review/past-reviews";
import type { Guide } from "../guide";
import { LiveRegion, useAnnouncement } from "../live-region";
import { PanelFooter } from "../panel-footer";
import { words } from "../words";
import { AddAdverts } from "./add-adverts";
import { AdvertDesk } from "./advert-desk";
import { AdvertsTable } from "./adverts-table";
import { DeskProgress } from "./desk-progress";
import type { DeskActions, DeskFunctions, Signature } from "./desk-actions";
import { deskWords } from "./desk-words";
import type { Listing } from "./listed-form";
import { NewSince, type Comparison } from "./new-since";
import { PastList } from "./past-list";
import type { SectionLimit } from "./section-texts";
import type { TableView } from "./table-view";
import { Trends } from "./trends";

export interface History {
  readonly past: readonly PastReview[];
  readonly months: readonly Month[];
  readonly fewest: number;
  readonly days: number;
  /** The browser did not take a review: no room, or no storage. */
  readonly failed: boolean;
  /** What came back and was joined, if anything was. */
  readonly joined: string | undefined;
  /** How the advert that is shown differs from its earlier review, where there is one. */
  readonly comparison: Comparison | undefined;
}

export interface DeskProps {
  readonly adverts: readonly DeskAdvert[];
  readonly view: TableView;
  /** The id of the advert that is shown; without one, the table. */
  readonly shown: string | undefined;
  /** Reviews kept on this computer, and what became of keeping the last. */
  readonly history: History;
  /** Pages of adverts that are open in other tabs. */
  readonly listing: Listing;
  readonly guide: Guide;
  readonly limits: readonly SectionLimit[];
  readonly signature: Signature;
  readonly onSignature: (signature: Signature) => void;
  readonly functions: DeskFunctions;
  readonly actions: DeskActions;
}

/** The review desk: adverts come in, stand in a table, and are worked on one at a time. */
export function Desk(props: DeskProps) {
  const { adverts, view, shown, history, listing, guide, limits, signature, onSignature, functions, actions } = props;
  const [announcement, announce] = useAnnouncement();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const one = adverts.find(({ id }) => id === shown);
  const isOpen = one?.state.kind === "open";
  const wasOpenRef = useRef(false);

  useEffect(() => {
    if (wasOpenRef.current && !isOpen) headingRef.current?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);

  return (
    <div class="ww-panel">
      {one?.state.kind === "open" ? (
        <AdvertDesk
          key={one.id}
          id={one.id}
          advert={one.state.advert}
          {...{ guide, limits, signature, onSignature, functions, actions, announce }}
        >
          {history.failed && <Notice text={deskWords.history.failed} />}
          {history.comparison && <NewSince comparison={history.comparison} />}
        </AdvertDesk>
      ) : (
        <>
          <header class="ww-header">
            <p class="ww-header__product">
              <img src="/icon.svg" alt="" width="20" height="20" />
              {words.product}
            </p>
            <h1 class="ww-header__title" tabIndex={-1} ref={headingRef}>
              {deskWords.title}
            </h1>
            <p>{deskWords.lead}</p>
          </header>
          <main class="ww-main ww-desk">
            {history.failed && <Notice text={deskWords.history.failed} />}
            <AddAdverts
              listed={{ ...listing, announce, onTab: actions.checkListed, onAddresses: actions.checkAddresses }}
              onFiles={actions.addFiles}
              onText={actions.addText}
            />
            {adverts.length > 0 && (
              <section class="ww-group" aria-labelledby="ww-adverts">
                <h2 class="ww-group__heading" id="ww-adverts">
                  {deskWords.table.heading}
                </h2>
                <DeskProgress adverts={adverts} onCancel={actions.cancel} />
                {history.joined !== undefined && <Notice text={history.joined} />}
                <AdvertsTable
                  adverts={adverts}
                  view={view}
                  onView={actions.setView}
                  onOpen={actions.go}
                  onRemove={actions.remove}
                />
                <p class="ww-desk__actions">
                  <button
                    type="button"
                    class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                    onClick={actions.saveCsv}
                  >
                    {deskWords.table.csv}
                  </button>
                </p>
              </section>
            )}
            <PastList past={history.past} days={history.days} onOpen={actions.openPast} onDelete={actions.deletePast} />
            <Trends months={history.months} fewest={history.fewest} />
          </main>
        </>
      )}
      <PanelFooter checked={guide.advice.checked} />
      <LiveRegion announcement={announcement} />
    </div>
  );
}

function Notice({ text }: { readonly text: string }) {
  return (
    <p class="ww-desk__notice" role="status">
      {text}
    </p>
  );
}

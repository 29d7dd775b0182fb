import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { AdvertReport, Finding } from "@/lib/engine/report";
import type { PageState } from "@/lib/platform/messages";
import type { Choice } from "@/lib/review/decision";
import { AboutCheck } from "./about-check";
import { AdvertGroups } from "./advert-groups";
import { AsideList } from "./aside-list";
import { ChangeList } from "./change-list";
import { Checklist } from "./checklist";
import { checklistRows } from "./checklist-rows";
import type { Agreement } from "./legal-check";
import { keepWords } from "./keep-words";
import { MarksSwitch } from "./marks-switch";
import { PageNotes } from "./page-notes";
import { PanelHeader } from "./panel-header";
import { panelList } from "./panel-list";
import type { PanelActions } from "./panel";
import type { RowTools } from "./row-tools";
import { SoFar } from "./so-far";
import { statusSentence, type DecidedCounts } from "./status-sentence";
import { StepBar } from "./step-bar";
import { summaryText } from "./summary-text";
import { useRows } from "./use-rows";
import { words } from "./words";

export interface AdvertScreenProps {
  readonly state: PageState;
  readonly report: AdvertReport;
  readonly groups: PanelGroups;
  readonly pasted: boolean;
  readonly readByOthers: boolean;
  readonly actions: PanelActions;
  readonly tools: RowTools;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Stands first, and after what was decided. */
  readonly welcome: ComponentChildren;
  readonly siteTools: ComponentChildren;
}

/** An advert that has been checked: how it stands, what was found, what could be added. */
export function AdvertScreen({
  state,
  report,
  groups,
  pasted,
  readByOthers,
  actions,
  tools,
  headingRef,
  welcome,
  siteTools,
}: AdvertScreenProps) {
  const list = useMemo(() => panelList(groups, state.blocks), [groups, state.blocks]);
  const rows = useRows(list.steps, state.current, (id) => void tools.show?.(id));
  const [agreements, setAgreements] = useState<Readonly<Record<string, Agreement | undefined>>>({});
  const later = state.aside.filter(({ decision }) => decision.kind === "deferred").map(({ finding }) => finding);
  const checklist = checklistRows(report, list, later);
  const title = state.title === "" ? words.header.untitled : state.title;
  const status = report.language === "cy" ? words.states.welshOnly : statusSentence(list.steps, decidedIn(state));
  const isChecking = state.status === "checking";
  const { announce } = tools;
  // The first result, and each one that was asked for, is announced; what changes while someone types is not.
  const awaitedRef = useRef(true);
  useEffect(() => {
    if (isChecking || !awaitedRef.current) return;
    awaitedRef.current = false;
    const toFix = list.steps.filter(({ finding }) => finding.severity === "fix").length;
    announce(words.announce.finished(list.steps.length, toFix));
  }, [isChecking, list.steps, announce]);

  /** Where a finding was decided on, its row is gone: the focus goes to the next, after the last to how things stand. */
  async function decide(findingId: string, choice: Choice): Promise<boolean> {
    const at = list.steps.findIndex(({ finding }) => finding.id === findingId);
    const next = list.steps[at + 1]?.finding;
    const done = await actions.decide(findingId, choice);
    if (done) rows.focus(next, headingRef.current);
    return done;
  }

  async function undecide(decisions: readonly string[], reopened: Finding | undefined): Promise<void> {
    await actions.undecide(decisions);
    announce(decisions.length > 1 ? keepWords.allUndone : keepWords.undone);
    rows.focus(reopened, headingRef.current);
  }

  function checkAgain(): void {
    awaitedRef.current = true;
    actions.check();
  }

  return (
    <>
      <PanelHeader title={title} status={status} headingRef={headingRef}>
        {list.steps.length === 0 && report.language !== "cy" && <p class="ww-header__more">{words.states.nothingFoundMore}</p>}
        <div class="ww-header__tools">
          <button
            type="button"
            class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            onClick={pasted ? actions.pasteOther : checkAgain}
          >
            {pasted ? words.paste.other : words.header.checkAgain}
          </button>
          {pasted ? (
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={actions.closePasted}>
              {words.paste.back}
            </button>
          ) : (
            state.can.mark && <MarksSwitch on={state.marksOn} onChange={actions.marks} />
          )}
        </div>
      </PanelHeader>
      <main class="ww-main">
        {welcome}
        <PageNotes notes={state.notes} />
        {state.soFar !== undefined && <SoFar count={state.soFar} />}
        <ChangeList changes={state.changes} tools={tools} />
        <Checklist rows={checklist} readByOthers={readByOthers} onReadByOthers={actions.readByOthers} />
        <AdvertGroups
          list={list}
          groups={groups}
          welshBlocks={report.language === "cy" || report.language === "mixed" ? report.uncheckedBlocks : []}
          rows={rows}
          agreements={agreements}
          onAgree={(id, agreement) => setAgreements({ ...agreements, [id]: agreement })}
          tools={pasted ? tools : { ...tools, decide }}
        />
        <AsideList
          aside={state.aside}
          keeping={state.keeping}
          guide={tools.guide}
          onUndo={(decisions, reopened) => void undecide(decisions, reopened)}
        />
        {siteTools}
        <AboutCheck
          state={state}
          summary={summaryText({ title, status, rows: checklist, readByOthers, list, groups, agreements }, tools.guide)}
          tools={tools}
        />
      </main>
      <StepBar index={rows.index} count={list.steps.length} onStep={rows.step} />
    </>
  );
}

/** What was decided, each decision once. */
function decidedIn({ aside, changed }: PageState): DecidedCounts {
  const count = (kind: "kept" | "deferred"): number =>
    new Set(aside.flatMap(({ decision }) => (decision.kind === kind ? [decision.id] : []))).size;
  return { changed, kept: count("kept"), later: count("deferred") };
}

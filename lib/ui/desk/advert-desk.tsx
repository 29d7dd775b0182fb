import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { AdvertGroups } from "../advert-groups";
import { AsideList } from "../aside-list";
import { ChangeList } from "../change-list";
import { Checklist } from "../checklist";
import { checklistRows } from "../checklist-rows";
import type { Guide } from "../guide";
import { keepWords } from "../keep-words";
import type { Agreement } from "../legal-check";
import { statusSentence, type DecidedCounts } from "../status-sentence";
import { StepBar } from "../step-bar";
import { words } from "../words";
import { AdvertFacts } from "./advert-facts";
import { AdvertText } from "./advert-text";
import { DecidedList } from "./decided-list";
import type { DeskActions, DeskFunctions, Signature } from "./desk-actions";
import { deskWords } from "./desk-words";
import { DisputedList } from "./disputed-list";
import { HelpedList } from "./helped-list";
import { ProcessList } from "./process-list";
import { SaidComments } from "./said-comments";
import { SavePanel } from "./save-panel";
import { SectionTexts, type SectionLimit } from "./section-texts";
import { useAdvert } from "./use-advert";

export interface AdvertDeskProps {
  readonly id: string;
  readonly advert: OpenAdvert;
  readonly guide: Guide;
  readonly limits: readonly SectionLimit[];
  readonly signature: Signature;
  readonly onSignature: (signature: Signature) => void;
  readonly functions: DeskFunctions;
  readonly actions: DeskActions;
  readonly announce: (sentence: string) => void;
  /** What stands before the findings. */
  readonly children?: ComponentChildren;
}

/** One advert on the desk: its text beside what was found, then what people said, and what can be saved. */
export function AdvertDesk(props: AdvertDeskProps) {
  const { id, advert, limits, signature, onSignature, functions, actions, announce, children } = props;
  const { review, open } = advert;
  const { blocks, groups, list, rows, changes, tools, editorRef, findingsRef, headingRef, edited, pick } = useAdvert(props);
  const [agreements, setAgreements] = useState<Readonly<Record<string, Agreement | undefined>>>({});
  const ticked = functions.ticked(review);
  const broken = useMemo(() => functions.broken(review), [functions, review]);
  const later = advert.aside.flatMap(({ finding, decision }) => (decision.kind === "deferred" ? finding : []));

  return (
    <>
      <header class="ww-header">
        <p>
          <button type="button" class="ww-link" onClick={() => actions.go(undefined)}>
            {deskWords.advert.back}
          </button>
        </p>
        <h1 class="ww-header__title" tabIndex={-1} ref={headingRef}>
          {review.title === "" ? words.header.untitled : review.title}
        </h1>
        <p class="ww-header__status">
          {open.language === "cy" ? words.states.welshOnly : statusSentence(list.steps, decidedIn(advert))}
        </p>
      </header>
      <main class="ww-advert">
        <div class="ww-advert__text">
          <AdvertText
            advert={advert}
            current={rows.current}
            editorRef={editorRef}
            functions={functions}
            newId={actions.newId}
            onEdit={edited}
            onPick={pick}
            onComment={(place, text) => actions.comment(id, place, { text })}
            announce={announce}
          />
          <SectionTexts blocks={blocks} limits={limits} tools={tools} />
          <AdvertFacts advert={advert} />
        </div>
        <div class="ww-advert__findings" ref={findingsRef}>
          {children}
          <ChangeList changes={changes} tools={tools} />
          <DisputedList groups={advert.disputed} people={review.people} onSettle={(event) => actions.settle(id, event)} />
          <Checklist
            rows={checklistRows(open, list, later)}
            readByOthers={ticked.has("read-by-others")}
            onReadByOthers={(done) => actions.tick(id, "read-by-others", done)}
          />
          <AdvertGroups
            list={list}
            groups={groups}
            welshBlocks={open.language === "cy" || open.language === "mixed" ? open.uncheckedBlocks : []}
            rows={rows}
            agreements={agreements}
            onAgree={(statement, agreement) => {
              setAgreements({ ...agreements, [statement]: agreement });
              actions.agree(id, statement, agreement);
            }}
            tools={tools}
          />
          <AsideList
            aside={advert.aside}
            keeping="kept"
            guide={tools.guide}
            onUndo={(events, reopened) => {
              actions.withdraw(id, events);
              announce(events.length > 1 ? keepWords.allUndone : keepWords.undone);
              rows.focus(reopened, headingRef.current);
            }}
          />
          <StepBar index={rows.index} count={list.steps.length} onStep={rows.step} />
        </div>
        <div class="ww-advert__more">
          <DecidedList groups={advert.groups} people={review.people} />
          <SaidComments advert={advert} broken={broken} onComment={(text) => actions.comment(id, { kind: "advert" }, { text })} />
          <ProcessList
            ticked={ticked}
            communications={open.post.communications}
            onTick={(step, done) => actions.tick(id, step, done)}
          />
          <HelpedList
            helped={functions.helpers(review)}
            onAdd={(name, how) => actions.help(id, name, how)}
            onRemove={(event) => actions.withdraw(id, [event])}
          />
          <SavePanel
            advert={advert}
            signature={signature}
            onSignature={onSignature}
            onSave={(kind) => actions.save(id, kind, signature)}
            announce={announce}
          />
        </div>
      </main>
    </>
  );
}

function decidedIn({ aside, groups }: OpenAdvert): DecidedCounts {
  const changed = groups.filter(({ holds }) => holds?.decision.kind === "changed").length;
  const kept = aside.filter(({ decision }) => decision.kind === "kept").length;
  return { changed, kept, later: aside.length - kept };
}

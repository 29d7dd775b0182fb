import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ChangeView } from "@/lib/platform/messages";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { AdvertGroups } from "../advert-groups";
import { AsideList } from "../aside-list";
import { ChangeList } from "../change-list";
import { Checklist } from "../checklist";
import { checklistRows } from "../checklist-rows";
import type { Guide } from "../guide";
import { keepWords } from "../keep-words";
import type { Agreement } from "../legal-check";
import { panelList } from "../panel-list";
import type { RowTools } from "../row-tools";
import { statusSentence, type DecidedCounts } from "../status-sentence";
import { StepBar } from "../step-bar";
import { useRows } from "../use-rows";
import { words } from "../words";
import type { AdvertEditor, Edited } from "./advert-editor";
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
export function AdvertDesk({
  id,
  advert,
  guide,
  limits,
  signature,
  onSignature,
  functions,
  actions,
  announce,
  children,
}: AdvertDeskProps) {
  const { review, open } = advert;
  const blocks = useMemo(() => review.texts.at(-1)?.blocks ?? [], [review.texts]);
  const groups = useMemo(() => functions.groups(advert), [functions, advert]);
  const list = useMemo(() => panelList(groups, blocks), [groups, blocks]);
  const editorRef = useRef<AdvertEditor | null>(null);
  const findingsRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState<readonly ChangeView[]>([]);
  const [picked, setPicked] = useState<string | undefined>();
  const [agreements, setAgreements] = useState<Readonly<Record<string, Agreement | undefined>>>({});
  const rows = useRows(list.steps, picked, (finding) => void show(finding));
  const ticked = functions.ticked(review);
  const later = advert.aside.flatMap(({ finding, decision }) => (decision.kind === "deferred" ? finding : []));

  useEffect(() => headingRef.current?.focus(), []);

  function show(findingId: string): boolean {
    const finding = open.findings.find((each) => each.id === findingId);
    return finding !== undefined && (editorRef.current?.show(finding) ?? false);
  }

  function edited(edit: Edited): void {
    setChanges(edit.changes);
    actions.edited(id, edit);
  }

  const tools: RowTools = {
    guide,
    copy: actions.copy,
    announce,
    show: async (findingId) => show(findingId),
    async use(findingId, at) {
      const finding = open.findings.find((each) => each.id === findingId);
      const suggestion = finding?.suggestions[at];
      const text = blocks.find((block) => block.id === finding?.blockId)?.text;
      const edit = finding && suggestion && text !== undefined ? functions.fit(text, finding, suggestion) : undefined;
      const changeId = finding && edit && editorRef.current?.apply(finding.blockId, edit);
      if (!finding || !edit || changeId === undefined) return "moved-on";
      actions.used(id, { changeId, finding, text: edit.text });
      return undefined;
    },
    /** The row is gone then: the focus goes to the next, after the last to how things stand. */
    async decide(findingId, choice) {
      const at = list.steps.findIndex(({ finding }) => finding.id === findingId);
      const done = actions.decide(id, findingId, choice);
      if (done) rows.focus(list.steps[at + 1]?.finding.id, headingRef.current);
      return done;
    },
    undo: async (change) => (editorRef.current?.takeBack(change) ? undefined : "moved-on"),
    async insert(text, section) {
      editorRef.current?.insert(text, section);
      return undefined;
    },
  };

  // Ctrl+Z from the findings takes back the last change of the text too.
  useEffect(() => {
    const undoKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (editorRef.current?.undoLast()) announce(words.write.undone);
    };
    const findings = findingsRef.current;
    findings?.addEventListener("keydown", undoKey);
    return () => findings?.removeEventListener("keydown", undoKey);
  }, [announce]);

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
            onPick={setPicked}
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
            guide={guide}
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
          <SaidComments advert={advert} onComment={(text) => actions.comment(id, text)} />
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

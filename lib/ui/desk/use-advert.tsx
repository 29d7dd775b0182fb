import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { Block } from "@/lib/engine/block";
import type { Finding, Suggestion } from "@/lib/engine/report";
import type { ChangeView, Refusal } from "@/lib/platform/messages";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { panelList, type PanelList } from "../panel-list";
import type { RowTools } from "../row-tools";
import { useRows } from "../use-rows";
import { words } from "../words";
import type { AdvertEditor, Edited } from "./advert-editor";
import type { AdvertDeskProps } from "./advert-desk";
import { FindingTalk } from "./finding-talk";

/** What the parts of one advert's page share. */
export interface AdvertParts {
  readonly blocks: readonly Block[];
  readonly groups: PanelGroups;
  readonly list: PanelList;
  readonly rows: ReturnType<typeof useRows>;
  readonly changes: readonly ChangeView[];
  readonly tools: RowTools;
  readonly editorRef: RefObject<AdvertEditor | null>;
  readonly findingsRef: RefObject<HTMLDivElement | null>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly edited: (edit: Edited) => void;
  readonly pick: (findingId: string) => void;
}

/** Ties an advert's findings to the editor: what is found can be shown, changed, decided and spoken about. */
export function useAdvert({ id, advert, guide, functions, actions, announce }: AdvertDeskProps): AdvertParts {
  const { review, open } = advert;
  const blocks = useMemo(() => review.texts.at(-1)?.blocks ?? [], [review.texts]);
  const groups = useMemo(() => functions.groups(advert), [functions, advert]);
  const list = useMemo(() => panelList(groups, blocks), [groups, blocks]);
  const editorRef = useRef<AdvertEditor | null>(null);
  const findingsRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState<readonly ChangeView[]>([]);
  const [picked, setPicked] = useState<string | undefined>();
  const rows = useRows(list.steps, picked, (finding) => void show(finding));

  useEffect(() => headingRef.current?.focus(), []);

  const findingOf = (findingId: string): Finding | undefined => open.findings.find((each) => each.id === findingId);

  function show(findingId: string): boolean {
    const finding = findingOf(findingId);
    return finding !== undefined && (editorRef.current?.show(finding) ?? false);
  }

  /** Puts a text in the place of a finding's words. */
  async function put(finding: Finding | undefined, suggestion: Suggestion | undefined): Promise<Refusal | undefined> {
    const text = blocks.find((block) => block.id === finding?.blockId)?.text;
    const edit = finding && suggestion && text !== undefined ? functions.fit(text, finding, suggestion) : undefined;
    const changeId = finding && edit && editorRef.current?.apply(finding.blockId, edit);
    if (!finding || !edit || changeId === undefined) return "moved-on";
    actions.used(id, { changeId, finding, text: edit.text });
    return undefined;
  }

  const tools: RowTools = {
    guide,
    copy: actions.copy,
    announce,
    show: async (findingId) => show(findingId),
    use: async (findingId, at) => put(findingOf(findingId), findingOf(findingId)?.suggestions[at]),
    /** The row is gone then: the focus goes to the next, after the last to how things stand. */
    async decide(findingId, choice) {
      const at = list.steps.findIndex(({ finding }) => finding.id === findingId);
      const done = actions.decide(id, findingId, choice);
      if (done) rows.focus(list.steps[at + 1]?.finding, headingRef.current);
      return done;
    },
    undo: async (change) => (editorRef.current?.takeBack(change) ? undefined : "moved-on"),
    async insert(text, section) {
      editorRef.current?.insert(text, section);
      return undefined;
    },
    talk(finding) {
      const said = saidOn(finding, advert);
      return (
        <FindingTalk
          comments={said}
          views={functions.views(said)}
          people={review.people}
          me={actions.me}
          onSay={(said) => actions.comment(id, { kind: "finding", findingId: finding.id }, said)}
          onTakeBack={(event) => actions.withdraw(id, [event])}
          onUse={(text) => put(finding, { text, start: finding.start, end: finding.end, origin: "house" })}
          tools={{ copy: actions.copy, announce }}
        />
      );
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

  return {
    blocks,
    groups,
    list,
    rows,
    changes,
    tools,
    editorRef,
    findingsRef,
    headingRef,
    edited(edit) {
      setChanges(edit.changes);
      actions.edited(id, edit);
    },
    pick: setPicked,
  };
}

/** What was said on a finding, and on the same words under the same rule, which are listed with it. */
function saidOn({ ruleId, actual }: Finding, { open, comments }: OpenAdvert) {
  const alike = open.findings.filter((each) => each.ruleId === ruleId && each.actual.toLowerCase() === actual.toLowerCase());
  return alike.flatMap(({ id }) => comments.onFindings.get(id) ?? []);
}

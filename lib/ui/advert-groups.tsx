import { useState } from "preact/hooks";
import type { PanelGroups } from "@/lib/engine/panel-groups";
import { Disclosure } from "./disclosure";
import { FindingGroup } from "./finding-group";
import { FindingList, type RowState } from "./finding-list";
import type { Agreement } from "./legal-check";
import type { PanelList } from "./panel-list";
import type { RowTools } from "./row-tools";
import { SaidList } from "./said-list";
import { StatementList } from "./statement-list";
import { words } from "./words";

export interface AdvertGroupsProps {
  readonly list: PanelList;
  readonly groups: PanelGroups;
  readonly welshBlocks: readonly string[];
  readonly rows: RowState;
  readonly agreements: Readonly<Record<string, Agreement | undefined>>;
  readonly onAgree: (id: string, agreement: Agreement | undefined) => void;
  readonly tools: RowTools;
}

type Fold = "sentences" | "statements" | "tone";

/** Everything found and everything that could be added, in the one fixed order; what matters less is folded. */
export function AdvertGroups({ list, groups, welshBlocks, rows, agreements, onAgree, tools }: AdvertGroupsProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setUnfolded(unfolded.has(id) ? new Set([...unfolded].filter((other) => other !== id)) : new Set(unfolded).add(id));
  // A fold that holds the finding being looked at is open, or there would be nothing to look at.
  const holdsCurrent = (entries: PanelList["tone"]): boolean => entries.some(({ finding }) => finding.id === rows.current);
  const fold = (id: Fold, entries: PanelList["tone"]) => ({
    open: unfolded.has(id) || holdsCurrent(entries),
    onToggle: () => toggle(id),
  });
  const statements = {
    isOpen: (id: string) => unfolded.has(`statement ${id}`),
    toggle: (id: string) => toggle(`statement ${id}`),
    agreements,
    onAgree,
    tools,
  };
  const { first, template, sentences, moreSentences, tone } = list;
  const text = words.groups;
  return (
    <>
      <FindingGroup id="first" heading={text.first} count={first.length} entries={first} rows={rows} tools={tools} />
      <FindingGroup id="words" heading={text.words} count={list.words.length} entries={list.words} rows={rows} tools={tools} />
      <FindingGroup
        id="template"
        heading={text.template}
        hint={text.templateHint}
        count={template.length}
        entries={template}
        rows={rows}
        tools={tools}
      />
      <FindingGroup
        id="sentences"
        heading={text.sentences}
        count={sentences.length + moreSentences.length}
        entries={sentences}
        rows={rows}
        tools={tools}
      >
        {moreSentences.length > 0 && (
          <Disclosure class="ww-fold" label={text.moreSentences(moreSentences.length)} {...fold("sentences", moreSentences)}>
            <FindingList entries={moreSentences} rows={rows} tools={tools} />
          </Disclosure>
        )}
      </FindingGroup>
      {groups.statements.length > 0 && (
        <section class="ww-group" aria-labelledby="ww-statements">
          <h2 class="ww-group__heading" id="ww-statements" tabIndex={-1}>
            {text.statements}
          </h2>
          <p class="ww-group__hint">{text.statementsHint}</p>
          <StatementList statements={groups.statements} {...statements} />
          {groups.moreStatements.length > 0 && (
            <Disclosure class="ww-fold" label={text.moreStatements(groups.moreStatements.length)} {...fold("statements", [])}>
              <StatementList statements={groups.moreStatements} {...statements} />
            </Disclosure>
          )}
        </section>
      )}
      {tone.length > 0 && (
        <section class="ww-group">
          <Disclosure class="ww-fold ww-fold--group" level={2} label={text.tone(tone.length)} {...fold("tone", tone)}>
            <p class="ww-group__hint">{text.toneHint}</p>
            <FindingList entries={tone} rows={rows} tools={tools} />
          </Disclosure>
        </section>
      )}
      <SaidList said={groups.said} welshBlocks={welshBlocks} guide={tools.guide} />
    </>
  );
}

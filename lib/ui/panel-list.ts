import type { PanelGroups } from "@/lib/engine/panel-groups";
import type { BlockView } from "@/lib/platform/messages";
import { entriesOf, type Entry } from "./entry";

/** The findings as they stand in the panel, top to bottom. `steps` is that order: what Previous and Next walk through. */
export interface PanelList {
  readonly first: readonly Entry[];
  readonly words: readonly Entry[];
  readonly template: readonly Entry[];
  readonly sentences: readonly Entry[];
  readonly moreSentences: readonly Entry[];
  readonly tone: readonly Entry[];
  readonly steps: readonly Entry[];
}

/** Long sentences shown before the rest is folded away. */
const SENTENCES = 2;

/** Arranges findings; a template's words stand apart, but for what is to be fixed before publishing, which comes first whoever wrote it. */
export function panelList(groups: PanelGroups, blocks: readonly BlockView[]): PanelList {
  const fromTemplate = (entry: Entry): boolean => entry.block?.origin === "template" && entry.finding.severity !== "fix";
  const all = {
    first: entriesOf(groups.first, blocks),
    words: entriesOf(groups.words, blocks),
    sentences: entriesOf(groups.sentences, blocks),
    tone: entriesOf(groups.tone, blocks),
  };
  const own = (entries: readonly Entry[]): readonly Entry[] => entries.filter((entry) => !fromTemplate(entry));
  const sentences = own(all.sentences);
  const list = {
    first: own(all.first),
    words: own(all.words),
    template: Object.values(all).flat().filter(fromTemplate),
    sentences: sentences.slice(0, SENTENCES),
    moreSentences: sentences.slice(SENTENCES),
    tone: own(all.tone),
  };
  return { ...list, steps: [list.first, list.words, list.template, list.sentences, list.moreSentences, list.tone].flat() };
}

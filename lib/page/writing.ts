import type { Section } from "@/lib/engine/block";
import type { AdvertReport, Finding } from "@/lib/engine/report";
import { sameWords } from "@/lib/engine/same-words";
import { createChanges, type Changes, type Written } from "./changes";
import type { Decided } from "./decided";
import type { Reading } from "./reading";

/** Everything that can be written into a page's advert; see `Written` for what comes of it. */
export interface Writing {
  /** Puts one of a finding's suggestions, by its place in the list, into the text. */
  readonly use: (findingId: string, suggestion: number) => Promise<Written>;
  /** The same wherever the advert has these words under this rule, as one change. */
  readonly useEverywhere: (findingId: string, suggestion: number) => Promise<Written>;
  /** Takes a change back. */
  readonly undo: (changeId: string) => Promise<Written>;
  /** Adds a paragraph where the user writes, or where the section it belongs to ends. */
  readonly insert: (text: string, section: Section | undefined) => Promise<Written>;
  /** The changes that can be taken back, newest first. */
  readonly list: Changes["list"];
}

export interface WritingOptions {
  /** What was last read, and the report on it. */
  readonly known: () => { readonly reading: Reading | undefined; readonly report: AdvertReport | undefined };
  /** Reads the page afresh: a report may be older than what stands there. */
  readonly readNow: () => Reading | undefined;
  /** Something was written. */
  readonly onWritten: () => void;
}

/** Writes on a page what its findings suggest. */
export function createWriting({ known, readNow, onWritten }: WritingOptions): Writing {
  const changes = createChanges(readNow);
  const done = async (write: Promise<Written>): Promise<Written> => {
    const written = await write;
    onWritten();
    return written;
  };
  const use = async (
    findingId: string,
    suggestion: number,
    placesOf: (finding: Finding) => readonly Finding[],
  ): Promise<Written> => {
    const finding = known().report?.findings.find(({ id }) => id === findingId);
    return finding ? done(changes.use(placesOf(finding), suggestion)) : { kind: "refused", why: "moved-on" };
  };
  /** The same words under the same rule, where they can be changed. */
  const sameTerm = (finding: Finding): readonly Finding[] => {
    const { reading, report } = known();
    return sameWords(finding, report?.findings ?? []).filter(({ blockId }) => reading?.surfaces?.has(blockId));
  };
  return {
    use: (findingId, suggestion) => use(findingId, suggestion, (finding) => [finding]),
    useEverywhere: (findingId, suggestion) => use(findingId, suggestion, sameTerm),
    undo: (changeId) => done(changes.undo(changeId)),
    insert: (text, section) => done(changes.insert(text, section)),
    list: changes.list,
  };
}

/** Whoever keeps what was decided hears of every change. */
export function notedWriting(decided: Decided | undefined, writing: Writing): Writing {
  if (!decided) return writing;
  return {
    ...writing,
    use: (id, suggestion) => decided.changing(id, suggestion, writing.use(id, suggestion)),
    useEverywhere: (id, suggestion) => decided.changing(id, suggestion, writing.useEverywhere(id, suggestion)),
    undo: (id) => decided.changingBack(id, writing.undo(id)),
  };
}

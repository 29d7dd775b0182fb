import type { Span } from "@/lib/engine/block";
import { inSlices } from "../../in-slices";
import type { PageNote } from "../../page-note";
import type { PageReaderMaker, ReaderSaid } from "../../page-reader";
import type { PlacedBlock } from "../../placed-block";
import { quietly } from "../../quietly";
import { wait } from "../../wait";
import type { Reading } from "../../reading";
import type { FarSurface } from "../surface";
import { createDocBlocks, type DocBlock } from "./blocks";
import { startIn } from "./edit-in";
import { followDocument } from "./follow-document";
import type { DocsLine } from "./line";
import { bringSelection, factsOf, type PageFacts } from "./page-facts";
import { paragraphsOf } from "./paragraphs";
import { savedText, type Get } from "./saved-text";
import { createStuckWatch } from "./stuck";
import { writeInDocument } from "./write-in-document";

export interface GoogleDocsOptions {
  /** The line to the script in the page's own world. */
  readonly line: DocsLine;
  /** Gets Google's own export of the document; used only when the user asks. */
  readonly get: Get;
}

/**
 * Reads a Google Docs document, whose text stands in no element: as it is written, through what Google Docs tells extensions; where it
 * does not, as it was last saved, whenever the user asks. Only the first can show and change words.
 */
export function googleDocs({ line, get }: GoogleDocsOptions): PageReaderMaker {
  return (page, onNew, signal) => {
    let doc: Known | undefined;
    let busy = line.isThere();
    let without: PageNote["kind"] = "docs-not-live";
    let last: Promise<unknown> = Promise.resolve();
    const stuck = createStuckWatch(page);

    const said = (): ReaderSaid => {
      const isLive = doc?.route === "live";
      return { busy, notes: notes(), can: { mark: false, show: isLive, add: false } };
    };
    const notes = (): readonly PageNote[] => {
      if (!doc) return [{ kind: without }];
      const { route, facts } = doc;
      const kinds: (PageNote["kind"] | false)[] = [
        route === "live" ? "docs-live" : "docs-saved",
        route === "live" && facts.mode === "suggesting" && "docs-suggesting",
        route === "live" && facts.mode === "viewing" && "docs-view-only",
        facts.hasTabs && "docs-tabs",
        route === "live" && stuck.isStuck() && "docs-stuck",
      ];
      return kinds.flatMap((kind) => (kind === false ? [] : [{ kind }]));
    };
    /** One thing at a time: a reading never overtakes another. */
    const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
      const next = last.then(act, act);
      last = next.catch(() => undefined);
      return next;
    };

    /** Makes a reading of a text; nothing new where it says the same. */
    const take = async (whole: string, route: Known["route"]): Promise<boolean> => {
      const facts = quietly(() => factsOf(page));
      if (!facts) return false;
      busy = false;
      if (doc?.whole === whole && doc.route === route && JSON.stringify(doc.facts) === JSON.stringify(facts)) return false;
      const maker = createDocBlocks(route === "live" && facts.mode === "editing");
      if (!(await inSlices(paragraphsOf(whole), maker.add, signal))) return false;
      const blocks = new Map(maker.blocks().map((each) => [each.block.id, each]));
      doc = { whole, route, facts, blocks, reading: readingOf(facts, route, maker.blocks(), surface) };
      return true;
    };
    const readLive = async (): Promise<"new" | "same" | "missing"> => {
      const answer = await line.ask({ verb: "read" });
      if (answer?.kind !== "text") return "missing";
      const isNew = await take(answer.text, "live");
      return isNew ? "new" : "same";
    };
    const look = async (): Promise<boolean> => {
      if (!line.isThere()) return false;
      const before = JSON.stringify(notes());
      const read = await inTurn(readLive);
      // What cannot be asked any more may come back; until then, what is known may be old.
      if (doc?.route === "live") stuck.noted(read, doc.whole, follower.lastTyped());
      if (read === "new" || JSON.stringify(notes()) !== before) onNew();
      return read === "new";
    };
    const saved = async (): Promise<void> => {
      const facts = quietly(() => factsOf(page));
      if (!facts) return;
      const given = await savedText(facts, get, signal);
      if (given.kind === "text") await take(given.text, "saved");
      else [doc, without] = [undefined, given.kind];
    };
    const ask = async (): Promise<void> => {
      const read = line.isThere() ? await readLive() : "missing";
      // A page that has only just been opened may not have begun to tell.
      if (read === "missing" && !busy) await saved();
    };
    const show = async (block: PlacedBlock, span: Span): Promise<boolean> => {
      const known = doc?.route === "live" ? doc.blocks.get(block.id) : undefined;
      const answer = known && (await line.ask({ verb: "read" }));
      if (!known || answer?.kind !== "text") return false;
      const start = startIn(answer.text, known.paragraph);
      if (typeof start !== "number") return false;
      const from = start + known.start - known.paragraph.start + span.start;
      const to = from + span.end - span.start;
      const selected = await line.ask({ verb: "select", start: from, end: to, actual: answer.text.slice(from, to) });
      if (selected?.kind !== "selected") return false;
      quietly(() => bringSelection(page));
      return true;
    };
    const surface: FarSurface = {
      element: undefined,
      oneLine: false,
      room: undefined,
      facts: { label: "Google Docs", section: "other", least: undefined, most: undefined },
      caret: () => undefined,
      insertParagraph: async () => ({ kind: "refused", why: "not-taken" }),
      removeParagraph: async () => ({ kind: "refused", why: "not-taken" }),
      write: (block, edit) =>
        inTurn(async () => {
          const known = doc?.route === "live" ? doc.blocks.get(block.id) : undefined;
          if (!known) return { kind: "refused", why: "moved-on" };
          return writeInDocument({ page, line, follower, signal, stuck }, known, edit, (whole) => take(whole, "live"));
        }),
    };

    const follower = followDocument(page, { look, signal });
    /** Google Docs begins to tell when its editor is there, and does not say so. */
    const awaitFirst = async (): Promise<void> => {
      for (const pause of FIRST_LOOKS) {
        if (doc || !line.isThere() || signal.aborted) return;
        await wait(pause, signal);
        await look();
        if (busy && pause >= PATIENCE) {
          busy = false;
          onNew();
        }
      }
    };
    void awaitFirst();
    return {
      read: () => doc?.reading,
      said,
      ask: () => void inTurn(ask).then(onNew, onNew),
      show: (block, span) => inTurn(() => show(block, span)),
    };
  };
}

/** Milliseconds between the first looks. Before the last ones it is said that there is nothing to read; it may still begin. */
const FIRST_LOOKS = [100, 200, 400, 800, 1600, 4000, 8000];
const PATIENCE = 1600;

/** What is known of the document, all from one look at it. */
interface Known {
  readonly whole: string;
  readonly route: "live" | "saved";
  readonly facts: PageFacts;
  readonly blocks: ReadonlyMap<string, DocBlock>;
  readonly reading: Reading;
}

function readingOf({ id, title }: PageFacts, route: Known["route"], blocks: readonly DocBlock[], surface: FarSurface): Reading {
  return {
    advert: `https://docs.google.com/document/d/${id}`,
    what: route === "live" ? "this Google Doc, as you write it" : "this Google Doc, as it was last saved",
    title,
    blocks: blocks.map(({ block }) => block),
    attachments: [],
    surfaces: new Map(blocks.flatMap(({ block }) => (block.editable ? [[block.id, surface]] : []))),
  };
}

import type { Block } from "@/lib/engine/block";
import { decisionEvent, settlingEvent, withEvents, withText, type Doing } from "@/lib/review/advance";
import { commentEvent } from "@/lib/review/comment-event";
import type { Desk } from "@/lib/review/desk";
import type { DeskReader } from "@/lib/review/desk-item";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { ReviewEvent } from "@/lib/review/review";
import type { DeskActions } from "@/lib/ui/desk/desk-actions";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { hashOfView } from "@/lib/ui/desk/table-view";
import type { Guide } from "@/lib/ui/guide";
import type { Always } from "./always";
import type { DeskHistory } from "./history";
import type { Listed } from "./listed";
import type { WordWriter } from "./reading";
import { batchTable, saveAdvert } from "./saving";
import { saveFile } from "./save-file";

export interface ActionParts {
  readonly desk: Desk;
  readonly reader: DeskReader & WordWriter;
  readonly guide: Guide;
  readonly history: DeskHistory;
  readonly listed: Listed;
  readonly always: Always;
}

/** Milliseconds of quiet in the editor before it is checked again. */
const QUIET = 200;

/** What a person can do on the desk. Everything they do is an event of the advert's review. */
export function deskActions({ desk, reader, guide, history, listed, always }: ActionParts): DeskActions {
  /** Whoever sits here: named only when something is saved. */
  const me = `me-${crypto.randomUUID()}`;
  const doing = (): Doing => ({ id: crypto.randomUUID(), at: new Date().toISOString(), by: me });
  /** Of each advert, the name of the text being worked on and what was last typed. */
  const working = new Map<string, { readonly text: string; readonly blocks: readonly Block[] }>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Checks that are under way. */
  const checking = new Map<string, Promise<void>>();
  /** The event that a change of the text is. */
  const events = new Map<string, string>();

  const openOf = (id: string): OpenAdvert | undefined => {
    const state = desk.adverts.find((advert) => advert.id === id)?.state;
    return state?.kind === "open" ? state.advert : undefined;
  };
  const happened = (id: string, event: ReviewEvent | undefined): boolean => {
    if (event) desk.update(id, (advert) => withEvents(advert, [event]));
    return event !== undefined;
  };
  const withdraw = (id: string, gone: readonly string[]): void => {
    for (const event of gone) {
      always.remove(event);
      if (openOf(id)?.review.events.some((each) => each.id === event)) happened(id, { kind: "withdrew", ...doing(), event });
    }
  };
  let table = "";
  const go = (hash: string): void => void (location.hash = hash);

  /** Checks what was last typed, and puts text and report on the desk together. */
  async function checkAgain(id: string): Promise<void> {
    clearTimeout(waiting.get(id));
    waiting.delete(id);
    const typed = working.get(id);
    const report = typed && (await reader.check(typed.blocks));
    if (!typed || !report || working.get(id) !== typed) return;
    desk.update(id, (advert) => withText(advert, { id: typed.text, at: new Date().toISOString(), blocks: typed.blocks, report }));
  }

  /** Resolves once the desk has all that was typed in an advert. */
  function settled(id: string): Promise<void> {
    const last = waiting.has(id) ? startCheck(id) : checking.get(id);
    return last ?? Promise.resolve();
  }

  function startCheck(id: string): Promise<void> {
    const check = checkAgain(id);
    checking.set(id, check);
    return check;
  }

  return {
    me,
    addFiles: (files) =>
      void desk.add(
        files.map((file) => ({
          kind: "file",
          name: file.name,
          size: file.size,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    addText(text, html) {
      const bytes = new TextEncoder().encode(html === undefined ? text : `<!doctype html><meta charset="utf-8">${html}`);
      void desk.add([{ kind: "file", name: deskWords.add.pastedName, size: bytes.length, bytes: async () => bytes }]);
    },
    checkListed: listed.checkListed,
    checkAddresses: listed.checkAddresses,
    cancel: () => desk.cancel(),
    setView(view) {
      table = hashOfView(view);
      // Another order of the table is no other page to go back to.
      location.replace(table);
    },
    async go(id) {
      // An editor starts from what the desk has: nothing typed a moment ago may be missing.
      if (id !== undefined) await settled(id);
      go(id === undefined ? table : `${ADVERT}${id}`);
    },
    remove: (id) => desk.remove(id),
    saveCsv: () => saveFile("adverts.csv", "text/csv;charset=utf-8", batchTable(desk.adverts)),
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    edited(id, { blocks, undone }) {
      working.set(id, { text: working.get(id)?.text ?? crypto.randomUUID(), blocks });
      withdraw(
        id,
        undone.flatMap((change) => events.get(change) ?? []),
      );
      clearTimeout(waiting.get(id));
      waiting.set(
        id,
        setTimeout(() => void startCheck(id), QUIET),
      );
    },
    used(id, { changeId, finding, text }) {
      const advert = openOf(id);
      const event = advert && decisionEvent(advert, finding.id, { kind: "changed", scope: "here", to: text }, doing());
      if (event) events.set(changeId, event.id);
      happened(id, event);
    },
    decide(id, findingId, choice) {
      const advert = openOf(id);
      const event = advert && decisionEvent(advert, findingId, choice, doing());
      if (event) always.add(event);
      return happened(id, event);
    },
    withdraw,
    settle(id, event) {
      const advert = openOf(id);
      happened(id, advert && settlingEvent(advert, event, doing()));
    },
    agree(id, statement, agreement) {
      if (agreement) happened(id, { kind: "agreed", ...doing(), statement, ...agreement });
    },
    comment(id, place, said) {
      const advert = openOf(id);
      return happened(id, advert && commentEvent(advert, place, said, doing()));
    },
    tick: (id, step, done) => void happened(id, { kind: "ticked", ...doing(), step, done }),
    help: (id, name, how) => void happened(id, { kind: "helped", ...doing(), name, how }),
    async save(id, kind, signature) {
      await settled(id);
      const advert = openOf(id);
      return advert ? saveAdvert(advert, kind, { me, signature, guide, writer: reader }) : "";
    },
    openPast: (id) => void history.open(id),
    deletePast: (ids) => void history.remove(ids),
    newId: () => crypto.randomUUID(),
  };
}

const ADVERT = "#advert=";

/** The advert that an address shows. */
export function shownIn(hash: string): string | undefined {
  return hash.startsWith(ADVERT) ? hash.slice(ADVERT.length) : undefined;
}

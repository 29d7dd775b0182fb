import type { HomeState } from "./home-state";
import { SAID_NOTHING } from "./page-note";
import type { Reading } from "./reading";
import { roomIn } from "./surfaces/room-in";

/** What home says of a page before it has read anything there. */
export function nothingRead(page: Document, marksOn: boolean): HomeState {
  return {
    advert: page.location.origin + page.location.pathname,
    status: "checking",
    title: page.title,
    what: "",
    report: undefined,
    blocks: [],
    marksOn,
    attachments: [],
    soFar: undefined,
    why: undefined,
    frame: undefined,
    current: undefined,
    changes: [],
    ...SAID_NOTHING,
  };
}

/** What is shown of the blocks. A contact's name and number are nobody's business there. */
export function viewsOf({ blocks, surfaces }: Reading): HomeState["blocks"] {
  const rooms = new Map([...new Set(surfaces?.values())].map((surface) => [surface, roomIn(surface)]));
  return blocks
    .filter(({ section, origin }) => section !== "contact" || origin !== "site")
    .map(({ id, section, text, origin, editable }) => {
      const surface = surfaces?.get(id);
      return { id, section, text, origin, editable, room: surface && rooms.get(surface) };
    });
}

/** Whether there is anything of the advert's own to check. */
export function hasOwnText({ blocks }: Reading): boolean {
  return blocks.some(({ origin, section, editable }) => origin !== "site" && (section !== "title" || editable));
}

import type { Finding } from "@/lib/engine/report";
import type { PlacedBlock } from "../placed-block";
import type { Reading } from "../reading";
import { CHANGED, refused, type Caret, type FarSurface, type Refusal, type WriteResult } from "../surfaces/surface";
import type { FrameField, FrameLine, FrameReading, FrameWish } from "./frame-words";

/** The frames of other origins in a tab, as home knows them: what they say belongs to the one advert. */
export interface Frames {
  /** A frame said what stands in it, or that nothing does. A frame is known by a name of its own, new with each document. */
  readonly heard: (frame: string, reading: FrameReading | undefined) => void;
  /** The page's own text, then that of the frames; undefined where nobody has any. */
  readonly join: (own: Reading | undefined, page: Document) => Reading | undefined;
  /** Has each frame mark its own findings. */
  readonly draw: (shown: Shown) => void;
  /** Where the user is typing in a frame. */
  readonly typingAt: (reading: Reading) => Caret | undefined;
  /** Whether a block stands in a frame. */
  readonly has: (blockId: string | undefined) => boolean;
  /** Has the frame of a finding show it, or open its card; false where it stands in none. */
  readonly show: (finding: Finding, how: "show" | "card") => boolean;
  /** Tells all frames something; those the user is not in leave it alone. False where there are none. */
  readonly tell: (wish: FrameWish) => boolean;
}

/** Makes home's side of the frames; `onChange` as for `createFrames`. */
export type FramesMaker = (onChange: () => void) => Frames;

/** What there is to be seen of a report. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly marksOn: boolean;
  readonly current: string | undefined;
}

/** Frames that are reached over `line`; `onChange` is called whenever what they say is new, or one of them is gone. */
export function createFrames(line: FrameLine, onChange: () => void, signal: AbortSignal): Frames {
  const known = new Map<string, FrameReading | undefined>();
  /** What each was last told to draw. */
  const drawn = new Map<string, string>();

  const send = async (frame: string, wish: FrameWish): Promise<Refusal | undefined> => {
    const reply = signal.aborted ? undefined : await line(frame, wish);
    if (reply) return reply.why;
    drawn.delete(frame);
    if (known.delete(frame)) onChange();
    return "not-taken";
  };
  const write = async (frame: string, wish: FrameWish): Promise<WriteResult> => {
    const why = await send(frame, wish);
    return why === undefined ? CHANGED : refused(why);
  };

  const surfaceOf = (frame: string, at: number, field: FrameField): FarSurface => ({
    element: undefined,
    facts: { label: field.label, section: field.section, least: undefined, most: undefined },
    oneLine: field.oneLine,
    room: field.room,
    write: ({ id, text }, edit) => write(frame, { kind: "write", blockId: idIn(id), text, edit }),
    insertParagraph: (text, after) => write(frame, { kind: "insert", field: at, text, after: after && idIn(after.id) }),
    removeParagraph: ({ id, text }) => write(frame, { kind: "remove", blockId: idIn(id), text }),
    caret: (blocks) => caretOf(frame, known.get(frame)?.caret, blocks),
  });
  const readingOf = (frame: string, told: FrameReading): Told => {
    const fields = told.fields.map((field, at) => surfaceOf(frame, at, field));
    const blocks = told.blocks.map(({ id, text, kind, section, origin, editable, leadIn, lang }): PlacedBlock => ({
      id: idOf(frame, id),
      text,
      kind,
      section,
      origin,
      editable,
      ...(leadIn === undefined ? {} : { leadIn }),
      ...(lang === undefined ? {} : { lang }),
      place: [],
    }));
    const surfaces = told.blocks.flatMap(({ id, field }) => {
      const surface = field === undefined ? undefined : fields[field];
      return surface ? [[idOf(frame, id), surface] as const] : [];
    });
    return { ...told, blocks, fields, surfaces };
  };

  return {
    heard(frame, reading) {
      const before = JSON.stringify(known.get(frame));
      if (!known.has(frame)) drawn.delete(frame);
      known.set(frame, reading);
      if (JSON.stringify(reading) !== before) onChange();
    },
    join(own, page) {
      const told = [...known].flatMap(([frame, reading]) => (reading ? [readingOf(frame, reading)] : []));
      const [first] = told;
      if (!first) return own;
      const reading = own ?? { ...first, advert: page.location.origin + page.location.pathname, attachments: [] };
      const others = own ? told : told.slice(1);
      return {
        ...reading,
        blocks: [...reading.blocks, ...others.flatMap(({ blocks }) => blocks)],
        surfaces: new Map([...(own?.surfaces ?? []), ...told.flatMap(({ surfaces }) => surfaces)]),
        fields: [...(own?.fields ?? []), ...told.flatMap(({ fields }) => fields)],
      };
    },
    draw({ findings, marksOn, current }) {
      for (const frame of known.keys()) {
        const own = findings.filter(({ blockId }) => frameOf(blockId) === frame);
        const wish: FrameWish = {
          kind: "draw",
          findings: own.map((finding) => ({ ...finding, blockId: idIn(finding.blockId) })),
          marksOn,
          current: own.some(({ id }) => id === current) ? current : undefined,
        };
        const asText = JSON.stringify(wish);
        if (drawn.get(frame) === asText) continue;
        drawn.set(frame, asText);
        void send(frame, wish);
      }
    },
    typingAt({ blocks }) {
      for (const [frame, told] of known) {
        const caret = caretOf(frame, told?.typing, blocks);
        if (caret) return caret;
      }
      return undefined;
    },
    has: (blockId) => blockId !== undefined && frameOf(blockId) !== undefined,
    show(finding, kind) {
      const frame = frameOf(finding.blockId);
      if (frame !== undefined) void send(frame, { kind, findingId: finding.id });
      return frame !== undefined;
    },
    tell(wish) {
      for (const frame of known.keys()) void send(frame, wish);
      return known.size > 0;
    },
  };
}

interface Told extends Pick<Reading, "what" | "title" | "blocks"> {
  readonly fields: readonly FarSurface[];
  readonly surfaces: readonly (readonly [string, FarSurface])[];
}

/** Stands between a frame's name and its own id of a block; no block of a page has it. */
const IN = "@";

function idOf(frame: string, id: string): string {
  return id + IN + frame;
}

function idIn(id: string): string {
  return id.split(IN)[0] ?? id;
}

function frameOf(blockId: string): string | undefined {
  return blockId.split(IN)[1];
}

function caretOf(frame: string, point: FrameReading["caret"], blocks: readonly PlacedBlock[]): Caret | undefined {
  const block = point && blocks.find(({ id }) => id === idOf(frame, point.blockId));
  return point && block && { block, offset: point.offset };
}

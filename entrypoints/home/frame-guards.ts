import type {
  FrameBlock,
  FrameField,
  FrameReading,
  FrameReply,
  FrameTold,
  FrameWish,
  HomeAnswer,
} from "@/lib/page/frames/frame-words";
import { isChoice } from "@/lib/platform/decision-guards";
import { isFinding, isRefusal } from "@/lib/platform/message-guards";
import { isSection } from "@/lib/platform/section-guard";
import { either, list, maybe, number, record, text, truth, word } from "@/lib/platform/shape";

const point = record<NonNullable<FrameReading["caret"]>>({ blockId: text, offset: number });

const block = record<FrameBlock>({
  id: text,
  text,
  kind: word("paragraph", "heading", "item", "cell"),
  section: isSection,
  origin: word("own", "template", "site"),
  editable: truth,
  leadIn: maybe(text),
  lang: maybe(text),
  field: maybe(number),
});

const field = record<FrameField>({
  label: text,
  section: isSection,
  oneLine: truth,
  room: maybe(record<NonNullable<FrameField["room"]>>({ used: number, most: number })),
});

const reading = record<FrameReading>({
  what: text,
  title: text,
  blocks: list(block),
  fields: list(field),
  typing: maybe(point),
  caret: maybe(point),
});

/** What a frame may tell home: the page it stands in is a stranger's, so every part is looked at. */
export const isFrameTold = either<FrameTold>(
  record<Extract<FrameTold, { kind: "read" }>>({ kind: word("read"), reading: maybe(reading) }),
  record<Extract<FrameTold, { kind: "point" }>>({ kind: word("point"), findingId: maybe(text) }),
  record<Extract<FrameTold, { kind: "use" | "everywhere" }>>({
    kind: word("use", "everywhere"),
    findingId: text,
    suggestion: number,
  }),
  record<Extract<FrameTold, { kind: "undo" }>>({ kind: word("undo"), change: text }),
  record<Extract<FrameTold, { kind: "decide" }>>({ kind: word("decide"), findingId: text, choice: isChoice }),
);

/** What home may wish of a frame; anything else is left undone. */
export const isFrameWish = either<FrameWish>(
  record<Extract<FrameWish, { kind: "check" }>>({ kind: word("check") }),
  record<Extract<FrameWish, { kind: "draw" }>>({
    kind: word("draw"),
    findings: list(isFinding),
    marksOn: truth,
    current: maybe(text),
  }),
  record<Extract<FrameWish, { kind: "write" }>>({
    kind: word("write"),
    blockId: text,
    text,
    edit: record<Extract<FrameWish, { kind: "write" }>["edit"]>({ start: number, end: number, actual: text, text }),
  }),
  record<Extract<FrameWish, { kind: "insert" }>>({ kind: word("insert"), field: number, text, after: maybe(text) }),
  record<Extract<FrameWish, { kind: "remove" }>>({ kind: word("remove"), blockId: text, text }),
  record<Extract<FrameWish, { kind: "show" }>>({ kind: word("show"), findingId: text }),
  record<Extract<FrameWish, { kind: "card" }>>({ kind: word("card"), findingId: maybe(text) }),
  record<Extract<FrameWish, { kind: "step" }>>({ kind: word("step"), by: word(1, -1) }),
);

const why = maybe(isRefusal);

/** What a frame may answer. */
export const isFrameReply = record<FrameReply>({ why });

/** What home may answer. */
export const isHomeAnswer = record<HomeAnswer>({
  why,
  change: maybe(record<NonNullable<HomeAnswer["change"]>>({ id: text, actual: text, text, places: maybe(number) })),
});

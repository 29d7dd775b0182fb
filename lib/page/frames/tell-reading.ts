import type { Reading } from "../reading";
import { roomIn } from "../surfaces/room-in";
import type { Caret } from "../surfaces/surface";
import type { FrameReading } from "./frame-words";

/** What home is told of a frame's text; the nodes it stands in stay here. */
export function tellReading({ what, title, blocks, surfaces, fields = [] }: Reading, typing: Caret | undefined): FrameReading {
  const caret = fields
    .map((surface) => surface.caret(blocks.filter(({ id }) => surfaces?.get(id) === surface)))
    .find((each) => each !== undefined);
  return {
    what,
    title,
    blocks: blocks.map(({ id, text, kind, section, leadIn, lang, origin, editable }) => {
      const surface = surfaces?.get(id);
      const field = surface && fields.indexOf(surface);
      return { id, text, kind, section, leadIn, lang, origin, editable, field };
    }),
    fields: fields.map((surface) => ({
      label: surface.facts.label,
      section: surface.facts.section,
      oneLine: surface.element?.localName === "input",
      room: roomIn(surface),
    })),
    typing: typing && { blockId: typing.block.id, offset: typing.offset },
    // Which block is enough: a caret that moves within it is no news.
    caret: caret && { blockId: caret.block.id, offset: 0 },
  };
}

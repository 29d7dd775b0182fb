import type { Caret, Surface } from "./surfaces/surface";
import { allFields, fieldOf, surfaceOf, treesOf } from "./surfaces/find-surfaces";
import { fieldSiteAt } from "./surfaces/field-facts";
import type { Typing } from "./surfaces/typing";
import { createBlockMaker } from "./place-blocks";
import type { Reading } from "./reading";

/** The fields of a page in which an advert is being written. */
export interface Fields {
  /** Notes that the user went into a field: from now on it is read. */
  readonly touch: (target: EventTarget | undefined) => void;
  /** What the fields say that the user went into; undefined until they go into one. */
  readonly readTouched: () => Reading | undefined;
  /** What all fields for longer texts say; undefined where they say next to nothing. */
  readonly readAll: () => Reading | undefined;
  /** What the fields say that a selector finds, empty ones too; undefined where there are none. */
  readonly readThose: (selector: string, what: string) => Reading | undefined;
  /** Where the user is typing. */
  readonly typingAt: (reading: Reading) => Caret | undefined;
}

/** Reads nothing by itself. A field that a framework takes away and makes again counts as the same. */
export function createFields(page: Document, typing: Typing, signal: AbortSignal): Fields {
  const surfaces = new WeakMap<HTMLElement, Surface>();
  const touched = new Set<string>();

  const surfaceIn = (field: HTMLElement): Surface => {
    const known = surfaces.get(field);
    if (known) return known;
    const surface = surfaceOf(field, page, typing, signal);
    surfaces.set(field, surface);
    return surface;
  };
  const keyOf = ({ element: { localName, id }, editor, facts }: Surface): string =>
    [localName, id, editor, facts.label].join("\n");

  const read = (wanted: (surface: Surface, isLong: boolean) => boolean, what?: string): Reading | undefined => {
    const maker = createBlockMaker();
    const long = new Set(allFields(treesOf(page)));
    const lines = [...touchedInputs()].filter((field) => !long.has(field));
    const found = [...long, ...lines].map(surfaceIn).filter((surface) => wanted(surface, long.has(surface.element)));
    if (found.length === 0) return undefined;
    const inOrder = found.toSorted((a, b) => Number(b.facts.section === "title") - Number(a.facts.section === "title"));
    const placed = inOrder.map((surface) => ({ surface, blocks: surface.read(maker) }));
    const blocks = placed.flatMap((each) => each.blocks);
    return {
      advert: page.location.origin + page.location.pathname,
      what: what ?? fieldSiteAt(page.location)?.name ?? "What you are writing",
      title: blocks.find(({ section }) => section === "title")?.text ?? page.title,
      blocks,
      attachments: [],
      surfaces: new Map(placed.flatMap(({ surface, blocks: own }) => own.map(({ id }) => [id, surface]))),
      fields: inOrder,
    };
  };

  /** Single-line fields that hold one word or none are only known because someone went into them. */
  const inputs = new Set<WeakRef<HTMLElement>>();
  function* touchedInputs(): Generator<HTMLElement> {
    for (const ref of inputs) {
      const field = ref.deref();
      if (field?.isConnected && fieldOf(field)) yield field;
      else if (!field) inputs.delete(ref);
    }
  }

  return {
    touch(target) {
      const field = fieldOf(target);
      if (!field) return;
      if (field.localName === "input" && ![...touchedInputs()].includes(field)) inputs.add(new WeakRef(field));
      touched.add(keyOf(surfaceIn(field)));
    },
    readTouched: () => (touched.size === 0 ? undefined : read((surface) => touched.has(keyOf(surface)))),
    readThose: (selector, what) => read(({ element }) => element.matches(selector), what),
    readAll() {
      const reading = read((surface, isLong) => isLong || touched.has(keyOf(surface)));
      const letters = reading?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
      return letters >= ENOUGH || touched.size > 0 ? reading : undefined;
    },
    typingAt(reading) {
      const field = fieldOf(typing.target());
      const surface = reading.fields?.find(({ element }) => element === field);
      return surface?.caret(reading.blocks.filter(({ id }) => reading.surfaces?.get(id) === surface));
    },
  };
}

/** Fewer letters than this, in fields nobody went into, are a note, not an advert. */
const ENOUGH = 40;

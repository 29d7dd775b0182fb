import type { Category } from "@/lib/engine/report";

/** How a finding is underlined: a shape for each family, so that nobody has to tell colours apart. */
export type MarkShape = "dotted" | "wavy" | "double" | "dashed";

/** The shape of each category; statements that warn people off are whole sentences, as clarity's are. */
export const SHAPE_OF: { readonly [K in Category]: MarkShape } = {
  "jargon": "dotted",
  "acronyms": "dotted",
  "exclusionary-language": "wavy",
  "requirements": "wavy",
  "out-of-date": "wavy",
  "clarity": "double",
  "statements": "double",
  "tone": "dashed",
};

/** Which lines show on the background: coloured for light or for dark, or plain for what lies between. */
export type Ink = "deep" | "pale" | "black" | "white";

/** NHS palette and lighter kin of it: at least 4.6:1 for every `deep` line on grey-5, and 8:1 for every `pale` one on #1f1f1f. */
export const LINE_COLOURS: { readonly [K in "deep" | "pale"]: { readonly [S in MarkShape]: string } } = {
  deep: { dotted: "#005eb8", wavy: "#d5281b", double: "#4c6272", dashed: "#7c2855" },
  pale: { dotted: "#79cff0", wavy: "#ffb81c", double: "#d8dde0", dashed: "#f4a6c8" },
};

/** Pixels; of a double line, each of the two. */
export const LINE_WIDTHS: { readonly [S in MarkShape]: number } = { dotted: 3, wavy: 2, double: 1, dashed: 2 };

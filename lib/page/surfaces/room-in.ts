import { textIn } from "./editable-text";
import type { FarSurface, Surface } from "./surface";

/** How full a field is: characters, a line break in a form's field as two, as it is when the form is sent. */
export interface Room {
  readonly used: number;
  readonly most: number;
}

/** How full a surface's field is; undefined where nothing says how much it takes. */
export function roomIn(surface: Surface | FarSurface): Room | undefined {
  const { element } = surface;
  if (!element) return surface.room;
  const { most } = surface.facts;
  if (most === undefined) return undefined;
  const used = "value" in element && typeof element.value === "string" ? sentLength(element.value) : textIn(element).length;
  return { used, most };
}

/** The length of a field's text as a form sends it. */
export function sentLength(text: string): number {
  return text.replace(/\r?\n/g, "\r\n").length;
}

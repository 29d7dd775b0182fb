import { LINE_COLOURS, type Ink } from "./mark-shapes";

/** The ink that shows on an element's background with at least 3:1, the least WCAG 2.2 asks of a line (1.4.11). */
export function inkOn(element: Element): Ink {
  const ground = luminance(backgroundOf(element));
  const on = (colour: string): number => contrast(luminance(parseColour(colour)), ground);
  const shows = (colour: string): boolean => on(colour) >= 3;
  if (Object.values(LINE_COLOURS.deep).every(shows)) return "deep";
  if (Object.values(LINE_COLOURS.pale).every(shows)) return "pale";
  return on("#000000") > on("#ffffff") ? "black" : "white";
}

/** Red, green and blue from 0 to 255, and how much of what lies below is covered. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];
const DARK: Colour = [31, 31, 31, 1];

/** Behind a picture, or where no element is painted, the text's own colour says whether its ground is light or dark. */
function backgroundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(holder);
    if (backgroundImage !== "none" && backgroundImage !== "") break;
    const colour = parseColour(backgroundColor);
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) return layers.reduceRight(over);
  }
  const base = luminance(parseColour(getComputedStyle(element).color)) > 0.4 ? DARK : WHITE;
  return [...layers, base].reduceRight(over);
}

function over(below: Colour, above: Colour): Colour {
  const alpha = above[3];
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(above[0], below[0]), mix(above[1], below[1]), mix(above[2], below[2]), 1];
}

/** Understands `#rrggbb` and what browsers compute; anything rarer (`color(…)`) counts as not painted. */
function parseColour(text: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(text);
  const [red = 0, green = 0, blue = 0, alpha = 1] = hex
    ? hex.slice(1).map((pair) => parseInt(pair, 16))
    : [...text.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
  return hex || text.startsWith("rgb") ? [red, green, blue, alpha] : [0, 0, 0, 0];
}

function luminance([red, green, blue]: Colour): number {
  const light = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

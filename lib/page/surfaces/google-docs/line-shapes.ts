import { hasControlCharacter } from "./paragraphs";

/** All that the script in the page's own world can be asked, and nothing else. Offsets are into the document's whole text. */
export type LineRequest =
  /** Answered with the whole text. */
  | { readonly verb: "read" }
  /** Selects what stands there, if it is `actual`. */
  | { readonly verb: "select"; readonly start: number; readonly end: number; readonly actual: string }
  /** Selects it, and only if it is selected then puts `text` in its place, as if pasted or typed. */
  | {
      readonly verb: "replace";
      readonly start: number;
      readonly end: number;
      readonly actual: string;
      readonly text: string;
      readonly way: "paste" | "type";
    };

/**
 * `missing`: Google Docs does not have, or no longer has, what it is read through. `moved-on`: other words stand there. `refused`: it
 * cannot be written to, or did not select what it was asked to. `handled`, `ignored`: whether the editor took the paste for itself.
 */
export type LineAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" | "moved-on" | "refused" | "selected" | "handled" | "ignored" };

/** A request as it crosses the line: JSON with a number that its answer has too. */
export function requestIn(json: unknown): { readonly ask: number; readonly request: LineRequest } | undefined {
  const { ask, request } = recordIn(json);
  if (!isOffset(ask) || typeof request !== "object" || request === null) return undefined;
  const { verb, start, end, actual, text, way } = request as Readonly<Record<string, unknown>>;
  if (verb === "read") return { ask, request: { verb } };
  if (!isOffset(start) || !isOffset(end) || !isWords(actual) || end - start !== actual.length || start >= end) return undefined;
  if (verb === "select") return { ask, request: { verb, start, end, actual } };
  if (verb !== "replace" || !isWords(text) || text === "" || (way !== "paste" && way !== "type")) return undefined;
  return { ask, request: { verb, start, end, actual, text, way } };
}

/** An answer as it crosses the line; it comes from the page's world, so nothing in it is believed before it is looked at. */
export function answerIn(json: unknown): { readonly ask: number; readonly answer: LineAnswer } | undefined {
  const { ask, answer } = recordIn(json);
  if (!isOffset(ask) || typeof answer !== "object" || answer === null) return undefined;
  const { kind, text } = answer as Readonly<Record<string, unknown>>;
  if (kind === "text") return typeof text === "string" && text.length <= LONGEST ? { ask, answer: { kind, text } } : undefined;
  const known = PLAIN.find((each) => each === kind);
  return known && { ask, answer: { kind: known } };
}

/** UTF-16 units; Google Docs itself takes about a million. */
const LONGEST = 4_000_000;
/** The longest words to be replaced, and to be put there. */
const MOST_WORDS = 20_000;
const PLAIN = ["missing", "moved-on", "refused", "selected", "handled", "ignored"] as const;

function recordIn(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== "string") return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isWords(value: unknown): value is string {
  return typeof value === "string" && value.length <= MOST_WORDS && !hasControlCharacter(value);
}

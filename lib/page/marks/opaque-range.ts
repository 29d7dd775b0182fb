import type { FieldSpan } from "../placed-block";

/** A span of a field's value that the browser follows and can highlight; Chromium has it. https://github.com/whatwg/html/pull/11741 */
export type OpaqueRange = AbstractRange & {
  readonly getBoundingClientRect: () => DOMRect;
  readonly getClientRects: () => DOMRectList;
  readonly disconnect: () => void;
};

/** The range of a span of a field's value; undefined where the browser has none. Whoever has it disconnects it in the end. */
export function opaqueRangeOf({ field, start, end }: FieldSpan): OpaqueRange | undefined {
  const maker = field as { readonly createValueRange?: (start: number, end: number) => OpaqueRange };
  return maker.createValueRange?.(start, end);
}

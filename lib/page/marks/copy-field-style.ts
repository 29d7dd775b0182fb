import type { TextField } from "../rendered-text";

/** Makes `box` look like a field from outside, and `text` in it run as the field's text does, in no colour at all. */
export function copyFieldStyle(field: TextField, box: HTMLElement, text: HTMLElement): void {
  const style = getComputedStyle(field);
  const isLine = field.localName === "input";
  box.style.cssText =
    "position: absolute; top: 0; left: 0; margin: 0; overflow: hidden; transform-origin: 0 0; pointer-events: none; color: transparent; background: none; box-sizing: border-box; border-style: solid; border-color: transparent; text-align: start;";
  for (const name of COPIED) box.style[name] = style[name];
  box.style.width = `${field.offsetWidth}px`;
  box.style.height = `${field.offsetHeight}px`;
  text.style.cssText = `white-space: ${isLine ? "pre" : style.whiteSpace}; width: ${contentWidth(field, style)}px; overflow-wrap: inherit;`;
  // A field of one line centres it. Inline marks must stay inline, so the box around them is moved instead.
  if (isLine) text.style.lineHeight = `${field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
}

/** Without the scrollbar, which takes its width from the text. */
function contentWidth(field: TextField, { paddingLeft, paddingRight }: CSSStyleDeclaration): number {
  return field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

const COPIED = [
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "fontVariant",
  "fontStretch",
  "fontFeatureSettings",
  "fontKerning",
  "letterSpacing",
  "wordSpacing",
  "lineHeight",
  "textTransform",
  "textIndent",
  "textAlign",
  "direction",
  "tabSize",
  "wordBreak",
  "overflowWrap",
  "hyphens",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
] as const;

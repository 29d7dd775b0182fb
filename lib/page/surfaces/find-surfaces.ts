import type { TextField } from "../rendered-text";
import { editable } from "./editable";
import type { Surface } from "./surface";
import { textField } from "./text-field";
import type { Typing } from "./typing";

/** The documents and open shadow roots of a page that fields may stand in, those of its own frames included, in the order of the page. */
export function treesOf(page: Document): readonly (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [];
  const waiting: (Document | ShadowRoot)[] = [page];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    trees.push(tree);
    const inside: (Document | ShadowRoot)[] = [];
    for (const element of tree.querySelectorAll("*")) {
      if (element.shadowRoot && !element.localName.startsWith(OURS)) inside.push(element.shadowRoot);
      if (element.localName !== "iframe" && element.localName !== "frame") continue;
      // A frame of another origin gives none: it has a home of its own, or is left alone.
      const { contentDocument } = element as HTMLIFrameElement;
      if (contentDocument) inside.push(contentDocument);
    }
    // The first is the next to be taken.
    waiting.push(...inside.toReversed());
  }
  return trees;
}

/** What we put beside a page's own elements. */
const OURS = "wider-welcome-";

/** A page's document and those of its own frames: where it can be heard that someone goes into a field. */
export function pagesIn(page: Document): readonly Document[] {
  const frames = [...page.querySelectorAll<HTMLIFrameElement>("iframe, frame")];
  return [page, ...frames.flatMap(({ contentDocument }) => (contentDocument ? pagesIn(contentDocument) : []))];
}

/** The element with the focus, in whichever frame or shadow root it stands. */
export function focusedIn(tree: Document | ShadowRoot): Element | undefined {
  const active = tree.activeElement;
  const inside = active?.shadowRoot ?? (active as Partial<HTMLIFrameElement> | null)?.contentDocument;
  return (inside ? focusedIn(inside) : active) ?? undefined;
}

/** The field or edited element that something in the page belongs to; undefined where it is none, or the page wants no tools there. */
export function fieldOf(target: EventTarget | null | undefined): HTMLElement | undefined {
  if (!target || !("localName" in target)) return undefined;
  const element = target as HTMLElement;
  const field = isTextField(element) ? element : editingHost(element);
  return field && isWanted(field) ? field : undefined;
}

/** All fields for longer texts; single-line ones too where they hold more than one word. */
export function allFields(trees: readonly (Document | ShadowRoot)[]): readonly HTMLElement[] {
  const found = trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(FIELDS)]);
  const fields = found.map((element) => fieldOf(element)).filter((field) => field !== undefined);
  return [...new Set(fields)].filter((field) => field.localName !== "input" || /\S\s+\S/.test((field as TextField).value));
}

/** The surface of a field. */
export function surfaceOf(field: HTMLElement, page: Document, typing: Typing, signal: AbortSignal): Surface {
  return isTextField(field) ? textField(field, page, typing, signal) : editable(field, page, typing, signal);
}

const FIELDS = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

function isTextField(element: HTMLElement): element is TextField {
  return element.localName === "textarea" || element.localName === "input";
}

function editingHost(element: HTMLElement): HTMLElement | undefined {
  if (!element.isContentEditable) return undefined;
  let host = element;
  for (let holder: HTMLElement | null = element; holder; holder = holder.parentElement)
    if (holder.isContentEditable) host = holder;
  return host;
}

/** A page's wish not to have writing tools somewhere, in the attribute that sites use for it or in our own; and Word's fields for input. */
const UNWANTED = '[data-wider-welcome="false"], [data-enable-grammarly="false"], [id^="WACViewPanel_"]';

function isWanted(field: HTMLElement): boolean {
  for (let element: Element | undefined = field; element; element = hostOf(element)) if (element.closest(UNWANTED)) return false;
  if (isTextField(field) && (field.readOnly || field.disabled || !isForProse(field))) return false;
  if (field.matches('[role="combobox"], [role="searchbox"]') || field.closest('[role="search"], [aria-hidden="true"]'))
    return false;
  // Editors keep tiny fields out of sight to catch keys and pastes.
  return field.checkVisibility({ visibilityProperty: true }) && !isTiny(field) && !(isTextField(field) && isCutAway(field));
}

function isTiny(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 20 || height < 8;
}

/** Whether an element around a field, as tiny as what lies out of sight, cuts off what is larger: CodeMirror 5 keeps its own so. */
function isCutAway(field: HTMLElement): boolean {
  for (let holder = field.parentElement; holder && holder.localName !== "body"; holder = holder.parentElement)
    if (isTiny(holder) && /hidden|clip/.test(holder.ownerDocument.defaultView?.getComputedStyle(holder).overflow ?? ""))
      return true;
  return false;
}

/** Not what asks for a person's details, a code, a date or a choice. */
function isForProse(field: TextField): boolean {
  if (field.localName === "textarea") return true;
  if ((field.getAttribute("type") ?? "text").toLowerCase() !== "text") return false;
  if (field.hasAttribute("list") || !/^(none)?$/.test(field.getAttribute("aria-autocomplete") ?? "")) return false;
  if (!/^(text)?$/.test(field.getAttribute("inputmode") ?? "") || !/^(on|off)?$/.test(field.getAttribute("autocomplete") ?? ""))
    return false;
  const said = [...(field.labels ?? [])].map(({ textContent }) => textContent);
  const names = [...said, field.name, field.id, field.placeholder, field.getAttribute("aria-label")].join(" ");
  return !NOT_PROSE.test(names.replace(/([a-z])([A-Z])|[_-]/g, "$1 $2"));
}

const NOT_PROSE =
  /\b(e ?mail|phone|telephone|mobile|post ?code|address|first name|last name|surname|full name|your name|contact|username|password|passcode|one time|otp|pin|search|date|salary|url|link|website)\b/i;

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  if ("host" in root && root.host) return root.host as Element;
  return root.nodeType === Node.DOCUMENT_NODE ? (element.ownerDocument.defaultView?.frameElement ?? undefined) : undefined;
}

import { HANDSHAKE, isUntouched } from "./handshake";
import { requestIn, type LineAnswer, type LineRequest } from "./line-shapes";

/** What Google Docs gives to extensions that ask for it under their own id before it starts. */
export interface DocsView {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: unknown;
}

/** A snapshot of the document from the time of the call. */
interface AnnotatedText {
  readonly getText: () => unknown;
  readonly getSelection?: () => unknown;
  readonly setSelection?: (start: number, end: number) => unknown;
}

/**
 * The part of us that runs in the page's own world, where alone Google Docs tells its text: it asks for that under our own id, unless
 * another extension has asked already, and answers `LineRequest`s on a channel that the page cannot reach. It knows nothing, keeps
 * nothing and does nothing else. Runs before the page does.
 */
export function layBridge(view: Window & DocsView): void {
  const page = view.document;
  const { port1: ours, port2: theirs } = new MessageChannel();
  // Taken now: the page may put others in their places later.
  const post = ours.postMessage.bind(ours);
  const { stringify } = JSON;
  let id = "";

  const hello = (event: Event): void => {
    const detail: unknown = (event as CustomEvent).detail;
    if (id !== "" || typeof detail !== "string" || detail === "" || !isUntouched(page)) return;
    id = detail;
    page.removeEventListener(HANDSHAKE.hello, hello);
    view._docs_annotate_canvas_by_ext ??= id;
    page.dispatchEvent(new MessageEvent(HANDSHAKE.line, { ports: [theirs] }));
  };
  ours.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const asked = requestIn(data);
    if (asked) void answer(view, id, asked.request).then((answered) => post(stringify({ ask: asked.ask, answer: answered })));
  });
  ours.start();
  page.addEventListener(HANDSHAKE.hello, hello);
  page.dispatchEvent(new Event(HANDSHAKE.ready));
}

async function answer(view: Window & DocsView, id: string, request: LineRequest): Promise<LineAnswer> {
  try {
    const document = await snapshot(view, id);
    if (!document) return { kind: "missing" };
    const text = textIn(document);
    if (request.verb === "read") return { kind: "text", text };
    const { start, end, actual } = request;
    const target = inputTarget(view);
    if (text.slice(start, end) !== actual) return { kind: "moved-on" };
    if (request.verb === "replace" && !target) return { kind: "refused" };
    // Google Docs selects only while its own field has the focus, and takes the focus away when it does.
    target?.focus({ preventScroll: true });
    document.setSelection?.(start, end);
    if (target && !hasFocus(target)) target.focus({ preventScroll: true });
    // A snapshot does not tell what has changed since: it takes another one to see the selection, and that nothing else was written.
    const after = await snapshot(view, id);
    if (!after || textIn(after) !== text) return { kind: "moved-on" };
    if (!isSelected(after.getSelection?.(), start, end)) return { kind: "refused" };
    if (request.verb === "select") return { kind: "selected" };
    if (!target || !hasFocus(target)) return { kind: "refused" };
    return { kind: request.way === "paste" ? paste(target, request.text) : type(target, request.text) };
  } catch {
    return { kind: "missing" };
  }
}

async function snapshot(view: DocsView, id: string): Promise<AnnotatedText | undefined> {
  const make = view._docs_annotate_getAnnotatedText;
  if (typeof make !== "function") return undefined;
  const made: unknown = await Reflect.apply(make, view, [id]);
  return typeof made === "object" && made !== null && "getText" in made ? (made as AnnotatedText) : undefined;
}

function textIn(document: AnnotatedText): string {
  const text = document.getText();
  if (typeof text !== "string") throw new TypeError("no text");
  return text;
}

/** Both shapes occur, and a selection may have been made backwards. */
function isSelected(selection: unknown, start: number, end: number): boolean {
  const [first] = Array.isArray(selection) ? (selection as readonly unknown[]) : [];
  if (typeof first !== "object" || first === null) return false;
  const { anchor, focus, start: from, end: to } = first as Readonly<Record<string, unknown>>;
  const [one, other] = [from ?? anchor, to ?? focus];
  return (one === start && other === end) || (one === end && other === start);
}

/** Where Google Docs listens for keys and pastes; missing where the document cannot be written to. */
function inputTarget(view: Window): HTMLElement | undefined {
  const frame = view.document.querySelector<HTMLIFrameElement>("iframe.docs-texteventtarget-iframe");
  return frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]') ?? undefined;
}

function hasFocus(target: HTMLElement): boolean {
  return target.ownerDocument.activeElement === target;
}

function paste(target: HTMLElement, text: string): "handled" | "ignored" | "refused" {
  const realm = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!realm) return "refused";
  const clipboardData = new realm.DataTransfer();
  clipboardData.setData("text/plain", text);
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const event = new realm.ClipboardEvent("paste", options);
  // Firefox makes one of its own and leaves it empty (https://bugzilla.mozilla.org/show_bug.cgi?id=2027025).
  if (event.clipboardData?.getData("text/plain") !== text) event.clipboardData?.setData("text/plain", text);
  if (event.clipboardData?.getData("text/plain") !== text) return "refused";
  return target.dispatchEvent(event) ? "ignored" : "handled";
}

/** As an editor is told of typing; where it leaves that alone, nothing is typed. */
function type(target: HTMLElement, text: string): "handled" | "ignored" | "refused" {
  const realm = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!realm) return "refused";
  const options = { inputType: "insertText", data: text, bubbles: true, cancelable: true, composed: true };
  return target.dispatchEvent(new realm.InputEvent("beforeinput", options)) ? "ignored" : "handled";
}

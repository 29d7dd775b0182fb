import type { FieldSpan } from "../placed-block";
import type { TextField } from "../rendered-text";
import { createMirror, type Mirror } from "./field-mirror";
import { grouped } from "./grouped";

/** A mark in a field, and the `text-decoration` that draws it. */
export interface FieldMark extends FieldSpan {
  /** The finding's. */
  readonly id: string;
  readonly line: string;
  readonly current: boolean;
}

/** Marks over text fields, for browsers that cannot highlight inside them. */
export interface FieldOverlay {
  /** Replaces all marks by these. */
  readonly draw: (marks: readonly FieldMark[]) => void;
  /** Where the lines of a mark stand now, in its document's window. */
  readonly linesOf: (id: string) => readonly DOMRect[];
}

/**
 * Draws over each field a copy of its text in no colour at all, with the lines under it. It stands in a shadow root of ours in the
 * field's own document and lets every click through; gone when `signal` aborts. Never shown during an input method's composition.
 */
export function createFieldOverlay(signal: AbortSignal): FieldOverlay {
  const mirrors = new Map<TextField, Mirror>();
  const hosts = new Map<Element, HTMLElement>();

  const layerFor = (field: TextField): ShadowRoot | undefined => {
    const holder = holderOf(field);
    const known = hosts.get(holder);
    const host = known ?? field.ownerDocument.createElement("wider-welcome-marks");
    if (!known) {
      host.setAttribute("aria-hidden", "true");
      host.style.cssText = "all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none;";
      hosts.set(holder, host);
      host.attachShadow({ mode: "open" });
    }
    // A page may write itself anew.
    if (host.parentElement !== holder) holder.append(host);
    return host.shadowRoot ?? undefined;
  };
  const tidy = (): void => {
    for (const [holder, host] of hosts) {
      if (host.shadowRoot?.childElementCount) continue;
      host.remove();
      hosts.delete(holder);
    }
  };

  signal.addEventListener("abort", () => {
    for (const host of hosts.values()) host.remove();
  });

  return {
    draw(marks) {
      const byField = grouped(marks, ({ field }) => field);
      for (const [field, mirror] of mirrors) {
        if (byField.has(field) && field.isConnected) continue;
        mirror.remove();
        mirrors.delete(field);
      }
      for (const [field, own] of byField) {
        const layer = layerFor(field);
        if (!layer || signal.aborted) continue;
        const known = mirrors.get(field);
        if (known && known.layer !== layer) known.remove();
        const mirror = known?.layer === layer ? known : createMirror(field, layer, signal);
        mirrors.set(field, mirror);
        mirror.draw(own);
      }
      tidy();
    },
    linesOf: (id) => [...mirrors.values()].flatMap((mirror) => mirror.linesOf(id)),
  };
}

/** What lies in the top layer around a field, or else the page: what stands outside is not seen there. */
function holderOf(field: TextField): Element {
  for (let each: Element | undefined = field; each; each = hostOf(each)) {
    const holder = each.closest<HTMLElement>("dialog:modal, :popover-open, :fullscreen");
    if (holder && holder !== field && !holder.isContentEditable) return holder;
  }
  return field.ownerDocument.body;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return "host" in root && root.host ? (root.host as Element) : undefined;
}

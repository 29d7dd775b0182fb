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
  const hosts = new Map<Document, HTMLElement>();

  const layerIn = (page: Document): ShadowRoot | undefined => {
    const known = hosts.get(page);
    const host = known ?? page.createElement("wider-welcome-marks");
    if (!known) {
      host.setAttribute("aria-hidden", "true");
      host.style.cssText =
        "all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; pointer-events: none; z-index: 2147483000;";
      hosts.set(page, host);
      host.attachShadow({ mode: "open" });
    }
    // A page may write itself anew; an open modal dialog lies over everything outside it.
    const holder = topLayerOf(page) ?? page.body;
    if (host.parentElement !== holder) holder?.append(host);
    return host.shadowRoot ?? undefined;
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
        const layer = layerIn(field.ownerDocument);
        if (!layer || signal.aborted) continue;
        const mirror = mirrors.get(field) ?? createMirror(field, layer, signal);
        mirrors.set(field, mirror);
        mirror.draw(own);
      }
    },
    linesOf: (id) => [...mirrors.values()].flatMap((mirror) => mirror.linesOf(id)),
  };
}

function topLayerOf(page: Document): Element | undefined {
  return [...page.querySelectorAll("dialog:modal")].at(-1);
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "./entry";
import type { RowState } from "./finding-list";

export interface Rows extends RowState {
  /** Place of the current finding among the steps. */
  readonly index: number | undefined;
  /** Opens the finding at a place and moves the focus to its button; the one before closes. */
  readonly step: (index: number) => void;
  /** Moves the focus to a finding's button; where it has none, to `otherwise`, and on to the button if that is drawn while the focus is still there. */
  readonly focus: (id: string | undefined, otherwise: HTMLElement | null) => void;
}

/**
 * Which rows are open and which finding is current. `shownOnPage` is what the page points at: when it changes, its row opens here too,
 * without taking the focus. `onStep` hears of every finding that is stepped to.
 */
export function useRows(steps: readonly Entry[], shownOnPage: string | undefined, onStep: (id: string) => void): Rows {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | undefined>();
  const buttonsRef = useRef(new Map<string, HTMLButtonElement>());
  const toFocusRef = useRef<string | undefined>(undefined);
  const awaitedRef = useRef<{ readonly id: string; readonly at: HTMLElement | null } | undefined>(undefined);
  const found = steps.findIndex(({ finding }) => finding.id === current);

  useEffect(() => {
    if (shownOnPage === undefined) return;
    setCurrent(shownOnPage);
    setOpen((before) => new Set(before).add(shownOnPage));
    buttonsRef.current.get(shownOnPage)?.scrollIntoView({ block: "nearest" });
  }, [shownOnPage]);

  // After drawing: a folded group has to be open before its row's button can take the focus.
  useEffect(() => {
    if (toFocusRef.current === undefined) return;
    buttonsRef.current.get(toFocusRef.current)?.focus();
    toFocusRef.current = undefined;
  }, [current]);

  return {
    isOpen: (id) => open.has(id),
    current: found === -1 ? undefined : current,
    index: found === -1 ? undefined : found,
    toggle: (id) => {
      setOpen(open.has(id) ? new Set([...open].filter((other) => other !== id)) : new Set(open).add(id));
      setCurrent(id);
    },
    keepButton: (id, button) => {
      if (button) buttonsRef.current.set(id, button);
      else buttonsRef.current.delete(id);
      if (!button || id !== awaitedRef.current?.id) return;
      if (button.ownerDocument.activeElement === awaitedRef.current.at) button.focus();
      awaitedRef.current = undefined;
    },
    focus: (id, otherwise) => {
      const target = (id === undefined ? undefined : buttonsRef.current.get(id)) ?? otherwise;
      target?.focus();
      awaitedRef.current = id !== undefined && target === otherwise ? { id, at: otherwise } : undefined;
    },
    step: (index) => {
      const id = steps[index]?.finding.id;
      if (id === undefined) return;
      setOpen(new Set([...open].filter((other) => other !== current)).add(id));
      setCurrent(id);
      toFocusRef.current = id;
      onStep(id);
    },
  };
}

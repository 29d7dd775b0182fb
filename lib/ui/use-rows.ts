import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "@/lib/engine/report";
import { entryName, type Entry } from "./entry";
import type { RowState } from "./finding-list";

export interface Rows extends RowState {
  /** Place of the current finding among the steps. */
  readonly index: number | undefined;
  /** Opens the finding at a place and moves the focus to its button; the one before closes. */
  readonly step: (index: number) => void;
  /** Moves the focus to a finding's button; where it has none, to `otherwise`, and on to the button if that is drawn while the focus is still there. */
  readonly focus: (finding: Finding | undefined, otherwise: HTMLElement | null) => void;
}

/**
 * Which rows are open and which finding is current. `shownOnPage` is what the page points at: when it changes, its row opens here too,
 * without taking the focus. `onStep` hears of every finding that is stepped to. A row is known by its words and their rule: it stays
 * open, and keeps the focus, while the text before them is written.
 */
export function useRows(steps: readonly Entry[], shownOnPage: string | undefined, onStep: (id: string) => void): Rows {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | undefined>();
  const buttonsRef = useRef(new Map<string, HTMLButtonElement>());
  const toFocusRef = useRef<string | undefined>(undefined);
  const awaitedRef = useRef<{ readonly name: string; readonly at: HTMLElement | null } | undefined>(undefined);
  const found = current === undefined ? -1 : steps.findIndex(({ finding }) => entryName(finding) === current);

  const shown = steps.find(({ finding }) => finding.id === shownOnPage);
  const shownName = shown && entryName(shown.finding);
  useEffect(() => {
    if (shownOnPage === undefined) return;
    setCurrent(shownName);
    if (shownName === undefined) return;
    setOpen((before) => new Set(before).add(shownName));
    buttonsRef.current.get(shownName)?.scrollIntoView({ block: "nearest" });
  }, [shownOnPage, shownName]);

  // After drawing: a folded group has to be open before its row's button can take the focus.
  useEffect(() => {
    if (toFocusRef.current === undefined) return;
    buttonsRef.current.get(toFocusRef.current)?.focus();
    toFocusRef.current = undefined;
  }, [current]);

  return {
    isOpen: (finding) => open.has(entryName(finding)),
    current: steps[found]?.finding.id,
    index: found === -1 ? undefined : found,
    toggle: (finding) => {
      const name = entryName(finding);
      setOpen(open.has(name) ? new Set([...open].filter((other) => other !== name)) : new Set(open).add(name));
      setCurrent(name);
    },
    keepButton: (finding, button) => {
      const name = entryName(finding);
      if (button) buttonsRef.current.set(name, button);
      else buttonsRef.current.delete(name);
      if (!button || name !== awaitedRef.current?.name) return;
      if (button.ownerDocument.activeElement === awaitedRef.current.at) button.focus();
      awaitedRef.current = undefined;
    },
    focus: (finding, otherwise) => {
      const name = finding && entryName(finding);
      const target = (name === undefined ? undefined : buttonsRef.current.get(name)) ?? otherwise;
      target?.focus();
      awaitedRef.current = name !== undefined && target === otherwise ? { name, at: otherwise } : undefined;
    },
    step: (index) => {
      const finding = steps[index]?.finding;
      if (!finding) return;
      const name = entryName(finding);
      setOpen(new Set([...open].filter((other) => other !== current)).add(name));
      setCurrent(name);
      toFocusRef.current = name;
      onStep(finding.id);
    },
  };
}

/** The card as it is to be seen on a page. */
export interface CardSeen {
  readonly heading: string | undefined;
  /** The text of what has the focus inside. */
  readonly focus: string | undefined;
  /** What the live region says. */
  readonly said: string | undefined;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Whether a click in its middle reaches it. */
  readonly isOnTop: boolean;
}

/** The card on the page this runs in; undefined while it is closed. To be evaluated in the page. */
export function cardOn(): CardSeen | undefined {
  const host = [...document.querySelectorAll("*")].find(({ localName }) => localName === "wider-welcome-card");
  const box = host?.shadowRoot?.querySelector<HTMLElement>(":popover-open");
  const root = host?.shadowRoot;
  if (!host || !root || !box) return undefined;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return {
    heading: root.querySelector("h2")?.textContent ?? undefined,
    focus: root.activeElement?.textContent ?? undefined,
    said: root.querySelector("[role=status]")?.textContent?.replace("\u200b", "") ?? undefined,
    box: { left, right, top, bottom },
    isOnTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
  };
}

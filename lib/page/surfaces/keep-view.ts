/** What the user was looking at before a field is written to. */
export interface View {
  /** Whether the field had the focus already. */
  readonly hadFocus: boolean;
  /** Scrolls everything back, and gives the focus back to where it was if that was in another field. */
  readonly restore: () => void;
}

/** Remembers the focus and every scroll position around a field. */
export function keepView(field: HTMLElement): View {
  const focused = activeIn(field);
  const hadFocus = focused === field || (focused !== undefined && field.contains(focused));
  const scrolled: { readonly element: Element; readonly top: number; readonly left: number }[] = [];
  for (let holder: Element | undefined = field; holder; holder = parentOf(holder))
    if (holder.scrollTop !== 0 || holder.scrollLeft !== 0 || holder.scrollHeight > holder.clientHeight)
      scrolled.push({ element: holder, top: holder.scrollTop, left: holder.scrollLeft });
  return {
    hadFocus,
    restore() {
      if (!hadFocus && focused && isField(focused) && focused.isConnected) focused.focus({ preventScroll: true });
      for (const { element, top, left } of scrolled)
        if (element.scrollTop !== top || element.scrollLeft !== left) element.scrollTo({ top, left, behavior: "instant" });
    },
  };
}

/** The element with the focus in the field's own tree, or in the page where that has none. */
function activeIn(field: HTMLElement): HTMLElement | undefined {
  const root = field.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement ?? field.ownerDocument.activeElement;
  return active && "focus" in active ? (active as HTMLElement) : undefined;
}

function isField(element: HTMLElement): boolean {
  return element.isContentEditable || element.localName === "textarea" || element.localName === "input";
}

/** Up through shadow roots and frames. */
function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ("host" in root && root.host) return root.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface HeadingFocus {
  /** Of the heading of whichever screen is shown. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** An action that replaces the screen. */
  readonly leaving: <A extends readonly unknown[]>(action: (...parts: A) => void) => (...parts: A) => void;
}

/** Gives the focus to the heading where the user's own action replaced the screen; `screen` says, as text, which one is shown. */
export function useHeadingFocus(screen: string): HeadingFocus {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const byUserRef = useRef(false);
  const gaveRef = useRef(false);

  // Where the user's own action replaced the screen, the button they pressed is gone: the heading takes the focus; and so does that of the next
  // screen, where that one comes at once and takes the first heading away.
  useEffect(() => {
    const heading = headingRef.current;
    const focused = heading?.ownerDocument.activeElement;
    const isElsewhere = focused !== heading && focused !== heading?.ownerDocument.body;
    gaveRef.current = byUserRef.current || (gaveRef.current && !isElsewhere);
    if (gaveRef.current) heading?.focus();
    byUserRef.current = false;
  }, [screen]);

  return {
    headingRef,
    leaving:
      (action) =>
      (...parts) => {
        byUserRef.current = true;
        action(...parts);
      },
  };
}

import type { ComponentChildren, Ref } from "preact";
import { words } from "./words";

export interface PanelHeaderProps {
  /** The advert's title; without one the product's name is the heading. */
  readonly title?: string;
  /** The one sentence that says how things stand. */
  readonly status?: string;
  /** Where the focus goes when the screen changed because of what the user did. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly children?: ComponentChildren;
}

/** Which advert this is and how it stands; what can be done with the whole of it stands below as children. */
export function PanelHeader({ title, status, headingRef, children }: PanelHeaderProps) {
  return (
    <header class="ww-header">
      {title !== undefined && (
        <p class="ww-header__product">
          <img src="/icon.svg" alt="" width="20" height="20" />
          {words.product}
        </p>
      )}
      <h1 class="ww-header__title" tabIndex={-1} ref={headingRef}>
        {title ?? (
          <>
            <img src="/icon.svg" alt="" width="24" height="24" /> {words.product}
          </>
        )}
      </h1>
      {status !== undefined && <p class="ww-header__status">{status}</p>}
      {children}
    </header>
  );
}

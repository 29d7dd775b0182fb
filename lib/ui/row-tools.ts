import type { Copy } from "./copy-button";
import type { Guide } from "./guide";

/** What every row of the panel needs to explain itself and to act. */
export interface RowTools {
  readonly guide: Guide;
  readonly copy: Copy;
  readonly announce: (sentence: string) => void;
  /** Shows a finding's words in the advert; absent where there is no page to show them on. */
  readonly show?: (findingId: string) => Promise<boolean>;
}

/**
 * How our two scripts on a Google Docs page find each other: before the page has run anything of its own, over events that nothing else
 * can hear or send yet. What they agree on is the two ends of a channel that no page can reach; after that, no event means anything.
 */
export const HANDSHAKE = {
  /** From the page's world: is anybody there? */
  ready: "wider-welcome-ready",
  /** From ours: here, and this is the extension's own id. */
  hello: "wider-welcome-hello",
  /** From the page's world: one end of the channel. */
  line: "wider-welcome-line",
} as const;

/** Whether nothing of the page can have run yet. */
export function isUntouched(page: Document): boolean {
  return page.body === null && page.scripts.length === 0;
}

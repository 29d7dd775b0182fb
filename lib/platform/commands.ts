import type { PanelRequest } from "./messages";

/** The browser commands of ours, as the manifest names them, and what each asks of home. The toolbar button's own command needs none. */
export const COMMANDS: Readonly<Record<string, PanelRequest>> = {
  "next-finding": { kind: "step", by: 1 },
  "previous-finding": { kind: "step", by: -1 },
  "open-card": { kind: "card", findingId: undefined },
};

import { browser } from "wxt/browser";

/** A command of ours and the keys that run it in this browser now. */
export interface Shortcut {
  /** As the manifest names it; the toolbar button's is `_execute_action`. */
  readonly name: string;
  /** What it does, as the manifest says; empty for the toolbar button. */
  readonly does: string;
  /** As the browser writes them ("Alt+Shift+A"); undefined where none are set. */
  readonly keys: string | undefined;
}

/** The commands with their keys as the user has set them; none where the browser cannot say. */
export async function loadShortcuts(api: Pick<typeof browser, "commands"> = browser): Promise<readonly Shortcut[]> {
  try {
    const commands = await api.commands.getAll();
    return commands.map(({ name = "", description = "", shortcut }) => ({
      name,
      does: description,
      keys: shortcut || undefined,
    }));
  } catch {
    return [];
  }
}

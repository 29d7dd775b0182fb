/** Gives the page its turn. `scheduler.yield` where the browser has it (Chromium 129, Firefox 142) comes back before other waiting tasks. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

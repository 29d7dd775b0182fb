import { expect, test, vi } from "vitest";
import { openPanel } from "@/lib/platform/open-panel";

test("opens the side panel beside the tab where the browser has one, before anything else happens", () => {
  const open = vi.fn<(options: { tabId: number }) => Promise<void>>(async () => undefined);
  void openPanel(7, { sidePanel: { open } });
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

test("opens the sidebar where the browser has that instead", () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  void openPanel(7, { sidebarAction: { open } });
  expect(open).toHaveBeenCalledOnce();
});

import { describe, expect, test } from "vitest";
import { checkTab, type TabsApi } from "@/lib/platform/home-script";
import { deadPort, portPair } from "./fake-platform";

function browserWith({ home }: { readonly home: boolean }) {
  const asked: unknown[] = [];
  const injected: object[] = [];
  const called: unknown[] = [];
  const api = {
    tabs: {
      connect(_id: number, { name }: { name: string }) {
        if (!home) return deadPort(name);
        const [panel, port] = portPair(name);
        port.onMessage.addListener((message) => asked.push(message));
        port.postMessage({ kind: "state" });
        return panel;
      },
      sendMessage: async (_id: number, message: unknown) => void called.push(message),
    },
    scripting: { executeScript: async (injection: object) => void injected.push(injection) },
    runtime: {},
  } as unknown as TabsApi;
  return { api, asked, injected, called };
}

describe("a click on the toolbar button", () => {
  test("starts home in the top frame where none answers", async () => {
    const { api, injected } = browserWith({ home: false });
    await checkTab(5, api);
    expect(injected).toEqual([{ target: { tabId: 5, frameIds: [0] }, files: ["/word.js", "/content-scripts/home.js"] }]);
  });

  test("asks the home that is there to check again, and starts no second one", async () => {
    const { api, asked, injected, called } = browserWith({ home: true });
    await checkTab(5, api);
    expect(called).toEqual([{ kind: "command", request: { kind: "check" } }]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([{ kind: "check" }]);
    expect(injected).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { checkTab, startInWord, type TabsApi } from "@/lib/platform/home-script";
import { deadPort, portPair } from "./fake-platform";

function browserWith({ home, docs = false }: { readonly home: boolean; readonly docs?: boolean }) {
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
    scripting: {
      async executeScript(injection: { readonly files?: readonly string[] }) {
        if (injection.files) injected.push(injection);
        return [
          { frameId: 0, result: "https://jobs.example.org/vacancies" },
          // Of the page's own origin, or of none.
          { frameId: 3, result: null },
          { frameId: 4, result: "https://forms.example.org/advert" },
          { frameId: 5, result: "https://excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx" },
          { frameId: 6, result: "nullblank" },
          { frameId: 7, result: "https://uks-word-edit.officeapps.live.com/we/wordeditorframe.aspx" },
        ];
      },
    },
    permissions: { contains: async () => docs },
    runtime: {},
  } as unknown as TabsApi;
  return { api, asked, injected, called };
}

describe("permission for Word documents", () => {
  test("starts home in the frame that draws one, whatever other frames the page has", async () => {
    const { api, injected } = browserWith({ home: false });
    expect(await startInWord(5, api)).toBe(true);
    expect(injected).toEqual([{ target: { tabId: 5, frameIds: [7] }, files: ["/word.js", "/content-scripts/home.js"] }]);
  });
});

describe("a click on the toolbar button", () => {
  test("starts home in the top frame where none answers, and in frames of other origins that may be read, of Office in Word alone", async () => {
    const { api, injected } = browserWith({ home: false });
    await checkTab(5, api);
    const files = ["/word.js", "/content-scripts/home.js"];
    expect(injected).toEqual([
      { target: { tabId: 5, frameIds: [0] }, files },
      { target: { tabId: 5, frameIds: [4, 6, 7] }, files },
    ]);
  });

  test("puts what reads Google Docs before home only where the user has turned that on", async () => {
    const { api, injected } = browserWith({ home: false, docs: true });
    await checkTab(5, api);
    expect(injected[0]).toMatchObject({ files: ["/google-docs.js", "/word.js", "/content-scripts/home.js"] });
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

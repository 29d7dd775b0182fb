import { describe, expect, test } from "vitest";
import { openListedLine, type ListedApi } from "@/lib/platform/listed-line";
import { LISTED_PORT } from "@/lib/platform/listed-messages";
import { serveListed, type ListedServerApi } from "@/lib/platform/serve-listed";
import { fakeEvent, portPair, type FakePort } from "./fake-platform";

const heading = { id: "title-1", text: "Weaver", kind: "heading", section: "title", origin: "own", editable: false } as const;

/** A page that lists adverts, and the platform between it and a desk. */
function page() {
  const onConnect = fakeEvent<(port: FakePort) => void>();
  const asked: string[] = [];
  serveListed(
    () => ({
      list: () => [{ reference: "C9999-26-0001", title: "Weaver" }],
      open: async (reference) => {
        asked.push(reference);
        return { kind: "opened", title: "Weaver", blocks: [heading] };
      },
    }),
    { runtime: { id: "our-extension", onConnect } } as unknown as ListedServerApi,
  );
  return { onConnect, asked };
}

/** A line to whoever answers on the other end. */
function lineTo(answer: (port: FakePort) => void) {
  const tabs = {
    connect(_tab: number, { name }: { readonly name: string }) {
      const [ours, theirs] = portPair(name);
      answer(theirs);
      return ours;
    },
  };
  return openListedLine(7, { tabs, scripting: { executeScript: async () => [] }, runtime: {} } as unknown as ListedApi, 0);
}

const go = new AbortController().signal;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the desk's line to a page of adverts", () => {
  test("brings the list and the adverts, one after the other", async () => {
    const { onConnect, asked } = page();
    const line = await lineTo(onConnect.tell);
    expect(await line?.list()).toEqual([{ reference: "C9999-26-0001", title: "Weaver" }]);
    const opened = await Promise.all(["C9999-26-0001", "C9999-26-0002"].map((reference) => line?.open(reference, go)));
    expect(opened).toEqual(["one", "two"].map(() => ({ kind: "opened", title: "Weaver", blocks: [heading] })));
    expect(asked).toEqual(["C9999-26-0001", "C9999-26-0002"]);
  });

  test("asks for nothing once it was stopped", async () => {
    const { onConnect, asked } = page();
    const line = await lineTo(onConnect.tell);
    expect(await line?.open("C9999-26-0001", AbortSignal.abort())).toBe(undefined);
    expect(asked).toEqual([]);
  });

  test("says that the page is gone when its end closes, and ever after", async () => {
    const line = await lineTo((port) => port.disconnect());
    expect(await line?.open("C9999-26-0001", go)).toEqual({ kind: "not-opened", why: "left" });
    expect(line?.isOpen()).toBe(false);
    expect(await line?.list()).toBe(undefined);
  });

  test("believes no answer that is not one", async () => {
    const line = await lineTo((port) =>
      port.onMessage.addListener((message) => {
        const { asked } = message as { readonly asked: string };
        port.postMessage({ kind: "opened", asked, title: "Weaver", blocks: [{ ...heading, text: { toString: "" } }] });
        port.postMessage({ kind: "opened", asked: "another", title: "Weaver", blocks: [] });
        port.disconnect();
      }),
    );
    expect(await line?.open("C9999-26-0001", go)).toEqual({ kind: "not-opened", why: "left" });
  });
});

describe("a page of adverts", () => {
  test.each([
    ["another extension", LISTED_PORT, "stranger"],
    ["another line", "wider-welcome-panel", "our-extension"],
  ])("opens nothing for %s", async (_who, name, sender) => {
    const { onConnect, asked } = page();
    const [ours, port] = portPair(name, sender);
    onConnect.tell(ours);
    port.postMessage({ kind: "open", asked: "1", reference: "C9999-26-0001" });
    await settled();
    expect(asked).toEqual([]);
  });

  test("opens nothing for what is no request", async () => {
    const { onConnect, asked } = page();
    const [ours, port] = portPair(LISTED_PORT);
    onConnect.tell(ours);
    port.postMessage({ kind: "open", asked: "1", address: "https://other.example/" });
    await settled();
    expect(asked).toEqual([]);
  });

  test("hears nobody any more when another script of ours takes its place", () => {
    const first = page();
    expect(first.onConnect.hasListeners()).toBe(true);
    const second = page();
    expect(first.onConnect.hasListeners()).toBe(false);
    expect(second.onConnect.hasListeners()).toBe(true);
  });
});

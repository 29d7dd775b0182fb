import { describe, expect, test, vi } from "vitest";
import { followHome, type FollowApi, type HomeView } from "@/lib/platform/follow-home";
import type { PageState, PanelRequest } from "@/lib/platform/messages";
import { deadPort, fakeEvent, portPair, type FakePort } from "./fake-platform";

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly status: "complete" | "loading";
}

const advertAddress = "https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001";

function state(title: string): PageState {
  return {
    advert: title,
    status: "checking",
    title,
    what: "",
    report: undefined,
    blocks: [],
    marksOn: true,
    attachments: [],
    current: undefined,
    changes: [],
    origin: "https://www.jobs.nhs.uk",
    aside: [],
    changed: 0,
    keeping: "kept",
    notes: [],
    can: { mark: true, show: true, add: true },
  };
}

/** Which findings the home of a tab can show; it never answers for others. */
const answers: Readonly<Record<string, boolean>> = { there: true, gone: false };

/** A browser window with tabs; `homes` has the tabs where a content script of ours listens. */
function browserWith(
  tabs: Tab[],
  { homes = new Map<number, PageState>(), frames = new Map<number, PageState>(), readable = new Set<number>() } = {},
) {
  let active = tabs[0]?.id;
  const onActivated = fakeEvent<() => void>();
  const onUpdated = fakeEvent<(id: number, change: { status?: string }) => void>();
  const onMessage = fakeEvent<(message: unknown, sender: object) => void>();
  const asked: PanelRequest[] = [];
  const ports = new Map<number, FakePort>();
  const injected: number[] = [];
  const called: unknown[] = [];
  const reload = vi.fn<(id: number) => Promise<void>>(async () => undefined);
  const api = {
    permissions: { contains: async () => false },
    tabs: {
      query: async () => tabs.filter(({ id }) => id === active),
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      reload,
      onActivated,
      onUpdated,
      sendMessage: async (id: number, message: unknown) => void called.push([id, message]),
      connect(id: number, { name, frameId }: { name: string; frameId: number }) {
        const greeting = frameId === 0 ? homes.get(id) : frames.get(frameId);
        if (!greeting) return deadPort(name);
        const [panel, port] = portPair(name);
        ports.set(id, port);
        port.onMessage.addListener((message) => {
          const request = message as PanelRequest;
          asked.push(request);
          if (request.kind === "show" && request.findingId in answers)
            port.postMessage({ kind: "shown", findingId: request.findingId, found: answers[request.findingId] });
          if (request.kind === "insert") port.postMessage({ kind: "written", asked: request.asked, change: "c1" });
        });
        port.postMessage({ kind: "state", state: greeting });
        return panel;
      },
    },
    scripting: {
      async executeScript({ target, files }: { target: { tabId: number }; files?: readonly string[] }) {
        if (!readable.has(target.tabId)) throw new Error("Cannot access contents of the page");
        if (files) injected.push(target.tabId);
      },
    },
    runtime: {
      id: "our-extension",
      onMessage,
      getManifest: () => ({ content_scripts: [{ matches: ["https://www.jobs.nhs.uk/candidate/jobadvert/*"] }] }),
    },
  } as unknown as FollowApi;
  return {
    api,
    tabs,
    homes,
    asked,
    ports,
    injected,
    called,
    reload,
    onActivated,
    onUpdated,
    onMessage,
    activate: (id: number) => {
      active = id;
      onActivated.tell();
    },
  };
}

function follow(browser: ReturnType<typeof browserWith>, fixedTab?: number) {
  const views: HomeView[] = [];
  const closing = new AbortController();
  const link = followHome({ fixedTab, onView: (view) => views.push(view), signal: closing.signal, patience: 0 }, browser.api);
  return { views, link, closing };
}

/** Whatever is waiting has had its turn, one after the other, on slow machines too. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
}
const advertTab: Tab = { id: 1, url: advertAddress, status: "complete" };

describe("a panel", () => {
  test("shows what the home of its tab sends", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { views } = follow(browser);
    await settled();
    expect(views).toEqual([{ kind: "connecting" }, { kind: "page", state: JSON.parse(JSON.stringify(state("first"))) }]);
  });

  test("does not believe a message that is not whole", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { views } = follow(browser);
    await settled();
    browser.ports.get(1)?.postMessage({ kind: "state", state: { title: "half" } });
    await settled();
    expect(views).toHaveLength(2);
  });

  test("follows the window from tab to tab, unless its tab is fixed", async () => {
    const homes = new Map([
      [1, state("first")],
      [2, state("second")],
    ]);
    const tabs = [advertTab, { ...advertTab, id: 2 }];
    const [following, fixed] = [browserWith(tabs, { homes }), browserWith(tabs, { homes })];
    const [one, two] = [follow(following), follow(fixed, 1)];
    await settled();
    following.activate(2);
    fixed.activate(2);
    await settled();
    expect(one.views.at(-1)).toMatchObject({ state: { title: "second" } });
    expect(two.views.at(-1)).toMatchObject({ state: { title: "first" } });
  });

  test("says of a page nobody asked about that it is not checked, and whether we may read it", async () => {
    const tab: Tab = { id: 1, status: "complete" };
    const [closed, open] = [browserWith([tab]), browserWith([tab], { readable: new Set([1]) })];
    const [one, two] = [follow(closed), follow(open)];
    await settled();
    expect(one.views.at(-1)).toEqual({ kind: "unchecked", mayRead: false });
    expect(two.views.at(-1)).toEqual({ kind: "unchecked", mayRead: true });
  });

  test("says that we were updated where a page that we check by ourselves has nobody to answer", async () => {
    const browser = browserWith([advertTab], { readable: new Set([1]) });
    const { views, link } = follow(browser);
    await settled();
    expect(views.at(-1)).toEqual({ kind: "updated" });
    await link.reload();
    expect(browser.reload).toHaveBeenCalledWith(1);
  });

  test("waits for a page that is still loading, and connects when it has loaded", async () => {
    const browser = browserWith([{ ...advertTab, status: "loading" }]);
    const { views } = follow(browser);
    await settled();
    expect(views.at(-1)).toEqual({ kind: "connecting" });
    browser.homes.set(1, state("loaded"));
    browser.onUpdated.tell(1, { status: "complete" });
    await settled();
    expect(views.at(-1)).toMatchObject({ kind: "page", state: { title: "loaded" } });
  });

  test("connects when home makes itself heard, and only home of its own tab", async () => {
    const browser = browserWith([{ id: 1, status: "complete" }], { readable: new Set([1]) });
    const { views } = follow(browser);
    await settled();
    browser.homes.set(1, state("started"));
    const badge = { kind: "badge", open: 1 };
    browser.onMessage.tell(badge, { id: "our-extension", frameId: 0, tab: { id: 7 } });
    browser.onMessage.tell(badge, { id: "their-extension", frameId: 0, tab: { id: 1 } });
    browser.onMessage.tell({ kind: "noise" }, { id: "our-extension", frameId: 0, tab: { id: 1 } });
    await settled();
    expect(views.at(-1)).toMatchObject({ kind: "unchecked" });
    browser.onMessage.tell(badge, { id: "our-extension", frameId: 0, tab: { id: 1 } });
    await settled();
    expect(views.at(-1)).toMatchObject({ kind: "page", state: { title: "started" } });
  });

  test("turns to a frame that says it is home, and back to the page when that frame goes", async () => {
    const frames = new Map([[7, state("in a frame")]]);
    const browser = browserWith([advertTab], { homes: new Map([[1, state("around it")]]), frames });
    const { views } = follow(browser);
    await settled();
    expect(browser.called).toEqual([[1, { kind: "where" }]]);
    const from = (tab: number) => ({ id: "our-extension", frameId: 7, tab: { id: tab } });
    browser.onMessage.tell({ kind: "home" }, from(2));
    browser.onMessage.tell({ kind: "home" }, { ...from(1), id: "another" });
    await settled();
    expect(views.at(-1)).toMatchObject({ state: { title: "around it" } });
    browser.onMessage.tell({ kind: "home" }, from(1));
    await settled();
    expect(views.at(-1)).toMatchObject({ state: { title: "in a frame" } });
    browser.ports.get(1)?.disconnect();
    await settled();
    expect(views.at(-1)).toMatchObject({ state: { title: "around it" } });
  });

  test("says which of the browser’s own pages it is that nobody may read", async () => {
    const { views } = follow(browserWith([{ id: 1, url: "chrome://settings/", status: "complete" }]));
    await settled();
    expect(views.at(-1)).toEqual({ kind: "unchecked", mayRead: false, shut: "browser" });
  });

  test("starts home when the user asks, and says where the browser does not let it", async () => {
    const [open, closed] = [
      browserWith([{ id: 1, status: "complete" }], { readable: new Set([1]) }),
      browserWith([{ id: 1, status: "complete" }]),
    ];
    const [one, two] = [follow(open), follow(closed)];
    await settled();
    await one.link.start();
    await two.link.start();
    expect(open.injected).toEqual([1]);
    expect(two.views.at(-1)).toEqual({ kind: "unchecked", mayRead: false });
  });

  test("hears whether home could show a finding", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { link } = follow(browser);
    await settled();
    expect(await Promise.all([link.show("there"), link.show("gone")])).toEqual([true, false]);
    link.send({ kind: "check" });
    await settled();
    expect(browser.asked.at(-1)).toEqual({ kind: "check" });
  });

  test("hears what became of a change, each of its own", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { link } = follow(browser);
    await settled();
    const undone = link.write({ kind: "undo", change: "never answered" });
    const inserted = await link.write({ kind: "insert", text: "Hello.", section: undefined });
    expect(inserted).toEqual({ why: undefined, change: "c1" });
    browser.homes.delete(1);
    browser.ports.get(1)?.disconnect();
    expect(await undone).toEqual({ why: "not-taken", change: undefined });
    expect(await link.write({ kind: "undo", change: "c1" })).toEqual({ why: "not-taken", change: undefined });
  });

  test("is told “no” by a home that goes away before it answers", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { link } = follow(browser);
    await settled();
    const shown = link.show("never answered");
    browser.ports.get(1)?.disconnect();
    browser.homes.delete(1);
    expect(await shown).toBe(false);
    expect(await link.show("nobody there")).toBe(false);
  });

  test("lets go of everything when it closes", async () => {
    const browser = browserWith([advertTab], { homes: new Map([[1, state("first")]]) });
    const { views, closing } = follow(browser);
    await settled();
    closing.abort();
    const { onActivated, onUpdated, onMessage } = browser;
    expect([onActivated, onUpdated, onMessage].map((event) => event.hasListeners())).toEqual([false, false, false]);
    browser.activate(1);
    await settled();
    expect(views).toHaveLength(2);
  });
});

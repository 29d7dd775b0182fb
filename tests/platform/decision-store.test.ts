import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createDecisionStore, type DecisionApi } from "@/lib/platform/decision-store";
import { isBackgroundRequest } from "@/lib/platform/message-guards";
import { createDecisionServer } from "@/lib/platform/serve-decisions";
import type { StoredDecisions } from "@/lib/review/keeper";
import { decision } from "./fake-decisions";

beforeEach(() => fakeBrowser.reset());

/** A page's view of the platform, with the background behind it; private if asked for. */
function platform(isPrivate = false): DecisionApi {
  const server = createDecisionServer(fakeBrowser.storage.local, () => Date.parse("2026-11-22T12:00:00.000Z"));
  const sendMessage = async (message: unknown): Promise<unknown> => {
    if (!isBackgroundRequest(message) || (message.kind !== "keep" && message.kind !== "let-go")) return undefined;
    return server.serve(message, isPrivate);
  };
  return {
    storage: fakeBrowser.storage,
    runtime: { sendMessage: sendMessage as DecisionApi["runtime"]["sendMessage"] },
    extension: { inIncognitoContext: isPrivate },
  };
}

const ids = ({ decisions }: StoredDecisions): readonly string[] => decisions.map(({ id }) => id);

describe("a page's decisions", () => {
  test("come back on the next visit, with those that always hold, and not on another advert", async () => {
    const store = createDecisionStore(platform());
    const at = new Date().toISOString();
    expect(await store.add("a", decision({ id: "here", at }))).toBe("kept");
    expect(await store.add("a", decision({ id: "always", at, scope: "always" }))).toBe("kept");
    expect([ids(await store.load("a")), ids(await store.load("b"))]).toEqual([["here", "always"], ["always"]]);
    await store.remove("a", "here");
    expect(ids(await store.load("a"))).toEqual(["always"]);
  });

  test("reach other pages of the same advert, until those are closed", async () => {
    const heard: (readonly string[])[] = [];
    const page = new AbortController();
    const store = createDecisionStore(platform());
    store.watch("a", (stored) => heard.push(ids(stored)), page.signal);
    const at = new Date().toISOString();
    await store.add("b", decision({ id: "elsewhere", at }));
    await store.add("a", decision({ id: "here", at }));
    await vi.waitFor(() => expect(heard).toEqual([["here"]]));
    page.abort();
    await store.remove("a", "here");
    expect(heard).toEqual([["here"]]);
  });

  test("are not stored in a private window", async () => {
    const store = createDecisionStore(platform(true));
    expect([await store.add("a", decision()), (await store.load("a")).keeping]).toEqual(["private", "private"]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test("are not stored where the user wants nothing kept, and what is left is not read", async () => {
    const store = createDecisionStore(platform());
    await store.add("a", decision({ at: new Date().toISOString() }));
    await fakeBrowser.storage.local.set({ settings: { keepDays: 0 } });
    expect(await store.load("a")).toEqual({ decisions: [], keeping: "off" });
  });

  test("hold for now where the extension is gone from under the page", async () => {
    const gone = { sendMessage: () => Promise.reject(new Error("Extension context invalidated.")) };
    expect(await createDecisionStore({ ...platform(), runtime: gone }).add("a", decision())).toBe("full");
  });

  test.each([
    ["no text", decision({ id: undefined as unknown as string })],
    ["an unknown kind", { ...decision(), kind: "approved" }],
    ["a text without end", decision({ note: "x".repeat(501) })],
    ["no anchor", { ...decision(), anchor: undefined }],
    ["no time", decision({ at: "yesterday" })],
  ])("are refused where they are none: %s", (_what, sent) => {
    expect(isBackgroundRequest({ kind: "keep", advert: "a", decision: decision() })).toBe(true);
    expect(isBackgroundRequest({ kind: "keep", advert: "a", decision: sent })).toBe(false);
  });
});

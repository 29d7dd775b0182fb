import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test } from "vitest";
import { loadReadByOthers, tickReadByOthers } from "@/lib/platform/read-by-others";
import { isOff, loadSettings, saveSettings, watchSettings, type Settings } from "@/lib/platform/settings";
import { brokenStorage, fakeStorage } from "./fake-platform";

beforeEach(() => fakeBrowser.reset());

const defaults: Settings = { marksOn: true, keepDays: 90, paused: false, off: [], welcomed: false };

describe("settings", () => {
  test("say where nothing is to be checked", () => {
    expect([
      isOff(defaults, "jobs.example.org"),
      isOff({ ...defaults, off: ["jobs.example.org"] }, "jobs.example.org"),
      isOff({ ...defaults, off: ["jobs.example.org"] }, "other.example.org"),
      isOff({ ...defaults, paused: true }, "other.example.org"),
    ]).toEqual([false, true, false, true]);
  });

  test("have their defaults where nothing is stored", async () => {
    expect(await loadSettings(fakeStorage())).toEqual(defaults);
  });

  test("come back as they were saved", async () => {
    const area = fakeStorage();
    expect(await saveSettings({ marksOn: false }, area)).toBe(true);
    expect(await loadSettings(area)).toEqual({ ...defaults, marksOn: false });
  });

  test.each([
    ["a text", "on"],
    ["a list", [true]],
    ["null", null],
    ["a field of another type", { marksOn: "no" }],
    ["an older version without the field", { version: 0, underline: false }],
  ])("have their defaults where %s is stored", async (_what, settings) => {
    expect(await loadSettings(fakeStorage({ settings }))).toEqual(defaults);
  });

  test("keep what a newer version stored beside what we know", async () => {
    const area = fakeStorage({ settings: { version: 9, marksOn: false, rulePacks: ["ours"] } });
    expect(await loadSettings(area)).toEqual({ ...defaults, marksOn: false });
    await saveSettings({ marksOn: true }, area);
    expect(area.kept["settings"]).toEqual({ version: 9, marksOn: true, rulePacks: ["ours"] });
  });

  test("have their defaults, and say that they were not saved, where storage is broken", async () => {
    expect(await loadSettings(brokenStorage)).toEqual(defaults);
    expect(await saveSettings({ marksOn: false }, brokenStorage)).toBe(false);
  });

  test("tell other pages of a change until they stop listening", async () => {
    const heard: Settings[] = [];
    const listening = new AbortController();
    watchSettings((settings) => heard.push(settings), listening.signal);
    await saveSettings({ marksOn: false });
    listening.abort();
    await saveSettings({ marksOn: true });
    expect(heard).toEqual([{ ...defaults, marksOn: false }]);
  });
});

describe("the tick “Someone else has read it”", () => {
  test("is kept for each advert", async () => {
    const area = fakeStorage();
    await tickReadByOthers("a", true, area);
    expect(await tickReadByOthers("b", true, area)).toEqual(["a", "b"]);
    expect(await tickReadByOthers("a", false, area)).toEqual(["b"]);
    expect(await loadReadByOthers(area)).toEqual(["b"]);
  });

  test("holds for now even where it cannot be stored", async () => {
    expect(await tickReadByOthers("a", true, brokenStorage)).toEqual(["a"]);
    expect(await loadReadByOthers(brokenStorage)).toEqual([]);
  });

  test("forgets the oldest of very many", async () => {
    const area = fakeStorage({ "read-by-others": Array.from({ length: 200 }, (_, at) => `advert ${at}`) });
    const ticked = await tickReadByOthers("one more", true, area);
    expect([ticked.length, ticked[0], ticked.at(-1)]).toEqual([200, "advert 1", "one more"]);
  });

  test("starts afresh where something else is stored", async () => {
    expect(await loadReadByOthers(fakeStorage({ "read-by-others": [1, 2] }))).toEqual([]);
  });
});

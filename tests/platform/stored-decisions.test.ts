import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDecisionServer } from "@/lib/platform/serve-decisions";
import { keptSince, keyOfAdvert, listOf, type DecisionArea } from "@/lib/platform/stored-decisions";
import { decision } from "./fake-decisions";
import { fakeStorage } from "./fake-platform";

const NOON = Date.parse("2026-11-22T12:00:00.000Z");
const key = keyOfAdvert("C9999-26-0001");

/** Storage that can also forget, and be read whole. */
function decisionArea(kept: Record<string, unknown> = {}): DecisionArea & { readonly kept: Record<string, unknown> } {
  const area = fakeStorage(kept);
  return {
    kept,
    set: area.set,
    get: async (name) => (name === null ? { ...kept } : area.get(name)),
    remove: async (name) => void Reflect.deleteProperty(kept, name),
  };
}

const serverOn = (area: DecisionArea) => createDecisionServer(area, () => NOON);
const keep = (id: string, part = {}) => ({ kind: "keep", advert: "C9999-26-0001", decision: decision({ id, ...part }) }) as const;
const letGo = (id: string) => ({ kind: "let-go", advert: "C9999-26-0001", decision: id }) as const;
const idsIn = (stored: unknown): readonly string[] => listOf(stored, "").decisions.map(({ id }) => id);

describe("decisions are written by one hand", () => {
  test("one after the other, so that none is lost when many come at once", async () => {
    const area = decisionArea();
    const { serve } = serverOn(area);
    const outcomes = await Promise.all(["a", "b", "c"].map((id) => serve(keep(id), false)));
    expect([outcomes, idsIn(area.kept[key])]).toEqual([
      ["kept", "kept", "kept"],
      ["a", "b", "c"],
    ]);
    await Promise.all([serve(letGo("b"), false), serve(keep("d"), false), serve(letGo("a"), false)]);
    expect(idsIn(area.kept[key])).toEqual(["c", "d"]);
  });

  test("those that always hold apart from those of an advert, and nothing is left of the last", async () => {
    const area = decisionArea();
    const { serve } = serverOn(area);
    await serve(keep("a"), false);
    await serve(keep("b", { scope: "always" }), false);
    expect(Object.keys(area.kept).toSorted()).toEqual(["always-kept", key]);
    await serve(letGo("a"), false);
    await serve(letGo("b"), false);
    expect(area.kept).toEqual({});
  });

  test("in a private window, and where nothing is to be kept, not at all", async () => {
    const area = decisionArea({ settings: { keepDays: 0 } });
    const { serve } = serverOn(area);
    expect([await serve(keep("a"), true), await serve(keep("a"), false), Object.keys(area.kept)]).toEqual([
      "private",
      "off",
      ["settings"],
    ]);
  });

  test("not over what a newer version stored, which is said", async () => {
    const newer = { version: 2, decisions: { by: "place" } };
    const area = decisionArea({ [key]: newer });
    const { serve, forgetOld } = serverOn(area);
    expect([await serve(keep("a"), false), await serve(letGo("a"), false)]).toEqual(["newer", "newer"]);
    await forgetOld();
    expect(area.kept[key]).toBe(newer);
  });

  test("not where storage is full: what was there stays, and that is said", async () => {
    const area = decisionArea();
    await serverOn(area).serve(keep("a"), false);
    const full: DecisionArea = { ...area, set: () => Promise.reject(new Error("QUOTA_BYTES quota exceeded")) };
    expect([await serverOn(full).serve(keep("b"), false), idsIn(area.kept[key])]).toEqual(["full", ["a"]]);
    const blocked: DecisionArea = { ...area, get: () => Promise.reject(new Error("blocked")) };
    expect([await serverOn(blocked).serve(keep("b"), false), idsIn(area.kept[key])]).toEqual(["full", ["a"]]);
  });

  test("over what is broken, keeping each decision that is whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (broken) => {
        const area = decisionArea({ [key]: { version: 1, decisions: [decision({ id: "whole" }), broken] } });
        expect(await serverOn(area).serve(keep("new"), false)).toBe("kept");
        expect(idsIn(area.kept[key])).toEqual(["whole", "new"]);
        const worse = decisionArea({ [key]: broken });
        expect(["kept", "newer"]).toContain(await serverOn(worse).serve(keep("new"), false));
      }),
    );
  });
});

describe("decisions are forgotten", () => {
  const old = { at: "2026-08-01T09:00:00.000Z" };
  const recent = { at: "2026-11-20T09:00:00.000Z" };

  test("after the days the user chose, but not what always holds", async () => {
    const area = decisionArea();
    const year = { settings: { keepDays: 365 } };
    Object.assign(area.kept, year);
    const { serve, forgetOld } = serverOn(area);
    await serve(keep("old", old), false);
    await serve(keep("recent", recent), false);
    await serve(keep("always", { ...old, scope: "always" }), false);
    await forgetOld();
    expect(idsIn(area.kept[key])).toEqual(["old", "recent"]);
    Object.assign(area.kept, { settings: { keepDays: 90 } });
    await forgetOld();
    expect([idsIn(area.kept[key]), idsIn(area.kept["always-kept"])]).toEqual([["recent"], ["always"]]);
  });

  test("all of them, where nothing is to be kept; settings and sites stay", async () => {
    const area = decisionArea({ sites: ["jobs.example.org"] });
    const { serve, forgetOld } = serverOn(area);
    await serve(keep("a"), false);
    await serve(keep("b", { scope: "always" }), false);
    Object.assign(area.kept, { settings: { keepDays: 0 } });
    await forgetOld();
    expect(Object.keys(area.kept).toSorted()).toEqual(["settings", "sites"]);
  });

  test("the oldest first, where there are very many on one advert", async () => {
    const area = decisionArea({
      [key]: { version: 1, decisions: Array.from({ length: 300 }, (_, at) => decision({ id: `d${at}` })) },
    });
    await serverOn(area).serve(keep("new"), false);
    const ids = idsIn(area.kept[key]);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([300, "d1", "new"]);
  });

  test("from the first day on that is too long ago", () => {
    expect(keptSince(90, NOON)).toBe("2026-08-24T12:00:00.000Z");
  });
});

import { describe, expect, test } from "vitest";
import { isFrameReply, isFrameTold, isFrameWish, isHomeAnswer } from "@/entrypoints/home/frame-guards";
import type { FrameTold, FrameWish } from "@/lib/page/frames/frame-words";
import { isInTab } from "@/lib/platform/in-tab";

const told: FrameTold = {
  kind: "read",
  reading: {
    what: "What you are writing",
    title: "Weaver",
    blocks: [
      {
        id: "other-1",
        text: "You will weave.",
        kind: "paragraph",
        section: "other",
        origin: "own",
        editable: true,
        leadIn: undefined,
        lang: undefined,
        field: 0,
      },
    ],
    fields: [{ label: "Duties", section: "duties", oneLine: false, room: { used: 15, most: 100 } }],
    typing: undefined,
    caret: { blockId: "other-1", offset: 0 },
  },
};
const write: FrameWish = {
  kind: "write",
  blockId: "other-1",
  text: "You will weave.",
  edit: { start: 9, end: 14, actual: "weave", text: "knit" },
};

/** A copy as it arrives, with one part, named by its path, replaced. */
function broken(whole: object, path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

describe("what a frame of another origin tells home", () => {
  test("is understood as it arrives", () => {
    expect(isFrameTold(JSON.parse(JSON.stringify(told)))).toBe(true);
    expect(isFrameTold({ kind: "read" })).toBe(true);
    expect(isFrameTold({ kind: "use", findingId: "a", suggestion: 0 })).toBe(true);
  });

  test.each([
    ["kind", "insert"],
    ["reading.title", 1],
    ["reading.blocks", "all of them"],
    ["reading.blocks.0.text", { toString: "You will weave." }],
    ["reading.blocks.0.section", "anywhere"],
    ["reading.blocks.0.origin", "theirs"],
    ["reading.blocks.0.field", "first"],
    ["reading.fields.0.room", { used: "much" }],
    ["reading.caret", 4],
  ])("is refused where %s is %j", (path, value) => expect(isFrameTold(broken(told, path, value))).toBe(false));

  test.each([
    [{ kind: "decide", findingId: "a", choice: { kind: "forgotten", scope: "here" } }],
    [{ kind: "undo" }],
    [undefined],
    ["read"],
  ])("is refused where it is %j", (message) => expect(isFrameTold(message)).toBe(false));
});

describe("what home wishes of a frame", () => {
  test("is understood as it arrives", () => expect(isFrameWish(JSON.parse(JSON.stringify(write)))).toBe(true));

  test.each([
    ["kind", "run"],
    ["edit.start", "9"],
    ["edit.text", { html: "<b>" }],
    ["text", undefined],
  ])("is refused where %s is %j", (path, value) => expect(isFrameWish(broken(write, path, value))).toBe(false));
});

test("answers are refused that are none", () => {
  expect([isFrameReply({}), isFrameReply({ why: "too-long" }), isHomeAnswer({})]).toEqual([true, true, true]);
  expect([isFrameReply(undefined), isFrameReply({ why: "bored" }), isHomeAnswer({ change: { id: 1 } })]).toEqual([
    false,
    false,
    false,
  ]);
});

test("only what is said in a tab is passed on", () => {
  expect(isInTab({ kind: "to-home", frame: "the-frame-1", told })).toBe(true);
  expect(isInTab({ kind: "home-here", frame: "page-1" })).toBe(true);
  expect([isInTab({ kind: "to-home", frame: 1, told }), isInTab({ kind: "to-frame", frame: "a" }), isInTab(write)]).toEqual([
    false,
    false,
    false,
  ]);
});

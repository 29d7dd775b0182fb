import { describe, expect, test } from "vitest";
import { answerIn, requestIn } from "@/lib/page/surfaces/google-docs/line-shapes";

const replace = { verb: "replace", start: 3, end: 5, actual: "ab", text: "c", way: "paste" };

describe("what the script in the page's world can be asked", () => {
  test.each([[{ verb: "read" }], [{ verb: "select", start: 3, end: 5, actual: "ab" }], [replace], [{ ...replace, way: "type" }]])(
    "can be %j",
    (request) => expect(requestIn(JSON.stringify({ ask: 7, request }))).toEqual({ ask: 7, request }),
  );

  test("is taken without what does not belong to it", () =>
    expect(requestIn(JSON.stringify({ ask: 7, request: { verb: "read", code: "alert(1)" }, more: 1 }))).toEqual({
      ask: 7,
      request: { verb: "read" },
    }));

  test.each([
    [{ verb: "run" }],
    [{ verb: "select", start: 3, end: 5 }],
    [{ verb: "select", start: 3, end: 6, actual: "ab" }],
    [{ verb: "select", start: -1, end: 1, actual: "ab" }],
    [{ verb: "select", start: 0.5, end: 2.5, actual: "ab" }],
    [{ verb: "select", start: 5, end: 5, actual: "" }],
    [{ ...replace, text: "" }],
    [{ ...replace, text: "a\nb" }],
    [{ ...replace, actual: "a\u001c" }],
    [{ ...replace, text: { toString: "c" } }],
    [{ ...replace, way: "both" }],
    [null],
    ["read"],
  ])("cannot be %j", (request) => expect(requestIn(JSON.stringify({ ask: 7, request }))).toBe(undefined));

  test.each([[undefined], ["{"], [{ ask: 1, request: { verb: "read" } }], ["[]"], ['{"ask":"1","request":{"verb":"read"}}']])(
    "cannot come as %j",
    (message) => expect(requestIn(message)).toBe(undefined),
  );
});

describe("what it answers", () => {
  test.each([[{ kind: "text", text: "\u0003a\n" }], [{ kind: "missing" }], [{ kind: "handled" }]])("can be %j", (answer) =>
    expect(answerIn(JSON.stringify({ ask: 2, answer }))).toEqual({ ask: 2, answer }),
  );
  test.each([[{ kind: "text" }], [{ kind: "text", text: ["a"] }], [{ kind: "done" }]])("cannot be %j", (answer) =>
    expect(answerIn(JSON.stringify({ ask: 2, answer }))).toBe(undefined),
  );

  test("is of no endless length, nor is what is asked", () => {
    expect(answerIn(JSON.stringify({ ask: 2, answer: { kind: "text", text: "x".repeat(4_000_001) } }))).toBe(undefined);
    expect(requestIn(JSON.stringify({ ask: 7, request: { ...replace, text: "x".repeat(20_001) } }))).toBe(undefined);
  });
});

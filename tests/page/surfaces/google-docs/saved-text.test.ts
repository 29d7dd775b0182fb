import { describe, expect, test } from "vitest";
import type { PageFacts } from "@/lib/page/surfaces/google-docs/page-facts";
import { savedText, withoutComments, type Get } from "@/lib/page/surfaces/google-docs/saved-text";

const facts: PageFacts = {
  id: "x1",
  path: "/document/u/1/d/x1",
  tab: undefined,
  title: "Clerk",
  mode: "editing",
  hasTabs: false,
};
const never = new AbortController().signal;

describe("the saved text of a document", () => {
  test("is asked for at the document's own address, of its account, for the tab that is open", async () => {
    const asked: string[] = [];
    const get: Get = async (address) => {
      asked.push(address);
      return plain("We lend books.\r\n");
    };
    expect(await savedText(facts, get, never)).toEqual({ kind: "text", text: "We lend books." });
    await savedText({ ...facts, tab: "t.ab1" }, get, never);
    expect(asked).toEqual(["/document/u/1/d/x1/export?format=txt", "/document/u/1/d/x1/export?format=txt&tab=t.ab1"]);
  });

  test.each([
    ["docs-no-export", async () => new Response("No", { status: 403 })],
    ["docs-export-failed", async () => new Response("Gone", { status: 404 })],
    ["docs-export-failed", async () => new Response("<form>Sign in</form>", { headers: { "content-type": "text/html" } })],
    ["docs-export-failed", () => Promise.reject(new TypeError("offline"))],
  ] as const)("is not had: %s", async (kind, get) => expect(await savedText(facts, get, never)).toEqual({ kind }));

  test("is left without the comments that stand at its end", () => {
    expect(withoutComments("\ufeffWe lend[a] books[b].\r\n\r\n[a]Is that so?\r\n[b]Yes.\r\n")).toBe("We lend books.\n");
    expect(withoutComments("See [a] below.\n[b]Not a comment")).toBe("See [a] below.\n[b]Not a comment");
  });
});

function plain(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

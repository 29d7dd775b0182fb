import { describe, expect, test, vi } from "vitest";
import { onGivenBack, tellGivenBack, type PageApi } from "@/lib/platform/given-back";
import { fakeEvent } from "./fake-platform";

const ours = { id: "our-extension" };
const told = (...origins: readonly string[]) => ({ kind: "given-back", origins });

function pageAt(address: string) {
  const onMessage = fakeEvent<(message: unknown, sender: object) => void>();
  const api = { runtime: { id: "our-extension", onMessage }, address } as unknown as PageApi;
  const leave = vi.fn<() => void>();
  const life = new AbortController();
  onGivenBack(leave, life.signal, api);
  return { onMessage, leave, life };
}

describe("a page whose permission is taken back", () => {
  test("is left, whichever pattern it was given by", () => {
    for (const pattern of ["https://jobs.example.org/*", "*://*.example.org/*", "<all_urls>"]) {
      const { onMessage, leave } = pageAt("https://jobs.example.org/form?step=2");
      onMessage.tell(told("https://other.example.net/*", pattern), ours);
      expect(leave).toHaveBeenCalledOnce();
    }
  });

  test("is not left for another site, for a pattern nobody knows, or because someone else says so", () => {
    const { onMessage, leave } = pageAt("https://jobs.example.org/form");
    onMessage.tell(told("https://www.example.org/*", "???"), ours);
    onMessage.tell(told("https://jobs.example.org/*"), { id: "another" });
    onMessage.tell(told("https://jobs.example.org/*"), { ...ours, tab: { id: 3 } });
    onMessage.tell({ kind: "given-back" }, ours);
    expect(leave).not.toHaveBeenCalled();
  });

  test("hears nothing once it has ended", () => {
    const { onMessage, life } = pageAt("https://jobs.example.org/form");
    life.abort();
    expect(onMessage.hasListeners()).toBe(false);
  });
});

describe("what was taken back", () => {
  test("is told to every tab, those that have nothing of ours too; nothing is told where no site was meant", async () => {
    const sent: unknown[] = [];
    const api = {
      tabs: {
        query: async () => [{ id: 1 }, {}, { id: 2 }],
        sendMessage: async (...message: unknown[]) => {
          sent.push(message);
          throw new Error("nobody is there");
        },
      },
    } as unknown as Parameters<typeof tellGivenBack>[1];
    await tellGivenBack([], api);
    await tellGivenBack(["https://jobs.example.org/*"], api);
    expect(sent).toEqual([1, 2].map((tab) => [tab, told("https://jobs.example.org/*")]));
  });
});

import { expect, test } from "vitest";
import { forgetEverything } from "@/lib/platform/forget-everything";

test("forgets everything in both areas, and says where it could not", async () => {
  const cleared: string[] = [];
  const area = (name: string) => ({ clear: async () => void cleared.push(name) });
  expect(await forgetEverything({ local: area("local"), session: area("session") })).toBe(true);
  expect(cleared.toSorted()).toEqual(["local", "session"]);
  const broken = { clear: () => Promise.reject(new Error("blocked")) };
  expect(await forgetEverything({ local: broken, session: area("session again") })).toBe(false);
  expect(cleared).toContain("session again");
});

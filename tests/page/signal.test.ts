import { expect, test } from "vitest";
import { createSignal } from "@/lib/page/signal";

test("a signal tells its watchers what it is and what it becomes, until they leave", () => {
  const signal = createSignal("one");
  const leaving = new AbortController();
  const heard: string[] = [];
  signal.watch((value) => heard.push(value), leaving.signal);
  signal.set("two");
  signal.set("two");
  leaving.abort();
  signal.set("three");
  expect(heard).toEqual(["one", "two"]);
  expect(signal.value).toBe("three");
});

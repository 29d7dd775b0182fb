import { describe, expect, test } from "vitest";
import { prepareTables } from "@/lib/engine/engine-tables";
import { stepsToReady, wholeEngine } from "@/lib/engine/whole-engine";
import { matching } from "@/lib/rulebook/matching";

describe("the whole engine", () => {
  test("is made ready in steps, by whoever comes, each step once", () => {
    const steps = stepsToReady();
    for (let taken = 0; taken < 3; taken += 1) expect(steps.next().done).toBe(false);
    // Another goes on where these left, and the first finds all done.
    const others = [...stepsToReady()].length;
    expect(others).toBeGreaterThan(2);
    expect(steps.next().done).toBe(true);
    expect([...stepsToReady()]).toEqual([]);
  });

  test("is the same however it was made", () => {
    const inSteps = wholeEngine();
    const atOnce = prepareTables(matching());
    expect(inSteps.tables).toBe(atOnce.tables);
    expect(inSteps.byClass).toEqual(atOnce.byClass);
    expect(inSteps.owners).toEqual(atOnce.owners);
    expect(inSteps.known).toEqual(atOnce.known);
    expect(wholeEngine()).toBe(inSteps);
  });
});

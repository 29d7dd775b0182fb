import type { Decision } from "@/lib/review/decision";

/** An invented decision. */
export function decision(part: Partial<Decision> = {}): Decision {
  return {
    id: "d1",
    kind: "kept",
    scope: "here",
    ruleId: "jargon/utilise",
    anchor: { exact: "utilise", prefix: "\nYou will ", suffix: " a trowel.\n", nth: 0 },
    section: "duties",
    at: "2026-11-22T09:00:00.000Z",
    ...part,
  };
}

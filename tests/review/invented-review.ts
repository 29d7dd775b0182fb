import type { Commented, Decided, Review } from "@/lib/review/review";

/** A review of an invented advert, with what a test needs of it. */
export function review(parts: Partial<Review> = {}): Review {
  return {
    id: "r1",
    advert: "file abc Weaver",
    title: "Weaver",
    source: "weaver.docx",
    tool: "0.1.0",
    rules: "2026-11-22",
    texts: [
      {
        id: "t1",
        at: "2026-11-21T09:00:00Z",
        blocks: [
          {
            id: "b1",
            text: "You will utilise looms.",
            kind: "paragraph",
            section: "summary",
            origin: "own",
            editable: true,
          },
        ],
      },
    ],
    events: [],
    people: [],
    ...parts,
  };
}

export function commented(parts: Partial<Commented>): Commented {
  return { kind: "commented", id: "c1", at: "2026-11-21T10:00:00Z", by: "p1", on: { kind: "advert" }, text: "Yes", ...parts };
}

/** A decision on “utilise” in the invented advert. */
export function decided({
  decision,
  ...parts
}: Partial<Omit<Decided, "decision">> & { readonly decision?: Partial<Decided["decision"]> }): Decided {
  return {
    kind: "decided",
    id: "d1",
    at: "2026-11-21T10:00:00Z",
    by: "p1",
    settles: [],
    ...parts,
    decision: {
      kind: "kept",
      scope: "here",
      ruleId: "jargon/utilise",
      section: "summary",
      anchor: { exact: "utilise", prefix: "\nYou will ", suffix: " looms.\n", nth: 0 },
      ...decision,
    },
  };
}

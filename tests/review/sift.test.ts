import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdvertReport } from "@/lib/engine/report";
import type { Decision } from "@/lib/review/decision";
import { sift } from "@/lib/review/sift";
import { blocksOf, check, decided, on } from "./adverts";

const garden = "You will utilise a trowel in the walled garden, and utilise twine for the beans.";
const desk = "You will utilise our booking desk on Mondays.";

/** Where the words are still open, as block ids. */
function openOn(actual: string, texts: readonly string[], decisions: readonly Decision[]): readonly string[] {
  const blocks = blocksOf(...texts);
  return on(actual, sift(check(blocks), blocks, decisions).report).map(({ blockId }) => blockId);
}

/** Keeps the first use of the words in one of the texts. */
function keep(actual: string, texts: readonly string[], blockId: string, choice?: Parameters<typeof decided>[2]): Decision {
  const blocks = blocksOf(...texts);
  const finding = on(actual, check(blocks)).find((each) => each.blockId === blockId);
  return decided(finding, blocks, choice);
}

describe("what was kept", () => {
  const texts = [garden, desk];

  test("here is this place and no other", () => {
    const decision = keep("utilise", texts, "b1");
    expect(openOn("utilise", texts, [])).toEqual(["b1", "b1", "b2"]);
    expect(openOn("utilise", texts, [decision])).toEqual(["b1", "b2"]);
    expect(openOn("utilise", texts, [keep("utilise", texts, "b2")])).toEqual(["b1", "b1"]);
  });

  test("in the advert is every use of the words under the rule, whatever their capitals", () => {
    const all = [...texts, "Utilise the kettle."];
    const decision = keep("utilise", all, "b1", { scope: "advert" });
    expect([...openOn("utilise", all, [decision]), ...openOn("Utilise", all, [decision])]).toEqual([]);
    expect(openOn("going forward", [...all, "We want to grow going forward."], [decision])).toEqual(["b4"]);
  });

  test("always holds in another advert, and keeps nothing of the text around the words", () => {
    const decision = keep("utilise", texts, "b1", { scope: "always" });
    expect(openOn("utilise", ["Our team will utilise a van."], [decision])).toEqual([]);
    expect(JSON.stringify(decision)).not.toMatch(/garden|trowel/);
  });

  test("is listed with its decision, in text order, and everything but the findings stays as it was", () => {
    const blocks = blocksOf(...texts);
    const report = check(blocks);
    const decisions = [keep("utilise", texts, "b2"), keep("utilise", texts, "b1", { reason: "quotation" })];
    const sifted = sift(report, blocks, decisions);
    expect(sifted.aside.map(({ finding, decision }) => [finding.blockId, decision.reason])).toEqual([
      ["b1", "quotation"],
      ["b2", undefined],
    ]);
    expect({ ...sifted.report, findings: [] }).toEqual({ ...report, findings: [] });
  });

  test("is nothing where a change was made: the words are open if they come back", () => {
    expect(openOn("utilise", texts, [keep("utilise", texts, "b2", { kind: "changed", to: "use" })])).toEqual(["b1", "b1", "b2"]);
  });

  test.each([
    ["a word before it goes in", "You will sometimes utilise our booking desk on Mondays."],
    ["a word after it goes out", "You will utilise our desk on Mondays."],
    ["both sides are touched", "You would then utilise this booking desk on Mondays."],
    ["a line is broken", "You will utilise\n  our booking desk   on Mondays."],
    ["a sentence comes before it", "We sell hats. You will utilise our booking desk on Mondays."],
  ])("is still kept where %s", (_edit, edited) => {
    expect(openOn("utilise", [garden, edited], [keep("utilise", texts, "b2")])).toEqual(["b1", "b1"]);
  });

  test("is asked about again where little of the sentence is left, but not where one whole side is", () => {
    expect(openOn("utilise", [garden, "You will utilise our shed."], [keep("utilise", texts, "b2")])).toEqual(["b1", "b1", "b2"]);
    const lead = "Together with the head gardener you will";
    const long = [`${lead} utilise a ladder that was made for apples.`];
    expect(openOn("utilise", [`${lead} utilise nothing much.`], [keep("utilise", long, "b1")])).toEqual([]);
  });

  test("is not handed on to other words when its own are gone", () => {
    expect(openOn("utilise", [garden, "Hats are sold elsewhere."], [keep("utilise", texts, "b2")])).toEqual(["b1", "b1"]);
    expect(openOn("utilise", ["Our drivers utilise a van."], [keep("utilise", texts, "b2")])).toEqual(["b1"]);
  });

  test("is one of two sentences that read the same: the one that was meant", () => {
    const twice = [desk, "Between them.", desk];
    expect(openOn("utilise", twice, [keep("utilise", twice, "b3")])).toEqual(["b1"]);
    expect(openOn("utilise", ["Something new.", ...twice], [keep("utilise", twice, "b3")])).toEqual(["b2"]);
  });

  test("is one field's where two fields say the same", () => {
    const blocks = blocksOf(desk, desk).map((block, at) => ({ ...block, field: at === 0 ? "Summary" : "Duties" }));
    const decision: Decision = { ...keep("utilise", [desk], "b1"), field: "Duties" };
    const { report } = sift(check(blocks), blocks, [decision]);
    expect(on("utilise", report).map(({ blockId }) => blockId)).toEqual(["b1"]);
  });
});

describe("for any advert and any edits", () => {
  const sentence = fc.constantFrom(
    "You will utilise a rake.",
    "Utilise the bell at four.",
    "We cascade learnings going forward.",
    "You must have a full UK driving licence.",
    "The post holder will lead on weeding.",
    "Gloves are provided.",
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
  const advert = fc.array(paragraph, { minLength: 1, maxLength: 5 });

  test("a place is found again after edits elsewhere", () => {
    const unique = "On the seventh morning the warden will utilise a brass lantern by the pond.";
    fc.assert(
      fc.property(advert, advert, advert, advert, (before, after, before2, after2) => {
        const decision = keep("utilise", [...before, unique, ...after], `b${before.length + 1}`);
        const moved = [...before2, unique, ...after2];
        const blocks = blocksOf(...moved);
        const { aside } = sift(check(blocks), blocks, [decision]);
        expect(aside.map(({ finding }) => finding.blockId)).toEqual([`b${before2.length + 1}`]);
      }),
    );
  });

  test("what is open and what is aside are the whole report, and to take decisions back gives it back", () => {
    const choice = fc.record({
      kind: fc.constantFrom("kept" as const, "deferred" as const, "changed" as const),
      scope: fc.constantFrom("here" as const, "advert" as const, "always" as const),
    });
    fc.assert(
      fc.property(advert, fc.array(fc.tuple(fc.nat(), choice), { maxLength: 6 }), (texts, choices) => {
        const blocks = blocksOf(...texts);
        const report = check(blocks);
        if (report.findings.length === 0) return;
        const decisions = choices.map(([at, each]) => decided(report.findings[at % report.findings.length], blocks, each));
        const { report: open, aside } = sift(report, blocks, decisions);
        expect(together(open, aside)).toEqual(report.findings);
        for (const { finding, decision } of aside) {
          expect([decision.ruleId, decision.kind]).toEqual([finding.ruleId, expect.not.stringMatching("changed")]);
        }
        expect(sift(report, blocks, []).report).toEqual(report);
        expect(
          sift(
            report,
            blocks,
            decisions.filter(({ kind }) => kind === "changed"),
          ).report,
        ).toBe(report);
      }),
    );
  });

  test("a decision stays on its own place where the same words stand around another one", () => {
    const blocks = blocksOf("Utilise it. To it: Utilise");
    const report = check(blocks);
    const [, second] = on("Utilise", report);
    expect(sift(report, blocks, [decided(second, blocks)]).aside.map(({ finding }) => finding)).toEqual([second]);
  });

  test("one decision on one place takes one finding at most", () => {
    fc.assert(
      fc.property(advert, advert, fc.nat(), (texts, edited, at) => {
        const { findings } = check(blocksOf(...texts));
        if (findings.length === 0) return;
        const decision = decided(findings[at % findings.length], blocksOf(...texts));
        const blocks = blocksOf(...edited);
        expect(sift(check(blocks), blocks, [decision]).aside.length).toBeLessThanOrEqual(1);
        const same = blocksOf(...texts);
        expect(sift(check(same), same, [decision]).aside.map(({ finding }) => finding)).toEqual([findings[at % findings.length]]);
      }),
    );
  });
});

function together(open: AdvertReport, aside: ReturnType<typeof sift>["aside"]): AdvertReport["findings"] {
  const order = (id: string): number => Number(id.slice(1, id.indexOf(":")));
  return [...open.findings, ...aside.map(({ finding }) => finding)].sort(
    (a, b) => order(a.blockId + ":") - order(b.blockId + ":") || a.start - b.start || a.end - b.end,
  );
}

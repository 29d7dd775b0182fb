import type { Block } from "@/lib/engine/block";
import { createChecker } from "@/lib/engine/checker";
import type { AdvertReport, Finding } from "@/lib/engine/report";
import type { Choice, Decision } from "@/lib/review/decision";
import { decisionOn } from "@/lib/review/decision";
import { nthOf } from "@/lib/review/sift";

const checker = createChecker();

/** The paragraphs of an invented advert, numbered. */
export function blocksOf(...texts: readonly string[]): readonly Block[] {
  return texts.map((text, at) => ({
    id: `b${at + 1}`,
    text,
    kind: "paragraph",
    section: "duties",
    origin: "own",
    editable: true,
  }));
}

export function check(blocks: readonly Block[]): AdvertReport {
  return checker.check(blocks);
}

/** The findings on these words, in text order. */
export function on(actual: string, report: AdvertReport): readonly Finding[] {
  return report.findings.filter((finding) => finding.actual === actual);
}

/** What was decided on one of the findings of an advert, at nine in the morning. */
export function decided(finding: Finding | undefined, blocks: readonly Block[], choice: Partial<Choice> = {}): Decision {
  if (!finding) throw new Error("there is nothing to decide on");
  const text = blocks.find(({ id }) => id === finding.blockId)?.text ?? "";
  const nth = nthOf(finding, check(blocks).findings, blocks);
  return decisionOn(
    { finding, text, nth },
    { kind: "kept", scope: "here", ...choice },
    { id: `${finding.id} ${choice.scope ?? "here"}`, at: "2026-11-22T09:00:00.000Z" },
  );
}

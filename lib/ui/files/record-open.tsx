import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { Guide } from "../guide";
import { quoteAround } from "../quote-around";
import { words } from "../words";

export interface RecordOpenProps {
  readonly findings: readonly Finding[];
  readonly blocks: readonly Block[];
  readonly guide: Guide;
}

/** What is still open, each with the words around it. */
export function RecordOpen({ findings, blocks, guide }: RecordOpenProps) {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return (
    <ul>
      {findings.map((finding) => {
        const { before, actual, after } = quoteAround(texts.get(finding.blockId) ?? "", finding);
        return (
          <li key={finding.id}>
            <strong>{words.severity[finding.severity]}:</strong> {before}
            <mark>{actual}</mark>
            {after} ({words.section[finding.section]}). {guide.message(finding)}{" "}
            <span class="quiet">
              {words.evidence[finding.evidence]}. {finding.ruleId}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { Guide } from "../guide";
import { words } from "../words";

/** Characters quoted on each side. */
const AROUND = 30;

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
        const text = texts.get(finding.blockId) ?? "";
        return (
          <li key={finding.id}>
            <strong>{words.severity[finding.severity]}:</strong> {text.slice(Math.max(0, finding.start - AROUND), finding.start)}
            <mark>{finding.actual}</mark>
            {text.slice(finding.end, finding.end + AROUND)} ({words.section[finding.section]}). {guide.message(finding)}{" "}
            <span class="quiet">
              {words.evidence[finding.evidence]}. {finding.ruleId}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

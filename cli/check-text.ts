import { blocksOfText } from "@/lib/engine/blocks-of-text";
import type { Block, Span } from "@/lib/engine/block";
import { checkAdvert } from "@/lib/engine/check-advert";
import { checkBlock } from "@/lib/engine/check-block";
import type { Finding, Measures, Place, Post, StatementReport, Suggestion } from "@/lib/engine/report";
import { adviceOf, messageOf } from "@/lib/rulebook/message-of";

/** An advert as the command line takes it. `text` is plain text, its lines are blocks. */
export interface AdvertInput {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
}

/** One advert's result as the command line prints it. Offsets are UTF-16, end-exclusive, into the given text (or title: `in`). */
export interface AdvertOutput {
  readonly id: string;
  readonly title: string | undefined;
  readonly language: string;
  readonly words: number;
  readonly post: Post;
  readonly findings: readonly FindingOutput[];
  readonly statements: readonly Pick<StatementReport, "id" | "status" | "start" | "end" | "actual">[];
  readonly measures: Measures;
  /** The extracted text, where the input was HTML: offsets are into it. */
  readonly text?: string;
}

export interface FindingOutput extends Pick<
  Finding,
  "ruleId" | "category" | "severity" | "evidence" | "start" | "end" | "actual" | "section"
> {
  readonly in: "text" | "title";
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  readonly advice?: string;
  /** The later places of a rule that is shown once an advert. */
  readonly further?: readonly (Span & Pick<FindingOutput, "in" | "actual" | "suggestions">)[];
}

const titleId = "title";

/** Checks one advert given as plain text. */
export function checkText(advert: AdvertInput): AdvertOutput {
  const blocks = blocksOfText(advert.text);
  const offsets = new Map(blocks.map((block) => [block.id, block.offset]));
  const title: readonly Block[] =
    advert.title === undefined
      ? []
      : [{ id: titleId, text: advert.title, kind: "heading", section: "title", origin: "own", editable: true }];
  const report = checkAdvert([...title, ...blocks].map(checkBlock));
  const shifted = <T extends { readonly start: number; readonly end: number }>(span: T, blockId: string): T => {
    const by = offsets.get(blockId) ?? 0;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  const placed = ({ blockId, start, end, actual, suggestions }: Place) => ({
    in: blockId === titleId ? ("title" as const) : ("text" as const),
    ...shifted({ start, end }, blockId),
    actual,
    suggestions: suggestions.map((suggestion) => shifted(suggestion, blockId)),
  });
  return {
    id: advert.id,
    title: advert.title,
    language: report.language,
    words: report.measures.words,
    post: report.post,
    findings: report.findings.map((finding) => {
      const { advice } = adviceOf(finding);
      const { ruleId, category, severity, evidence, section, further } = finding;
      return {
        ruleId,
        category,
        severity,
        evidence,
        message: messageOf(finding),
        ...placed(finding),
        ...(advice !== undefined ? { advice } : {}),
        ...(further ? { further: further.map(placed) } : {}),
        section,
      };
    }),
    statements: report.statements.map(({ id, status, blockId, start, end, actual }) => {
      if (blockId === undefined || start === undefined || end === undefined) return { id, status };
      return { id, status, ...shifted({ start, end }, blockId), ...(actual !== undefined ? { actual } : {}) };
    }),
    measures: report.measures,
  };
}

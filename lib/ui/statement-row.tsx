import type { StatementReport } from "@/lib/engine/report";
import { AsksLine } from "./asks-line";
import { Disclosure } from "./disclosure";
import { LegalCheck, type Agreement } from "./legal-check";
import type { RowTools } from "./row-tools";
import { shorten } from "./quote-around";
import { SourceLine } from "./source-line";
import { statementName } from "./statement-name";
import { Wording } from "./wording";
import { words } from "./words";

export interface StatementRowProps {
  readonly statement: StatementReport;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly agreement: Agreement | undefined;
  readonly onAgree: (agreement: Agreement | undefined) => void;
  readonly tools: RowTools;
}

/** Something the advert could say: why, who asks for it, and wordings to copy. */
export function StatementRow({ statement, open, onToggle, agreement, onAgree, tools }: StatementRowProps) {
  const { guide } = tools;
  const advice = guide.advice.statements[statement.id];
  if (!advice) return undefined;
  const mustCheck = advice.legalCheck !== undefined && agreement === undefined;
  return (
    <li class="ww-row">
      <Disclosure
        level={3}
        open={open}
        onToggle={onToggle}
        label={
          <>
            <span class="ww-row__title">{statementName(statement.id, guide)}</span>{" "}
            {statement.status === "partly" && <span class="ww-row__place">{words.statements.partlyShort}</span>}
          </>
        }
      >
        <div class="ww-finding">
          <p class="ww-finding__message">{advice.message}</p>
          {statement.status === "partly" && statement.actual !== undefined && (
            <p class="ww-finding__note">
              {words.statements.partly} “{shorten(statement.actual, 160)}”
            </p>
          )}
          {advice.why !== "" && <p class="ww-finding__why">{advice.why}</p>}
          {advice.legalCheck !== undefined && <LegalCheck check={advice.legalCheck} agreement={agreement} onAgree={onAgree} />}
          {advice.insert.length > 0 && (
            <>
              <h4 class="ww-finding__label">{words.statements.wordings}</h4>
              {advice.where !== undefined && (
                <p class="ww-finding__note">{words.statements.where(words.section[advice.where])}</p>
              )}
              <ul class="ww-wordings">
                {advice.insert.map((wording, at) => (
                  <Wording
                    key={wording.text}
                    wording={wording}
                    section={advice.where}
                    {...(advice.legalCheck === undefined ? {} : { number: at + 1 })}
                    copyable={!mustCheck}
                    tools={tools}
                  />
                ))}
              </ul>
            </>
          )}
          {advice.advice !== undefined && <p class="ww-finding__advice">{advice.advice}</p>}
          <h4 class="ww-finding__label">{words.finding.source}</h4>
          <SourceLine source={guide.advice.sources[advice.source]} evidence={advice.evidence} />
          <AsksLine serves={advice.serves} guide={guide} />
        </div>
      </Disclosure>
    </li>
  );
}

import { useState } from "preact/hooks";
import type { Finding } from "@/lib/engine/report";
import { AsksLine } from "./asks-line";
import { Disclosure } from "./disclosure";
import type { Guide } from "./guide";
import { SourceLine } from "./source-line";
import { words } from "./words";

/** How strong the evidence is, and behind a button why it matters, what could be done and who says so. */
export function CardWhy({ finding, guide }: { readonly finding: Finding; readonly guide: Guide }) {
  const [open, setOpen] = useState(false);
  const { why, advice, source, serves } = guide.rule(finding);
  return (
    <>
      {/* Where there is nothing to use, what could be done is what people open the card for. */}
      {advice !== undefined && finding.suggestions.length === 0 && <p>{advice}</p>}
      <Disclosure
        open={open}
        onToggle={() => setOpen(!open)}
        label={
          <>
            {words.finding.why} <span class="ww-card__evidence">{words.evidence[finding.evidence]}</span>
          </>
        }
      >
        {why !== "" && <p>{why}</p>}
        {advice !== undefined && finding.suggestions.length > 0 && <p>{advice}</p>}
        <SourceLine source={guide.advice.sources[source]} evidence={finding.evidence} />
        <AsksLine serves={serves} guide={guide} />
      </Disclosure>
    </>
  );
}

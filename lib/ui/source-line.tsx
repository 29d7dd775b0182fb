import type { Evidence } from "@/lib/engine/report";
import type { SourceAdvice } from "@/lib/rulebook/tables";
import { words } from "./words";

export interface SourceLineProps {
  readonly source: SourceAdvice | undefined;
  /** The finding's own label, which can be weaker or stronger than its source's. */
  readonly evidence: Evidence;
}

/** Who says so, when, and how strong that is. A link is an ordinary link: following it is the only request there ever is, and the user's own. */
export function SourceLine({ source, evidence }: SourceLineProps) {
  return (
    <p class="ww-source">
      <span class="ww-source__evidence">{words.evidence[evidence]}</span>
      {source && (
        <>
          {": "}
          {isWebAddress(source.address) ? (
            <a href={source.address} target="_blank" rel="noopener noreferrer">
              {source.title}
              <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
            </a>
          ) : (
            source.title
          )}
          <span class="ww-source__date">
            {" "}
            {source.publisher}, {source.date}
          </span>
        </>
      )}
    </p>
  );
}

function isWebAddress(address: string): boolean {
  return address.startsWith("https://");
}

import { useState } from "preact/hooks";
import type { PageState } from "@/lib/platform/messages";
import { CopyButton } from "./copy-button";
import { DeskLink } from "./desk-link";
import { Disclosure } from "./disclosure";
import type { RowTools } from "./row-tools";
import { words } from "./words";

export interface AboutCheckProps {
  readonly state: PageState;
  /** A text to take along: what was found and what was not. */
  readonly summary: string;
  readonly tools: RowTools;
}

const SHAPES = ["dotted", "wavy", "double", "dashed", "solid"] as const;

/** What was read and what was not, the reading age in words, what the underlines mean. */
export function AboutCheck({ state, summary, tools }: AboutCheckProps) {
  const [formulasOpen, setFormulasOpen] = useState(false);
  const [legendOpen, setLegendOpen] = useState(false);
  const { report, what, attachments } = state;
  if (!report) return undefined;
  const { readingAge, readingAgeRange, words: count, essentials, you, postHolder } = report.measures;
  return (
    <section class="ww-group ww-about" aria-labelledby="ww-about">
      <h2 class="ww-group__heading" id="ww-about" tabIndex={-1}>
        {words.groups.about}
      </h2>
      <p>{words.about.checked(what, count)}</p>
      <p>{words.about.figures(essentials, you, postHolder)}</p>
      {report.uncheckedBlocks.length > 0 && <p>{words.about.welsh(report.uncheckedBlocks.length)}</p>}
      {attachments.length > 0 && <p>{words.about.attachments(attachments.join(", "))}</p>}
      {readingAge !== undefined && (
        <>
          <p>{words.about.readingAge(readingAge, readingAgeRange)}</p>
          <Disclosure label={words.about.readingAgeHow} open={formulasOpen} onToggle={() => setFormulasOpen(!formulasOpen)}>
            <p>{words.about.formulas}</p>
          </Disclosure>
        </>
      )}
      <Disclosure label={words.about.legend} open={legendOpen} onToggle={() => setLegendOpen(!legendOpen)}>
        <ul class="ww-legend">
          {SHAPES.map((shape) => (
            <li key={shape}>
              <span class={`ww-legend__sample ww-legend__sample--${shape}`} aria-hidden="true">
                {words.about.sample}
              </span>{" "}
              {words.about.marks[shape]}
            </li>
          ))}
        </ul>
      </Disclosure>
      <p>
        <a href="/catalogue.html" target="_blank" rel="noopener">
          {words.catalogue.open}
          <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
        </a>
      </p>
      <p>
        <DeskLink />
      </p>
      <p class="ww-about__copy">
        <CopyButton text={summary} label={words.about.summary} copy={tools.copy} announce={tools.announce} />
      </p>
    </section>
  );
}

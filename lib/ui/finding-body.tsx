import type { Entry } from "./entry";
import { AsksLine } from "./asks-line";
import { CopyButton } from "./copy-button";
import { KeepForm } from "./keep-form";
import { quoteAround } from "./quote-around";
import type { RowTools } from "./row-tools";
import { SourceLine } from "./source-line";
import { Suggestions } from "./suggestions";
import { words } from "./words";
import { wrongReport } from "./wrong-report";

/** Everything about one finding: the words in their sentence, what they may do to a reader, who says so, what could stand there. */
export function FindingBody({ entry, tools }: { readonly entry: Entry; readonly tools: RowTools }) {
  const { finding, block, further } = entry;
  const { guide, copy, announce, show } = tools;
  const rule = guide.rule(finding);
  const quote = block && quoteAround(block.text, finding);

  async function showInAdvert(): Promise<void> {
    if (show) announce((await show(finding.id)) ? words.announce.shown : words.announce.notShown);
  }

  function openCard(): void {
    tools.openCard?.(finding.id);
    announce(words.card.opened);
  }

  return (
    <div class="ww-finding">
      <p class="ww-finding__message">{guide.message(finding)}</p>
      {quote && (
        <blockquote class="ww-quote">
          {quote.before}
          <mark class={`ww-mark ww-mark--${finding.category}`}>{quote.actual}</mark>
          {quote.after}
        </blockquote>
      )}
      {block?.origin === "template" && <p class="ww-finding__note">{words.finding.inTemplate}</p>}
      {further > 0 && <p class="ww-finding__note">{words.finding.further(further)}</p>}
      {rule.why !== "" && <p class="ww-finding__why">{rule.why}</p>}
      <Suggestions
        finding={finding}
        block={block}
        places={entry.places}
        level={4}
        use={block?.editable ? tools.use : undefined}
        everywhere={block?.editable ? tools.everywhere : undefined}
        tools={tools}
      />
      {rule.advice !== undefined && (
        <>
          <h4 class="ww-finding__label">{words.finding.advice}</h4>
          <p class="ww-finding__advice">{rule.advice}</p>
        </>
      )}
      <h4 class="ww-finding__label">{words.finding.source}</h4>
      <SourceLine source={guide.advice.sources[rule.source]} evidence={finding.evidence} />
      <AsksLine serves={rule.serves} guide={guide} />
      {tools.talk?.(finding)}
      {tools.decide && <KeepForm finding={finding} again={further > 0} decide={tools.decide} announce={announce} />}
      <div class="ww-finding__actions">
        {show && (
          <button
            type="button"
            class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            onClick={() => void showInAdvert()}
          >
            {words.finding.show}
          </button>
        )}
        {tools.openCard && (
          <button type="button" class="ww-link" onClick={() => openCard()}>
            {words.card.open}
          </button>
        )}
        <CopyButton
          text={wrongReport(finding, guide)}
          label={words.finding.wrong}
          quiet
          copy={copy}
          announce={announce}
          done={words.wrongReport.copied}
        />
      </div>
    </div>
  );
}

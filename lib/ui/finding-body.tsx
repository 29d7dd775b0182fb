import type { Entry } from "./entry";
import { AsksLine } from "./asks-line";
import { CopyButton } from "./copy-button";
import { KeepForm } from "./keep-form";
import { quoteAround } from "./quote-around";
import type { RowTools } from "./row-tools";
import { SourceLine } from "./source-line";
import { words } from "./words";
import { WriteButton } from "./write-button";
import { wrongReport } from "./wrong-report";

/** Everything about one finding: the words in their sentence, what they may do to a reader, who says so, what could stand there. */
export function FindingBody({ entry, tools }: { readonly entry: Entry; readonly tools: RowTools }) {
  const { finding, block, further } = entry;
  const { guide, copy, announce, show } = tools;
  const rule = guide.rule(finding);
  const quote = block && quoteAround(block.text, finding);
  const replacements = finding.suggestions.filter(({ text }) => text !== "");
  const leaveOut = finding.suggestions.some(({ text }) => text === "");

  async function showInAdvert(): Promise<void> {
    if (show) announce((await show(finding.id)) ? words.announce.shown : words.announce.notShown);
  }

  /** Where the advert can be changed, a suggestion can be used in place. */
  function useIt(at: number, text: string) {
    const { use } = tools;
    if (!use || !block?.editable) return undefined;
    const done = words.write.changed(finding.actual, text);
    return <WriteButton label={words.write.use} text={text} write={() => use(finding.id, at)} done={done} tools={tools} />;
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
      {(replacements.length > 0 || leaveOut) && (
        <>
          <h4 class="ww-finding__label">{words.finding.youCouldSay}</h4>
          <ul class="ww-suggestions">
            {replacements.map((suggestion) => (
              <li key={suggestion.text} class="ww-suggestion">
                <span class="ww-suggestion__text">
                  {suggestion.text}
                  {suggestion.origin !== "ours" && <span class="ww-suggestion__origin">{words.origin[suggestion.origin]}</span>}
                </span>
                {useIt(finding.suggestions.indexOf(suggestion), suggestion.text) ?? (
                  <CopyButton text={suggestion.text} about={`“${suggestion.text}”`} copy={copy} announce={announce} />
                )}
              </li>
            ))}
            {leaveOut && <li class="ww-suggestion">{words.finding.leaveOut}</li>}
          </ul>
        </>
      )}
      {rule.advice !== undefined && (
        <>
          <h4 class="ww-finding__label">{words.finding.advice}</h4>
          <p class="ww-finding__advice">{rule.advice}</p>
        </>
      )}
      <h4 class="ww-finding__label">{words.finding.source}</h4>
      <SourceLine source={guide.advice.sources[rule.source]} evidence={finding.evidence} />
      <AsksLine serves={rule.serves} guide={guide} />
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

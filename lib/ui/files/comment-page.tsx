import type { OpenAdvert } from "@/lib/review/open-advert";
import type { Target } from "@/lib/review/review";
import { deskWords } from "../desk/desk-words";
import { talkWords } from "../desk/talk-words";
import type { Guide } from "../guide";
import { shorten } from "../quote-around";
import { words } from "../words";

export interface CommentPageProps {
  readonly advert: OpenAdvert;
  readonly guide: Guide;
  /** What a comment on the whole of a block is about. */
  readonly targetOf: (text: string) => Target;
  /** What a comment on a finding is about. */
  readonly targetOfFinding: (findingId: string) => Target | undefined;
}

/**
 * The advert for people who do not have the extension: a box for a comment below each paragraph, and on each finding what those with a
 * review file have. Its script only gathers what they write.
 */
export function CommentPage({ advert, guide, targetOf, targetOfFinding }: CommentPageProps) {
  const { review, open } = advert;
  const blocks = review.texts.at(-1)?.blocks ?? [];
  const text = deskWords.webCopy;
  const copy = JSON.stringify({ id: review.id, advert: review.advert, title: review.title, source: review.source });
  return (
    <>
      <header>
        <p>{words.product}</p>
        <h1>{text.title(review.title)}</h1>
        <p>{text.lead}</p>
        <p>{text.how}</p>
        <p id="no-script">{text.noScript}</p>
      </header>
      <main data-review={copy}>
        <section aria-labelledby="you">
          <h2 id="you">{text.you}</h2>
          <label for="name">{text.name}</label>
          <input id="name" type="text" maxLength={200} autocomplete="name" />
          <label for="role">{text.role}</label>
          <input id="role" type="text" maxLength={200} />
        </section>
        <section aria-labelledby="advert">
          <h2 id="advert">{text.advert}</h2>
          {blocks.map((block, at) => (
            <div key={block.id} class="paragraph-of-advert">
              <p class={block.kind} lang={block.lang}>
                {block.text}
              </p>
              {open.findings
                .filter(({ blockId }) => blockId === block.id)
                .map((finding, nth) => (
                  <div key={finding.id}>
                    <p class="quiet">
                      {text.found}: <mark>{shorten(finding.actual, 120)}</mark> {guide.message(finding)}
                      {finding.suggestions[0] && finding.suggestions[0].text !== "" && (
                        <>
                          {" "}
                          {words.finding.youCouldSay}: “{finding.suggestions[0].text}”.
                        </>
                      )}
                    </p>
                    <FindingBox
                      id={`finding-${at}-${nth}`}
                      quote={shorten(finding.actual, 60)}
                      target={targetOfFinding(finding.id)}
                    />
                  </div>
                ))}
              <Box id={`block-${at}`} label={text.commentOn(shorten(block.text, 60))} target={targetOf(block.text)} />
            </div>
          ))}
        </section>
        <section aria-labelledby="whole">
          <h2 id="whole">{text.whole}</h2>
          <Box id="whole-comment" label={text.comment} target={{ kind: "advert" }} />
        </section>
        <button type="button" id="save">
          {text.save}
        </button>
        <button type="button" id="copy">
          {text.copy}
        </button>
        <p
          role="status"
          id="said"
          data-saved={text.saved}
          data-copied={text.copied}
          data-failed={text.notCopied}
          data-nothing={text.nothing}
        />
        <label for="result">{text.result}</label>
        <textarea id="result" rows={6} readonly />
      </main>
      <footer>
        <p>{words.notNhs}</p>
      </footer>
    </>
  );
}

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly target: Target;
}

function Box({ id, label, target }: BoxProps) {
  return (
    <div data-target={JSON.stringify(target)}>
      <CommentField id={id} label={label} />
    </div>
  );
}

function CommentField({ id, label }: Omit<BoxProps, "target">) {
  return (
    <>
      <label for={id}>{label}</label>
      <textarea id={id} rows={2} maxLength={5000} />
    </>
  );
}

interface FindingBoxProps {
  readonly id: string;
  readonly quote: string;
  readonly target: Target | undefined;
}

/** On a finding people can say what those with a review file can: whether they agree, what they would rather read, and why. */
function FindingBox({ id, quote, target }: FindingBoxProps) {
  const { viewOf, noView, wordingFor, wording, commentOn } = deskWords.webCopy;
  if (!target) return undefined;
  return (
    <div data-target={JSON.stringify(target)}>
      <fieldset>
        <legend>{viewOf(quote)}</legend>
        <View name={id} value="agree" label={talkWords.views.agree} />
        <View name={id} value="disagree" label={talkWords.views.disagree} />
        <View name={id} value="" label={noView} checked />
      </fieldset>
      <label for={`${id}-wording`}>{wordingFor(quote)}</label>
      <input id={`${id}-wording`} type="text" maxLength={500} data-wording={wording} />
      <CommentField id={`${id}-comment`} label={commentOn(quote)} />
    </div>
  );
}

interface ViewProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked?: boolean;
}

function View({ name, value, label, checked = false }: ViewProps) {
  return (
    <label>
      <input type="radio" name={name} value={value} checked={checked} autocomplete="off" />
      {label}
    </label>
  );
}

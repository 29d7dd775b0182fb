import type { ComponentChildren } from "preact";
import type { ChainReading } from "@/lib/review/event-chain";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { Helped, Person, ProcessStep, ReviewEvent } from "@/lib/review/review";
import type { DiffPart } from "@/lib/review/word-diff";
import { deskWords } from "../desk/desk-words";
import type { Guide } from "../guide";
import { statementName } from "../statement-name";
import { words } from "../words";
import { BeforeAfter } from "../desk/before-after";
import { RecordDecisions } from "./record-decisions";
import { RecordFacts } from "./record-facts";
import { RecordOpen } from "./record-open";
import { RecordChain, RecordSaid } from "./record-said";

export interface RecordProps {
  readonly advert: OpenAdvert;
  readonly guide: Guide;
  /** Everybody who decided or said something, whoever saves this among them. */
  readonly people: readonly Person[];
  /** What nobody took back. */
  readonly events: readonly ReviewEvent[];
  readonly ticked: ReadonlySet<ProcessStep>;
  readonly helped: readonly Helped[];
  readonly diff: (was: string, now: string) => readonly DiffPart[];
  /** With the time zone, as the person's own clock says it. */
  readonly made: string;
  readonly sha256: string;
  readonly chain: ChainReading;
}

/** The record of a review: what was checked, found and decided, and what was not. It claims no approval. */
export function Record(props: RecordProps) {
  const { advert, guide, people, events, ticked, helped, diff, chain } = props;
  const { review, open } = advert;
  const text = deskWords.record;
  const first = review.texts[0]?.blocks ?? [];
  const now = review.texts.at(-1)?.blocks ?? [];
  const agreed = events.filter((event) => event.kind === "agreed");
  return (
    <>
      <header>
        <p>{words.product}</p>
        <h1>{text.title(review.title)}</h1>
        <p class="limits">{text.limits}</p>
      </header>
      <main>
        <Part id="facts" heading={text.facts}>
          <RecordFacts {...props} />
        </Part>
        <Part id="decisions" heading={text.decisions}>
          <p>{text.entered}</p>
          <RecordDecisions advert={advert} events={events} people={people} guide={guide} />
          {advert.disputed.length > 0 && (
            <p>
              {deskWords.disputed.heading}: {advert.disputed.map(({ anchor }) => `“${anchor.exact}”`).join(", ")}.
            </p>
          )}
        </Part>
        <Part id="changes" heading={text.changes}>
          <BeforeAfter was={first} now={now} diff={diff} />
        </Part>
        <Part id="open" heading={text.open}>
          {open.findings.length === 0 ? (
            <p>{text.noneOpen}</p>
          ) : (
            <RecordOpen findings={open.findings} blocks={now} guide={guide} />
          )}
        </Part>
        <Part id="statements" heading={text.statements}>
          <ul>
            {open.statements
              .filter(({ wanted, status, rank }) => wanted === "yes" && (status === "found" || rank !== undefined))
              .map(({ id, status, statedByPage }) => (
                <li key={id}>
                  {statementName(id, guide)}: {words.status[status].toLowerCase()}
                  {statedByPage && ` (${words.statements.byPage.toLowerCase()})`}
                </li>
              ))}
          </ul>
          {agreed.length > 0 && (
            <>
              <h3>{text.agreed}</h3>
              <ul>
                {agreed.map(({ id, statement, who, when }) => (
                  <li key={id}>
                    {statementName(statement, guide)}: {words.legalCheck.agreed(who, when)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Part>
        <Part id="process" heading={text.process}>
          <ul>
            {STEPS.map((step) => (
              <li key={step}>
                {deskWords.process.steps[step]}: {ticked.has(step) ? deskWords.process.done : deskWords.process.notDone}
              </li>
            ))}
          </ul>
        </Part>
        <Part id="helped" heading={text.helped}>
          {helped.length === 0 ? (
            <p>{deskWords.helped.none}</p>
          ) : (
            <ul>
              {helped.map(({ id, name, how }) => (
                <li key={id}>{how === "" ? name : `${name}: ${how}`}</li>
              ))}
            </ul>
          )}
        </Part>
        <Part id="comments" heading={text.comments}>
          <RecordSaid advert={advert} people={people} />
        </Part>
        <Part id="chain" heading={text.chain.heading}>
          <RecordChain chain={chain} />
        </Part>
        <Part id="not-checked" heading={text.notChecked}>
          <ul>
            <li>{text.notCheckedAlways}</li>
            {open.uncheckedBlocks.length > 0 && <li>{text.welsh(open.uncheckedBlocks.length)}</li>}
            {advert.notRead.map(({ what, count }) => (
              <li key={what}>
                {deskWords.advert.notRead}: {deskWords.notRead[what]} ({count}).
              </li>
            ))}
          </ul>
        </Part>
        <Part id="text" heading={text.text}>
          {now.map((block) => (
            <p key={block.id} class={block.kind} lang={block.lang}>
              {block.text}
            </p>
          ))}
        </Part>
      </main>
      <footer>
        <p>{text.limits}</p>
        <p>{words.notNhs}</p>
      </footer>
    </>
  );
}

const STEPS: readonly ProcessStep[] = ["read-by-others", "panel", "questions", "feedback", "outreach", "agencies", "co-creation"];

function Part({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

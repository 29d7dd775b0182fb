import type { ComponentChildren } from "preact";
import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { Helped, Person, ProcessStep, ReviewEvent } from "@/lib/review/review";
import type { DiffPart } from "@/lib/review/word-diff";
import { whoOf } from "../desk/comment-list";
import { deskWords } from "../desk/desk-words";
import type { Guide } from "../guide";
import { keepWords } from "../keep-words";
import { longDate } from "../long-date";
import { statementName } from "../statement-name";
import { words } from "../words";
import { BeforeAfter } from "../desk/before-after";

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
}

/** The record of a review: what was checked, found and decided, and what was not. It claims no approval. */
export function Record(props: RecordProps) {
  const { advert, guide, people, events, ticked, helped, diff } = props;
  const { review, open, comments } = advert;
  const text = deskWords.record;
  const first = review.texts[0]?.blocks ?? [];
  const now = review.texts.at(-1)?.blocks ?? [];
  const said = [...comments.onFindings.values(), ...comments.onBlocks.values(), comments.onAdvert, comments.moved].flat();
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
          <Facts {...props} />
        </Part>
        <Part id="decisions" heading={text.decisions}>
          <p>{text.entered}</p>
          <Decisions events={events} people={people} guide={guide} />
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
          {open.findings.length === 0 ? <p>{text.noneOpen}</p> : <Open findings={open.findings} blocks={now} guide={guide} />}
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
          {said.length === 0 && <p>{deskWords.comments.none}</p>}
          <ul>
            {said.map((event) => (
              <li key={event.id}>
                {event.on.kind !== "advert" && `${deskWords.comments.on(event.on.anchor.exact)}: `}
                <q>{event.text}</q> {whoOf(people, event.by)}, {longDate(event.at.slice(0, 10))}
                {comments.moved.includes(event) && ` (${deskWords.comments.moved.toLowerCase()})`}
              </li>
            ))}
          </ul>
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

function Facts({ advert, people, made, sha256 }: RecordProps) {
  const { review, open, firstReport } = advert;
  const text = deskWords.record;
  const age = (years: number | undefined): string => (years === undefined ? text.ageNone : deskWords.table.age(years));
  const facts: readonly (readonly [string, string])[] = [
    [text.advert, review.title],
    [text.source, review.source],
    [text.reviewId, review.id],
    [text.made, made],
    [text.columns.who, people.map(({ id }) => whoOf(people, id)).join(", ") || text.anonymous],
    [text.tool, text.toolLine(review.tool, longDate(review.rules))],
    [text.hash, sha256],
    [text.words, String(open.measures.words)],
    ...(open.post.band === undefined ? [] : [[text.band, open.post.band] as const]),
    [text.language, deskWords.language[open.language]],
    [text.age, text.ages(age(firstReport.measures.readingAge), age(open.measures.readingAge))],
  ];
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decisions({ events, people, guide }: Pick<RecordProps, "events" | "people" | "guide">) {
  const text = deskWords.record;
  const decided = events.filter((event) => event.kind === "decided");
  if (decided.length === 0) return <p>{text.noDecisions}</p>;
  const { columns } = text;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.words}</th>
          <th scope="col">{columns.advice}</th>
          <th scope="col">{columns.decision}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.when}</th>
        </tr>
      </thead>
      <tbody>
        {decided.map(({ id, by, at, decision }) => {
          const { kind, to, reason, note } = decision;
          const why = [reason === undefined ? "" : keepWords.reasons[reason], note ?? ""].filter((part) => part !== "");
          return (
            <tr key={id}>
              <th scope="row">“{decision.anchor.exact}”</th>
              <td>
                {guide.rule(decision).title} ({decision.ruleId})
              </td>
              <td>{[deskWords.kept.kinds[kind], ...(to === undefined ? [] : [deskWords.kept.to(to)]), ...why].join(". ")}</td>
              <td>{whoOf(people, by)}</td>
              <td>
                <time dateTime={at}>{longDate(at.slice(0, 10))}</time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Characters quoted on each side. */
const AROUND = 30;

interface OpenProps {
  readonly findings: readonly Finding[];
  readonly blocks: readonly Block[];
  readonly guide: Guide;
}

function Open({ findings, blocks, guide }: OpenProps) {
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

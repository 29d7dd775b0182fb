import { whoOf } from "../desk/comment-list";
import { deskWords } from "../desk/desk-words";
import { keepWords } from "../keep-words";
import { longDate } from "../long-date";
import type { RecordProps } from "./record";

/** Every decision that nobody took back, with who made it, as entered. */
export function RecordDecisions({ advert, events, people, guide }: Pick<RecordProps, "advert" | "events" | "people" | "guide">) {
  const text = deskWords.record;
  const decided = events.filter((event) => event.kind === "decided");
  const known = new Set(decided.map(({ id }) => id));
  const before = new Map(
    advert.aside.flatMap(({ decision }) => (known.has(decision.id) ? [] : [[decision.id, decision] as const])),
  );
  if (decided.length + before.size === 0) return <p>{text.noDecisions}</p>;
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
        {[...before.values()].map((decision) => (
          <tr key={decision.id}>
            <th scope="row">“{decision.anchor.exact}”</th>
            <td>
              {guide.rule(decision).title} ({decision.ruleId})
            </td>
            <td>{text.always}</td>
            <td>{text.anonymous}</td>
            <td>
              <time dateTime={decision.at}>{longDate(decision.at.slice(0, 10))}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

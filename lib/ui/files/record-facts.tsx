import { whoOf } from "../desk/comment-list";
import { deskWords } from "../desk/desk-words";
import { longDate } from "../long-date";
import type { RecordProps } from "./record";

/** What was checked, with what, and by whom it was saved. */
export function RecordFacts({ advert, people, made, sha256 }: RecordProps) {
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

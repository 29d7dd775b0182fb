import { useId } from "preact/hooks";
import type { Month } from "@/lib/review/past-reviews";
import { deskWords } from "./desk-words";

export interface TrendsProps {
  readonly months: readonly Month[];
  /** How many adverts a month needs to be shown. */
  readonly fewest: number;
}

const FIGURES = ["open", "statements", "readingAge"] as const;
type Figure = (typeof FIGURES)[number];

/** Month by month: one small chart for each figure, the table below them. Nothing is ranked, and no month with few adverts is shown. */
export function Trends({ months, fewest }: TrendsProps) {
  const text = deskWords.trends;
  const first = months[0];
  const last = months.at(-1);
  return (
    <section class="ww-group" aria-labelledby="ww-trends">
      <h2 class="ww-group__heading" id="ww-trends" tabIndex={-1}>
        {text.heading}
      </h2>
      <p class="ww-group__hint">{text.hint}</p>
      {!first || !last ? (
        <p class="ww-group__hint">{text.few(fewest)}</p>
      ) : (
        <>
          <div class="ww-trends">
            {FIGURES.map((figure) => (
              <Chart key={figure} figure={figure} months={months} />
            ))}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached with the keyboard. */}
          <div class="ww-desk__scroll" role="region" aria-label={text.table} tabIndex={0}>
            <table class="ww-desk__table ww-desk__table--small">
              <caption>{text.caption(monthName(first.month), monthName(last.month))}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.month}</th>
                  <th scope="col">{text.adverts}</th>
                  <th scope="col">{text.figures.open}</th>
                  <th scope="col">{text.figures.statements}</th>
                  <th scope="col">{text.figures.readingAge}</th>
                </tr>
              </thead>
              <tbody>
                {months.map(({ month, adverts, open, statements, readingAge }) => (
                  <tr key={month}>
                    <th scope="row">{monthName(month)}</th>
                    <td>{adverts}</td>
                    <td>{open}</td>
                    <td>{statements}</td>
                    <td>{readingAge ?? "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const WIDTH = 240;
const HEIGHT = 80;
const EDGE = 10;

/** A line with a dot for each month; what it says stands in words below it. */
function Chart({ figure, months }: { readonly figure: Figure; readonly months: readonly Month[] }) {
  const id = useId();
  const text = deskWords.trends;
  const known = months.flatMap((month) => {
    const value = month[figure];
    return value === undefined ? [] : [{ month: month.month, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const top = Math.max(1, ...known.map(({ value }) => value));
  const points = known.map(({ value }, at) => ({
    x: EDGE + (known.length === 1 ? 0.5 : at / (known.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <figure class="ww-trends__chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id} focusable="false">
        <line class="ww-trends__base" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        <polyline class="ww-trends__line" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ x, y }) => (
          <circle key={x} class="ww-trends__dot" cx={x} cy={y} r="4" />
        ))}
      </svg>
      <figcaption id={id}>
        {text.figures[figure]}: {text.change(monthName(first.month), first.value, monthName(last.month), last.value)}
      </figcaption>
    </figure>
  );
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

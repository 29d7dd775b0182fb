import type { OpenAdvert } from "@/lib/review/open-advert";
import { words } from "../words";
import { deskWords } from "./desk-words";

/** What was read and what was not, and the reading age in words. */
export function AdvertFacts({ advert }: { readonly advert: OpenAdvert }) {
  const { report, notRead, review } = advert;
  const { readingAge, readingAgeRange, words: count, essentials, you, postHolder } = report.measures;
  return (
    <section class="ww-group ww-about" aria-labelledby="ww-about">
      <h2 class="ww-group__heading" id="ww-about" tabIndex={-1}>
        {words.groups.about}
      </h2>
      <p>{words.about.checked(review.source, count)}</p>
      <p>{words.about.figures(essentials, you, postHolder)}</p>
      {readingAge !== undefined && <p>{words.about.readingAge(readingAge, readingAgeRange)}</p>}
      {report.uncheckedBlocks.length > 0 && <p>{words.about.welsh(report.uncheckedBlocks.length)}</p>}
      {notRead.length > 0 && (
        <p>
          {deskWords.advert.notRead}: {notRead.map(({ what, count: many }) => `${deskWords.notRead[what]} (${many})`).join(", ")}.
        </p>
      )}
    </section>
  );
}

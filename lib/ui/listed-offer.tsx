import { words } from "./words";

/** On a page that lists adverts of NHS Jobs: the way to the review desk, where they can all be checked. */
export function ListedOffer({ advert }: { readonly advert: string }) {
  if (!RESULTS.test(advert)) return undefined;
  return (
    <div class="ww-screen">
      <p class="ww-screen__lead">{words.listed.lead}</p>
      <p>
        <a href="/desk.html#listed" target="_blank" rel="noopener">
          {words.listed.open}
          <span class="nhsuk-u-visually-hidden"> ({words.finding.newTab})</span>
        </a>
      </p>
    </div>
  );
}

/** How home names a page of results. */
const RESULTS = /^https:\/\/(?:www\.|beta\.)?jobs\.nhs\.uk\/candidate\/search\/results/;

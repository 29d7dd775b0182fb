import { useState } from "preact/hooks";
import type { Category } from "@/lib/engine/report";
import type { Advice, CatalogueEntry } from "@/lib/rulebook/tables";
import { SeverityTag } from "./severity-tag";
import { SourceLine } from "./source-line";
import { words } from "./words";

export interface CatalogueProps {
  readonly entries: readonly CatalogueEntry[];
  readonly advice: Pick<Advice, "sources" | "asks" | "checked">;
}

/** Most patterns shown of one rule; the rest are counted. */
const mostPatterns = 12;

/** Every rule, to search by words, by kind of advice and by the recommendation or commitment it serves. */
export function Catalogue({ entries, advice }: CatalogueProps) {
  const [search, setSearch] = useState("");
  const [category, setCategory] = useState("");
  const [ask, setAsk] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = entries.filter(
    (entry) =>
      (category === "" || entry.category === category) &&
      (ask === "" || entry.serves.includes(ask)) &&
      (wanted === "" || textOf(entry).includes(wanted)),
  );
  const categories = [...new Set(entries.map((entry) => entry.category))];
  return (
    <div class="ww-catalogue">
      <header class="ww-header">
        <p class="ww-header__product">{words.product}</p>
        <h1 class="ww-header__title">{words.catalogue.title}</h1>
        <p>{words.catalogue.lead}</p>
        <p class="ww-header__more">{words.notNhs}</p>
        <p>
          <a href="/about.html">{words.catalogue.about}</a>
        </p>
      </header>
      <main class="ww-catalogue__main">
        <form class="ww-catalogue__filters" role="search" onSubmit={(event) => event.preventDefault()}>
          <label class="nhsuk-label" for="ww-search">
            {words.catalogue.search}
            <input
              class="ww-catalogue__field"
              id="ww-search"
              type="search"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
          <label class="nhsuk-label" for="ww-category">
            {words.catalogue.category}
            <select
              class="ww-catalogue__field"
              id="ww-category"
              value={category}
              onChange={(event) => setCategory(event.currentTarget.value)}
            >
              <option value="">{words.catalogue.allCategories}</option>
              {categories.map((each: Category) => (
                <option key={each} value={each}>
                  {words.category[each]}
                </option>
              ))}
            </select>
          </label>
          <label class="nhsuk-label" for="ww-ask">
            {words.catalogue.ask}
            <select class="ww-catalogue__field" id="ww-ask" value={ask} onChange={(event) => setAsk(event.currentTarget.value)}>
              <option value="">{words.catalogue.allAsks}</option>
              {Object.entries(advice.asks).map(([key, { title }]) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </form>
        <p role="status">{shown.length === 0 ? words.catalogue.none : words.catalogue.count(shown.length, entries.length)}</p>
        <ul class="ww-catalogue__list">
          {shown.map((entry) => (
            <CatalogueRow key={entry.id} entry={entry} advice={advice} />
          ))}
        </ul>
      </main>
    </div>
  );
}

function CatalogueRow({ entry, advice }: { readonly entry: CatalogueEntry; readonly advice: CatalogueProps["advice"] }) {
  const { looksFor, examples } = entry;
  const more = looksFor.length - mostPatterns;
  return (
    <li class="ww-catalogue__entry">
      <h2 class="ww-catalogue__title">{entry.title}</h2>
      <p>
        <SeverityTag severity={entry.severity} /> <span class="ww-catalogue__kind">{words.category[entry.category]}</span>
      </p>
      <p>{entry.why}</p>
      <p>
        <strong>{words.catalogue.looksFor}:</strong> {looksFor.slice(0, mostPatterns).join(" · ")}
        {more > 0 && ` ${words.catalogue.more(more)}`}
      </p>
      {examples[0] && (
        <p>
          <strong>{words.catalogue.example}:</strong> “{examples[0].before}”
          {examples[0].after !== undefined && ` ${words.catalogue.becomes} “${examples[0].after}”`}
        </p>
      )}
      <SourceLine source={advice.sources[entry.source]} evidence={entry.evidence} />
      <p class="ww-catalogue__kind">
        <strong>{words.catalogue.serves}:</strong> {entry.serves.map((ask) => advice.asks[ask]?.title ?? ask).join("; ")}
      </p>
      {entry.per1000 !== undefined && (
        <p class="ww-catalogue__kind">
          {words.catalogue.hits(entry.per1000)}{" "}
          {entry.read !== undefined && entry.right !== undefined && words.catalogue.judged(entry.right, entry.read)}
        </p>
      )}
    </li>
  );
}

const textOf = (entry: CatalogueEntry): string =>
  [entry.title, entry.id, entry.why, ...entry.looksFor, ...entry.examples.map((example) => example.before)]
    .join(" ")
    .toLowerCase();

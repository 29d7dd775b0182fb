import { Component } from "preact";
import type { DeskAdvert } from "@/lib/review/desk";
import { deskWords } from "./desk-words";
import { COLUMNS, FILTERS, nameOf, rowsOf, stateOf, type Column, type TableView } from "./table-view";

export interface AdvertsTableProps {
  readonly adverts: readonly DeskAdvert[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** All adverts on the desk in one table, sorted by a press on a column's heading. */
export function AdvertsTable({ adverts, view, onView, onOpen, onRemove }: AdvertsTableProps) {
  const rows = rowsOf(adverts, view);
  const { table } = deskWords;
  const sorted = table.showing(rows.length, adverts.length, table.columns[view.sort], orderOf(view));
  return (
    <>
      <fieldset class="ww-desk__filters">
        <legend class="ww-finding__label">{table.show}</legend>
        {FILTERS.map((filter) => (
          <label key={filter} class="ww-desk__filter">
            <input
              type="radio"
              name="ww-desk-show"
              class="ww-desk__radio"
              checked={view.show === filter}
              onChange={() => onView({ ...view, show: filter })}
            />
            {table.filters[filter]}
          </label>
        ))}
      </fieldset>
      <p role="status" class="ww-desk__sorted">
        {rows.length === 0 ? table.none : sorted}
      </p>
      <div class="ww-desk__scroll">
        <table class="ww-desk__table ww-desk__table--adverts" aria-label={table.scroll}>
          <colgroup>
            {COLUMNS.map((column) => (
              <col key={column} class={`ww-desk__column--${column}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={view.sort === column ? (view.down ? "descending" : "ascending") : undefined}
                >
                  <button type="button" class="ww-desk__sort" onClick={() => onView(sortedBy(column, view))}>
                    {table.columns[column]}
                    <span aria-hidden="true">{view.sort === column ? (view.down ? " ▼" : " ▲") : ""}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((advert) => (
              <Row key={advert.id} advert={advert} state={stateOf(advert, adverts)} onOpen={onOpen} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<AdvertsTableProps, "onOpen" | "onRemove"> {
  readonly advert: DeskAdvert;
  readonly state: string;
}

/** Drawn again only where the advert changed: of hundreds of rows, one or two do. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return next.advert !== this.props.advert || next.state !== this.props.state;
  }

  override render({ advert, state, onOpen, onRemove }: RowProps) {
    const name = nameOf(advert);
    const counts = advert.state.kind === "open" ? advert.state.advert.counts : undefined;
    const { table } = deskWords;
    return (
      <tr>
        <th scope="row">
          {counts ? (
            <button type="button" class="ww-link ww-desk__open" onClick={() => onOpen(advert.id)}>
              {name}
            </button>
          ) : (
            name
          )}
          {name !== advert.name && <span class="ww-desk__file">{table.file(advert.name)}</span>}
        </th>
        {counts ? (
          <>
            <td class="ww-desk__number">{counts.fix}</td>
            <td class="ww-desk__number">{counts.worth}</td>
            <td class="ww-desk__number">{counts.consider}</td>
            <td>{table.statements(counts.statements, counts.statementsOf)}</td>
            <td>{counts.readingAge === undefined ? "–" : table.age(counts.readingAge)}</td>
            <td>{deskWords.language[counts.language]}</td>
          </>
        ) : (
          <td colSpan={6}>–</td>
        )}
        <td>
          {state} {/* Hidden words in hundreds of rows would each be a layer of their own to draw. */}
          <button type="button" class="ww-link" aria-label={`${table.remove} ${name}`} onClick={() => onRemove(advert.id)}>
            {table.remove}
          </button>
        </td>
      </tr>
    );
  }
}

function orderOf({ sort, down }: TableView): string {
  const { words, figures } = deskWords.table.orders;
  return (isFigure(sort) ? figures : words)[down ? 1 : 0];
}

function isFigure(column: Column): boolean {
  return column !== "advert" && column !== "state" && column !== "language";
}

/** Another column starts with what matters: names from A, figures from the highest. */
function sortedBy(column: Column, view: TableView): TableView {
  if (view.sort === column) return { ...view, down: !view.down };
  return { ...view, sort: column, down: isFigure(column) };
}

import type { Finding } from "@/lib/engine/report";
import type { BlockView, ChangeView, Refusal } from "@/lib/platform/messages";
import type { Copy } from "./copy-button";
import { CardChanged } from "./card-changed";
import { CardWhy } from "./card-why";
import type { Guide } from "./guide";
import { KeepForm } from "./keep-form";
import { shorten } from "./quote-around";
import type { RowTools, WrittenIn } from "./row-tools";
import { SeverityTag } from "./severity-tag";
import { Suggestions } from "./suggestions";
import { words } from "./words";

export interface CardProps {
  /** The id of the heading, which names the card and takes the focus. */
  readonly heading: string;
  readonly finding: Finding;
  readonly block: BlockView | undefined;
  /** Its place among everything found, from 0; undefined once it is there no more. */
  readonly index: number | undefined;
  readonly count: number;
  /** In how many places the same words can be changed at once. */
  readonly places: number;
  /** Whether the same words were found elsewhere too. */
  readonly again: boolean;
  /** What became of it from here. */
  readonly change: ChangeView | undefined;
  readonly guide: Guide;
  readonly copy: Copy;
  readonly actions: CardActions;
}

/** What can be done in a card: writing gives why it was not done. */
export interface CardActions {
  readonly use: (suggestion: number) => Promise<Refusal | undefined>;
  readonly everywhere: (suggestion: number) => Promise<WrittenIn>;
  /** Keeps it or puts it off, which closes the card; absent where nothing can be decided. */
  readonly decide: RowTools["decide"] | undefined;
  readonly undo: (changeId: string) => Promise<Refusal | undefined>;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly announce: (sentence: string) => void;
}

/** What is shown beside the words on the page: why they were found, what could stand there, and the way to the next. */
export function Card({ heading, finding, block, index, count, places, again, change, guide, copy, actions }: CardProps) {
  const { announce } = actions;
  const tools = { guide, copy, announce };
  return (
    <>
      <header class="ww-card__header">
        <h2 id={heading} tabIndex={-1}>
          “{shorten(finding.actual, 90)}”
        </h2>
        <button type="button" class="ww-card__close" aria-label={words.card.close} onClick={actions.close}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="m2 2 10 10M12 2 2 12" />
          </svg>
        </button>
      </header>
      <p class="ww-card__facts">
        <SeverityTag severity={finding.severity} /> {words.category[finding.category]}
      </p>
      {change ? (
        <CardChanged change={change} undo={actions.undo} announce={announce} />
      ) : (
        <div key={finding.id}>
          <p class="ww-card__message">{guide.message(finding)}</p>
          <Suggestions
            finding={finding}
            block={block}
            places={places}
            level={3}
            use={block?.editable ? (_, at) => actions.use(at) : undefined}
            everywhere={block?.editable ? (_, at) => actions.everywhere(at) : undefined}
            tools={tools}
          />
          <CardWhy finding={finding} guide={guide} />
          {actions.decide && <KeepForm finding={finding} again={again} decide={actions.decide} announce={announce} />}
        </div>
      )}
      <nav class="ww-card__steps" aria-label={words.step.label}>
        <span>{index === undefined ? words.step.none(count) : words.step.place(index + 1, count)}</span>
        <button type="button" class="ww-link" onClick={() => actions.step(-1)}>
          {words.step.previous}
        </button>
        <button type="button" class="ww-link" onClick={() => actions.step(1)}>
          {words.step.next}
        </button>
      </nav>
    </>
  );
}

import type { Settings } from "@/lib/platform/settings";
import type { Decision } from "@/lib/review/decision";
import type { Guide } from "./guide";
import { keepWords } from "./keep-words";
import { OptionRow } from "./option-row";
import { optionsWords } from "./options-words";
import { shorten } from "./quote-around";
import { RadioGroup } from "./radio-group";

export interface OptionDecisionsProps {
  readonly keepDays: Settings["keepDays"];
  readonly onKeepDays: (days: Settings["keepDays"]) => void;
  /** What is kept in every advert. */
  readonly alwaysKept: readonly Decision[];
  readonly remove: (id: string) => void;
  readonly guide: Pick<Guide, "rule">;
  readonly announce: (sentence: string) => void;
}

const DAYS = ["0", "7", "30", "90", "365"] as const;
const NUMBER = { "0": 0, "7": 7, "30": 30, "90": 90, "365": 365 } as const;

/** How long decisions are kept, and those that hold in every advert. */
export function OptionDecisions({ keepDays, onKeepDays, alwaysKept, remove, guide, announce }: OptionDecisionsProps) {
  const text = optionsWords;
  return (
    <>
      <p>{text.keptHint}</p>
      <RadioGroup
        name="days"
        legend={text.days}
        answers={DAYS}
        labels={text.daysNames}
        chosen={`${keepDays}`}
        onChoose={(days) => onKeepDays(NUMBER[days])}
      />
      {keepDays === 0 && <p>{text.daysNone}</p>}
      <h3 id="always-kept">{text.alwaysKept}</h3>
      {alwaysKept.length === 0 && <p>{text.alwaysKeptNone}</p>}
      <ul class="ww-suggestions" aria-labelledby="always-kept">
        {alwaysKept.map(({ id, ruleId, anchor, reason, note }) => (
          <OptionRow
            key={id}
            about={`“${shorten(anchor.exact, 60)}”`}
            label={text.removeKept}
            onClick={() => {
              remove(id);
              announce(text.removedKept(anchor.exact));
            }}
          >
            {[guide.rule({ ruleId }).title, reason === "other" ? note : reason && keepWords.reasons[reason]]
              .filter((fact) => fact !== undefined)
              .join(" · ")}
          </OptionRow>
        ))}
      </ul>
    </>
  );
}

import { useId } from "preact/hooks";
import type { ProcessStep } from "@/lib/review/review";
import { deskWords } from "./desk-words";

export interface ProcessListProps {
  readonly ticked: ReadonlySet<ProcessStep>;
  /** Outreach networks are for communications roles. */
  readonly communications: boolean;
  readonly onTick: (step: ProcessStep, done: boolean) => void;
}

/** What the report asks for around an advert, to be ticked. */
export function ProcessList({ ticked, communications, onTick }: ProcessListProps) {
  const id = useId();
  const { process } = deskWords;
  return (
    <section class="ww-group" aria-labelledby="ww-process">
      <h2 class="ww-group__heading" id="ww-process" tabIndex={-1}>
        {process.heading}
      </h2>
      <p class="ww-group__hint">{process.hint}</p>
      <ul class="ww-rows">
        {STEPS.map((step) => (
          <li key={step} class="ww-row ww-desk__tick">
            <input
              type="checkbox"
              class="ww-checkbox"
              id={`${id}-${step}`}
              checked={ticked.has(step)}
              onChange={(event) => onTick(step, event.currentTarget.checked)}
            />
            <div>
              <label for={`${id}-${step}`}>{process.steps[step]}</label>
              {step === "outreach" && communications && <p class="ww-finding__note">{process.outreach}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STEPS: readonly ProcessStep[] = ["panel", "questions", "feedback", "outreach", "agencies", "co-creation"];

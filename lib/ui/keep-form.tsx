import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Finding } from "@/lib/engine/report";
import type { Choice, DecisionReason, DecisionScope } from "@/lib/review/decision";
import { keepWords } from "./keep-words";
import { RadioGroup } from "./radio-group";

export interface KeepFormProps {
  readonly finding: Finding;
  /** Whether the same words stand elsewhere in the advert too. */
  readonly again: boolean;
  /** Keeps the finding or puts it off; whether that was done. */
  readonly decide: (findingId: string, choice: Choice) => Promise<boolean>;
  readonly announce: (sentence: string) => void;
}

const REASONS = ["official-title", "required", "quotation", "does-not-apply", "other"] as const;
const SCOPES = ["here", "advert", "always"] as const;

/** "Keep mine", which asks why and where, and "Later". What has to be fixed is kept for a reason only. */
export function KeepForm({ finding, again, decide, announce }: KeepFormProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<DecisionReason | undefined>();
  const [note, setNote] = useState("");
  const [scope, setScope] = useState<DecisionScope>(again ? "advert" : "here");
  const [missing, setMissing] = useState<"reason" | "note" | undefined>();
  const openRef = useRef<HTMLButtonElement>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const noteRef = useRef<HTMLInputElement>(null);
  const movedRef = useRef(false);
  const asked = finding.severity === "fix";

  // Buttons and form take each other's place: the focus goes with them.
  useEffect(() => {
    if (!movedRef.current) return;
    movedRef.current = false;
    if (open) formRef.current?.querySelector("input")?.focus();
    else openRef.current?.focus();
  }, [open]);

  function show(next: boolean): void {
    movedRef.current = true;
    setMissing(undefined);
    setOpen(next);
  }

  async function settle(choice: Choice, done: string): Promise<void> {
    announce((await decide(finding.id, choice)) ? done : keepWords.notDone);
  }

  function keep(event: Event): void {
    event.preventDefault();
    const own = note.trim();
    const lacks = reason === undefined && asked ? "reason" : reason === "other" && own === "" ? "note" : undefined;
    setMissing(lacks);
    if (lacks === "reason") formRef.current?.querySelector("input")?.focus();
    else if (lacks === "note") noteRef.current?.focus();
    else {
      const why = reason === undefined ? {} : { reason, ...(reason === "other" ? { note: own } : {}) };
      void settle({ kind: "kept", scope, ...why }, keepWords.kept(finding.actual));
    }
  }

  if (!open) {
    return (
      <div class="ww-buttons">
        <button
          type="button"
          ref={openRef}
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={() => show(true)}
        >
          {keepWords.keep}
        </button>
        <button
          type="button"
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={() => void settle({ kind: "deferred", scope: again ? "advert" : "here" }, keepWords.put(finding.actual))}
        >
          {keepWords.later}
        </button>
      </div>
    );
  }
  return (
    <form class="ww-keep" ref={formRef} onSubmit={keep} noValidate>
      <RadioGroup
        name={`${id}-why`}
        legend={asked ? keepWords.why : keepWords.whyOptional}
        answers={REASONS}
        labels={keepWords.reasons}
        chosen={reason}
        fault={missing === "reason" ? keepWords.missingReason : undefined}
        onChoose={setReason}
      />
      {reason === "other" && (
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for={`${id}-note`}>
            {keepWords.note}
          </label>
          {missing === "note" && (
            <p class="nhsuk-error-message" id={`${id}-note-fault`}>
              {keepWords.missingNote}
            </p>
          )}
          <input
            ref={noteRef}
            class="nhsuk-input"
            id={`${id}-note`}
            type="text"
            autoComplete="off"
            maxLength={500}
            value={note}
            aria-invalid={missing === "note"}
            aria-describedby={missing === "note" ? `${id}-note-fault` : undefined}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <RadioGroup
        name={`${id}-where`}
        legend={keepWords.where}
        answers={SCOPES}
        labels={keepWords.scopes}
        chosen={scope}
        onChoose={setScope}
      />
      <div class="ww-buttons">
        <button type="submit" class="nhsuk-button nhsuk-button--small">
          {keepWords.confirm}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => show(false)}>
          {keepWords.cancel}
        </button>
      </div>
    </form>
  );
}

import { useId, useState } from "preact/hooks";
import type { OpenAdvert } from "@/lib/review/open-advert";
import type { RowTools } from "../row-tools";
import type { SaveKind, Signature } from "./desk-actions";
import { deskWords } from "./desk-words";
import { TextField } from "./text-field";

export interface SavePanelProps {
  readonly advert: OpenAdvert;
  readonly signature: Signature;
  readonly onSignature: (signature: Signature) => void;
  /** Gives the sentence that says what became of it. */
  readonly onSave: (kind: SaveKind) => Promise<string>;
  readonly announce: RowTools["announce"];
}

/** Everything that can be taken away from an advert's review, each as a file. */
export function SavePanel({ advert, signature, onSignature, onSave, announce }: SavePanelProps) {
  const id = useId();
  const [said, setSaid] = useState("");
  const { save } = deskWords;
  const decisions = advert.groups.length;

  async function run(kind: SaveKind): Promise<void> {
    const sentence = await onSave(kind);
    setSaid(sentence);
    announce(sentence);
  }

  const button = (kind: SaveKind, label: string, hint?: string) => (
    <li class="ww-row ww-desk__section">
      <div>
        <p class="ww-row__title" id={`${id}-${kind}`}>
          {label}
        </p>
        {hint !== undefined && <p class="ww-finding__note">{hint}</p>}
      </div>
      <button
        type="button"
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        aria-describedby={`${id}-${kind}`}
        onClick={() => void run(kind)}
      >
        {save.button}
        <span class="nhsuk-u-visually-hidden"> {label}</span>
      </button>
    </li>
  );

  return (
    <section class="ww-group" aria-labelledby="ww-save">
      <h2 class="ww-group__heading" id="ww-save" tabIndex={-1}>
        {save.heading}
      </h2>
      <p class="ww-group__hint">
        {save.hint} {save.contents(advert.open.findings.length, decisions)}
      </p>
      <div class="ww-desk__form">
        <TextField
          id={`${id}-name`}
          label={save.name}
          hint={save.nameHint}
          value={signature.name}
          onValue={(name) => onSignature({ ...signature, name })}
        />
        <TextField
          id={`${id}-role`}
          label={save.role}
          value={signature.role}
          onValue={(role) => onSignature({ ...signature, role })}
        />
      </div>
      <ul class="ww-rows">
        {button("record", save.record, save.recordHint)}
        {button("review", save.review, save.reviewHint)}
        {button("copy", save.copy, save.copyHint)}
        {advert.file && button("word-comments", save.wordComments, save.wordHint)}
        {advert.file && button("word-tracked", save.wordTracked, save.wordHint)}
        {button("word-new", save.wordNew)}
      </ul>
      {said !== "" && (
        <p class="ww-group__hint" aria-hidden="true">
          {said}
        </p>
      )}
    </section>
  );
}

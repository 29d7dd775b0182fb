import { useId, useRef, useState } from "preact/hooks";
import { Disclosure } from "../disclosure";
import { deskWords } from "./desk-words";
import { ListedForm, type ListedFormProps } from "./listed-form";

export interface AddAdvertsProps {
  readonly listed: ListedFormProps;
  readonly onFiles: (files: readonly File[]) => void;
  /** Formatted text comes as HTML, to be read as a file is: it is never shown as it comes. */
  readonly onText: (text: string, html: string | undefined) => void;
}

/** Where adverts come in: dropped, chosen or pasted. */
export function AddAdverts({ listed, onFiles, onText }: AddAdvertsProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const [listedOpen, setListedOpen] = useState(listed.wanted);
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const pastedRef = useRef<{ readonly text: string; readonly html: string } | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const { add } = deskWords;

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  }

  function choose(input: HTMLInputElement): void {
    onFiles([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = "";
  }

  function keepFormat(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    pastedRef.current = html !== "" && text === "" ? { text: plain.replaceAll("\r\n", "\n"), html } : undefined;
  }

  function submit(event: Event): void {
    event.preventDefault();
    setEmpty(text.trim() === "");
    if (text.trim() === "") return;
    onText(text, pastedRef.current?.text === text ? pastedRef.current.html : undefined);
    setText("");
    pastedRef.current = undefined;
  }

  return (
    <section class="ww-desk__add" aria-labelledby={`${id}-heading`}>
      <h2 class="ww-group__heading" id={`${id}-heading`}>
        {add.heading}
      </h2>
      <div
        class={`ww-desk__drop${over ? " ww-desk__drop--over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{add.drop}</p>
        <p class="ww-finding__note">{add.kinds}</p>
        <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => picker.current?.click()}>
          {add.choose}
        </button>
        <input ref={picker} type="file" multiple hidden onChange={(event) => choose(event.currentTarget)} />
      </div>
      <Disclosure label={add.paste} open={open} onToggle={() => setOpen(!open)}>
        <form onSubmit={submit} noValidate>
          <label class="nhsuk-label" for={id}>
            {deskWords.advert.text}
          </label>
          <div class="nhsuk-hint" id={`${id}-hint`}>
            {add.pasteHint}
          </div>
          {empty && (
            <p class="nhsuk-error-message" id={`${id}-empty`}>
              {add.empty}
            </p>
          )}
          <textarea
            class="nhsuk-textarea"
            id={id}
            rows={6}
            value={text}
            aria-describedby={empty ? `${id}-hint ${id}-empty` : `${id}-hint`}
            aria-invalid={empty}
            onPaste={keepFormat}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="ww-desk__actions">
            <button type="submit" class="nhsuk-button nhsuk-button--small">
              {add.check}
            </button>
          </p>
        </form>
      </Disclosure>
      <Disclosure label={deskWords.listed.open} open={listedOpen} onToggle={() => setListedOpen(!listedOpen)}>
        <ListedForm {...listed} />
      </Disclosure>
    </section>
  );
}

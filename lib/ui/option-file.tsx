import { useId, useState } from "preact/hooks";
import { optionsWords } from "./options-words";

export interface OptionFileProps {
  /** What the saved file says. */
  readonly text: string;
  /** Takes a file's text in; whether it was one. */
  readonly read: (text: string) => Promise<boolean>;
}

/** Saves the settings to a file, and loads them from one. */
export function OptionFile({ text, read }: OptionFileProps) {
  const id = useId();
  const [said, setSaid] = useState("");
  async function load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid((await read(await file.text())) ? optionsWords.loaded : optionsWords.notLoaded);
    // The same file can be chosen again.
    input.value = "";
  }

  return (
    <>
      <p>{optionsWords.fileHint}</p>
      <p>
        <a download="wider-welcome-settings.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
          {optionsWords.save}
        </a>
      </p>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for={id}>
          {optionsWords.load}
        </label>
        <input
          class="ww-file"
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void load(event.currentTarget)}
        />
      </div>
      <p role="status">{said}</p>
    </>
  );
}

import type { PageNote } from "@/lib/platform/messages";
import { pageNoteWords } from "./page-note-words";

/** What there is to say about how the advert was read, one sentence each. */
export function PageNotes({ notes }: { readonly notes: readonly PageNote[] }) {
  const said = notes.flatMap((note) => sentence(note) ?? []);
  if (said.length === 0) return undefined;
  return (
    <div class="ww-notes">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function sentence({ kind, count = 0, all = 0 }: PageNote): string | undefined {
  return kind === "reading-on" ? pageNoteWords.readingOn(count, all) : pageNoteWords.notes[kind];
}

import { addWords } from "./add-words";
import { advertWords } from "./advert-words";
import { fileWords } from "./file-words";
import { historyWords } from "./history-words";
import { tableWords } from "./table-words";

/** The sentences of the review desk and of the files it writes; the rules of `words` hold here too. */
export const deskWords = {
  title: "Review desk",
  lead: "Check adverts from files or pasted text, decide what to change, and keep a record. Files are read on this computer and go nowhere.",
  ...addWords,
  ...tableWords,
  ...advertWords,
  ...fileWords,
  ...historyWords,
} as const;

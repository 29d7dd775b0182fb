import type { BuiltIn } from "@/lib/rulebook/built-ins";
import type { Meaning } from "./matchers/meaning";
import type { PhraseWalker } from "./phrase-walker";

/** What is known about one written form of a word; made once per form, not once per use. */
export interface Entry {
  readonly form: string;
  /** Lower case, straight apostrophes, no invisible characters. */
  readonly key: string;
  /** The form itself where it is all capitals (two letters or more): phrases in capitals match only this. */
  readonly capitals: string | undefined;
  /** Ids under which phrases hold this word, and the nodes where those that begin with it go on (PhraseWalker). */
  readonly ids: readonly number[] | undefined;
  readonly starts: readonly number[] | undefined;
  readonly isWord: boolean;
  readonly isNumber: boolean;
  /** Which of the classes that no list could hold may begin (an e-mail address: have its middle) here. */
  readonly opens: BuiltIn | undefined;
  /** First letter is a capital. */
  readonly isCapitalised: boolean;
  /** Two or more capitals, so perhaps an abbreviation. */
  readonly isLetters: boolean;
  /** Two or more capitals, an abbreviation that the rulebook writes in lower case, or the "&" in one ("A&E"). */
  readonly mayBeAcronym: boolean;
  /** Meanings of abbreviations that begin with this word. */
  readonly meanings: readonly Meaning[] | undefined;
  /** Counted among the words that speak to the reader or of them: "you", "post holder". */
  readonly startsFigure: boolean;
  /** 1 for an English function word, 2 for a Welsh one, 0 for others. */
  readonly language: 0 | 1 | 2;
  /** Begins a phrase of retext-equality (looked at only then). */
  readonly startsEquality: boolean;
  readonly isFamiliar: boolean;
  readonly isEasy: boolean;
  /** Counted when first needed (readability). */
  syllables: number | undefined;
  /** Shared by all forms of one key. */
  readonly met: { /** The sentence (by number) whose reading counts have met the key last. */ sentence: number };
}

/** Sets of words in lower case that entries are marked with. */
export interface WordLists {
  /** First words of adopted retext-equality phrases, apostrophes and hyphens gone. */
  readonly equality: ReadonlySet<string>;
  readonly acronyms: ReadonlyMap<string, unknown>;
  /** By first word. */
  readonly meanings: (word: string) => readonly Meaning[] | undefined;
  readonly spache: ReadonlySet<string>;
  readonly daleChall: ReadonlySet<string>;
}

const english = new Set(
  "the of and to a in for is on that with as are be this you your we our will or by at from have an it not who can their they all has was were which but if within also about into more".split(
    " ",
  ),
);
const welsh = new Set(
  "yn y yr mae ac i'r o'r a'r a'i â gyda byddwch bydd wedi ar am eich ein chi ni hwn hon sydd ydym rydym neu hefyd drwy dros gan gweithio swydd os oes nid cael gwaith iechyd cymraeg gallu sy fel bod eu hyn cyfle un fydd dyma ydy yw i'w wrth".split(
    " ",
  ),
);
const figured = new Set(["you", "your", "you'll", "post", "postholder", "successful"]);
const numbers = new Set("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split(" "));
/** "number01234": a phone number that lost the space before it. */
const gluedNumber = /^[a-z]{2,}0\d{2,}$/;
/** Most forms kept; and the store's size less one, all bits set. */
const most = 40_000;
const mask = 0xffff;
/** Forms of this length or more are not kept. */
const longest = 60;

/** What can be told of a form by its characters. */
interface Shape extends Pick<Entry, "key" | "isWord" | "isLetters" | "isCapitalised"> {
  /** All capitals and figures, two or more, with a capital among them. */
  readonly isCapitals: boolean;
}

function shapeOf(form: string): Shape {
  const isLong = form.length > 1;
  return {
    key: form
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""),
    isWord: /[\p{L}\p{N}]/u.test(form),
    isCapitals: isLong && /^[\p{Lu}\p{N}]+$/u.test(form) && /\p{Lu}/u.test(form),
    isLetters: isLong && form.length < 13 && /\p{Lu}.*\p{Lu}/u.test(form),
    isCapitalised: /^\p{Lu}/u.test(form),
  };
}

/** The shape of most words, told without patterns: they are slow until the browser has compiled them, and a page waits for its first marks. */
const plain = { isWord: true, isCapitals: false, isLetters: false, isCapitalised: false };

function isPlain(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return form !== "";
}

/** A store of entries over one trie. Emptied when it grows past 40,000 forms, so that memory stays flat over any number of adverts. */
export class Lexicon {
  /** Entries by the hash of their form, side by side from where it says; undefined ends a run. */
  #table: (Entry | undefined)[] = [];
  #count = 0;
  readonly #mets = new Map<string, Entry["met"]>();
  readonly #walker: PhraseWalker;
  readonly #lists: WordLists;

  constructor(walker: PhraseWalker, lists: WordLists) {
    this.#walker = walker;
    this.#lists = lists;
    this.#clear();
  }

  entry(form: string): Entry {
    return this.entryAt(form, 0, form.length);
  }

  /** The entry of `text.slice(start, end)`; no string is made where it is known. */
  entryAt(text: string, start: number, end: number): Entry {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = this.#table[place];
      if (found === undefined) break;
      if (found.form.length === end - start && text.startsWith(found.form, start)) return found;
      place = (place + 1) & mask;
    }
    const made = this.#make(text.slice(start, end));
    if (made.form.length >= longest) return made;
    if (this.#count >= most) {
      this.#clear();
      return made;
    }
    this.#count += 1;
    this.#table[place] = made;
    return made;
  }

  #clear(): void {
    // oxlint-disable-next-line unicorn/no-new-array -- A list of this length made otherwise takes ten times as long.
    this.#table = new Array<Entry | undefined>(mask + 1);
    this.#count = 0;
    this.#mets.clear();
  }

  #make(form: string): Entry {
    const { key, isWord, isCapitals, isLetters, isCapitalised } = isPlain(form) ? { key: form, ...plain } : shapeOf(form);
    const isNumber = numbers.has(key) || /^\d+$/.test(key);
    const ids = this.#walker.idsOf(key, isCapitals ? form : undefined);
    return {
      form,
      key,
      capitals: isCapitals ? form : undefined,
      ids,
      starts: this.#walker.startsOf(ids),
      isWord,
      isNumber,
      opens: isNumber ? "number" : key === "£" ? "money" : key === "@" ? "email" : gluedNumber.test(key) ? "phone" : undefined,
      isCapitalised,
      isLetters,
      mayBeAcronym: isLetters || key === "&" || this.#lists.acronyms.has(key),
      meanings: this.#lists.meanings(key),
      startsFigure: figured.has(key),
      language: english.has(key) ? 1 : welsh.has(key) ? 2 : 0,
      startsEquality: this.#lists.equality.has(key.replace(/['-]/g, "")) || this.#lists.equality.has(key.replace(/-/g, "")),
      isFamiliar: this.#lists.spache.has(form.toLowerCase()),
      isEasy: this.#lists.daleChall.has(form.toLowerCase()),
      syllables: undefined,
      met: this.#met(key),
    };
  }

  #met(key: string): Entry["met"] {
    const known = this.#mets.get(key);
    if (known) return known;
    const made = { sentence: 0 };
    this.#mets.set(key, made);
    return made;
  }
}

import type { PhraseWalker } from "./phrase-walker";

/** What is known about one written form of a word; made once per form, not once per use. */
export interface Entry {
  /** Lower case, straight apostrophes, no invisible characters. */
  readonly key: string;
  /** The form itself where it is all capitals (two letters or more): phrases in capitals match only this. */
  readonly capitals: string | undefined;
  /** Ids under which phrases hold this word, and the nodes where those that begin with it go on (PhraseWalker). */
  readonly ids: readonly number[] | undefined;
  readonly starts: readonly number[] | undefined;
  readonly isWord: boolean;
  readonly isNumber: boolean;
  /** First letter is a capital. */
  readonly isCapitalised: boolean;
  /** Two or more capitals, so perhaps an abbreviation. */
  readonly isLetters: boolean;
  /** 1 for an English function word, 2 for a Welsh one, 0 for others. */
  readonly language: 0 | 1 | 2;
  /** Begins a phrase of retext-equality (looked at only then). */
  readonly startsEquality: boolean;
  readonly isFamiliar: boolean;
  readonly isEasy: boolean;
  /** Counted when first needed (readability). */
  syllables: number | undefined;
}

/** Sets of words in lower case that entries are marked with. */
export interface WordLists {
  /** First words of adopted retext-equality phrases, apostrophes and hyphens gone. */
  readonly equality: ReadonlySet<string>;
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
const numbers = new Set("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split(" "));
const most = 60_000;

/** A store of entries over one trie. Emptied when it grows past 60,000 forms, so that memory stays flat over any number of adverts. */
export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  readonly #walker: PhraseWalker;
  readonly #lists: WordLists;

  constructor(walker: PhraseWalker, lists: WordLists) {
    this.#walker = walker;
    this.#lists = lists;
  }

  entry(form: string): Entry {
    return this.#entries.get(form) ?? this.#make(form);
  }

  #make(form: string): Entry {
    const key = form
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
    const isCapitals = form.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(form) && /\p{Lu}/u.test(form);
    const ids = this.#walker.idsOf(key, isCapitals ? form : undefined);
    const made: Entry = {
      key,
      capitals: isCapitals ? form : undefined,
      ids,
      starts: this.#walker.startsOf(ids),
      isWord: /[\p{L}\p{N}]/u.test(form),
      isNumber: numbers.has(key) || /^\d+$/.test(key),
      isCapitalised: /^\p{Lu}/u.test(form),
      isLetters: form.length > 1 && form.length < 13 && /\p{Lu}.*\p{Lu}/u.test(form),
      language: english.has(key) ? 1 : welsh.has(key) ? 2 : 0,
      startsEquality: this.#lists.equality.has(key.replace(/['-]/g, "")) || this.#lists.equality.has(key),
      isFamiliar: this.#lists.spache.has(form.toLowerCase()),
      isEasy: this.#lists.daleChall.has(form.toLowerCase()),
      syllables: undefined,
    };
    if (this.#entries.size >= most) this.#entries.clear();
    if (form.length < 60) this.#entries.set(form, made);
    return made;
  }
}

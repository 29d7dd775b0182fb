import type { Span } from "../block";
import type { AcronymUse } from "../block-report";
import type { EngineTables } from "../engine-tables";
import { inside, smallWords } from "../guards";
import { looksLikeWord } from "../looks-like-word";
import type { Entry } from "../lexicon";
import type { SentenceSpan, TokenIndex } from "../token-index";
import { isExplainedBeside } from "./explained-beside";

/** Abbreviations in one sentence: used without an explanation beside them, and explained. Offsets into the parsed text. */
export interface AcronymsFound {
  readonly uses: AcronymUse[];
  readonly explained: { letters: string; start: number }[];
}

/**
 * Finds abbreviations by their shape (capitals) or because a rule file knows them ("QoL"). Runs of capitals, references, postcodes,
 * band codes, addresses, Roman numerals and letters that everyone knows are left out. An expansion beside the letters, before or after,
 * explains them; what only the rest of the advert can say is left to `checkAdvert`.
 */
export function findAcronyms(
  engine: EngineTables,
  index: TokenIndex,
  sentence: SentenceSpan,
  addresses: readonly Span[],
): AcronymsFound {
  const found: AcronymsFound = { uses: [], explained: [] };
  let capitals: number | undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const entry = index.entries[at];
    if (!entry || entry.key === "&" || (!entry.mayBeAcronym && !(entry.isCapitalised && index.entries[at + 1]?.key === "&")))
      continue;
    const form = formAt(engine, index, at);
    if (!form) continue;
    const { letters, start, end, plural } = form;
    const entryOf = engine.acronyms.get(letters);
    const meanings = entryOf?.standsFor ?? [];
    if (engine.known.has(letters) || inside(addresses, start, end) || isReference(index.text, start, end)) continue;
    if (!entryOf && (!engine.reportsOthers || !mayBeLocal(letters) || isMachine(index.text, start, end))) continue;
    capitals ??= capitalShare(index, sentence);
    if (capitals > 0.6 || isShouted(engine, index, sentence, at)) continue;
    if (isExplainedBeside(index.text, letters, meanings, start, end)) found.explained.push({ letters, start });
    else
      found.uses.push({
        letters,
        start,
        end,
        plural,
        inBrackets:
          /[([]\s*$/.test(index.text.slice(Math.max(0, start - 3), start)) &&
          /^['’]?s?\s*[)\]]/.test(index.text.slice(end, end + 4)),
      });
  }
  return found;
}

/** Initials of names in capitals ("Tees, Esk and Wear Valleys" → "TEWV", "TEAWV"): letters that spell the employer's name need no expansion. */
export function nameInitials(index: TokenIndex): string[] {
  const names: string[] = [];
  let short = "";
  let long = "";
  let words = 0;
  const close = () => {
    if (words >= 2) names.push(short, long.trimEnd());
    short = "";
    long = "";
    words = 0;
  };
  for (let at = 0; at < index.entries.length; at += 1) {
    const entry = index.entries[at];
    if (!entry || (words === 0 && !entry.isCapitalised)) continue;
    if (entry.isWord && entry.isCapitalised && !(entry.isLetters && words === 0)) {
      const letter = entry.isLetters && entry.capitals ? entry.capitals : entry.key.charAt(0).toUpperCase();
      short += letter;
      long += letter;
      words += 1;
    } else if (words > 0 && (smallWords.has(entry.key) || entry.key === "," || entry.key === "&") && index.entries[at + 1]) {
      if (entry.isWord) long += entry.key.charAt(0).toUpperCase();
    } else close();
  }
  close();
  return names;
}

interface Form {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The letters at a token: "MDTs" and "MDT's" are MDT; "A&E" is one. Undefined where the shape is not that of an abbreviation. */
function formAt(engine: EngineTables, index: TokenIndex, at: number): Form | undefined {
  const start = index.starts[at] ?? 0;
  let end = index.ends[at] ?? start;
  if (index.text.charAt(end) === "&" && index.starts[at + 2] === end + 1) {
    end = index.ends[at + 2] ?? end;
    const letters = index.text.slice(start, end);
    return /^[A-Z]{1,3}&[A-Z]{1,3}$/.test(letters) ? { letters, start, end, plural: false } : undefined;
  }
  if (index.text.charAt(start - 1) === "&") return undefined;
  const text = index.text.slice(start, end);
  if (engine.acronyms.has(text)) return { letters: text, start, end, plural: false };
  const possessive = /^(.*)['’]s$/.exec(text);
  if (possessive?.[1]) {
    if (!shape(engine, possessive[1])) return undefined;
    // "our HCA's will …": a plural, as people write it; "the HCA's role": one that owns.
    const isPlural = /^\s*($|[.,;:()/&–-]|(and|or|to|who|in|with|are|will|have|on|at|for|from|across|within|is|as)\b)/.test(
      index.text.slice(end, end + 12),
    );
    // "FOI's", where the plural has a meaning of its own.
    if (isPlural && engine.acronyms.has(`${possessive[1]}s`)) return { letters: `${possessive[1]}s`, start, end, plural: false };
    return { letters: possessive[1], start, end: isPlural ? end : start + possessive[1].length, plural: isPlural };
  }
  if (/^[A-Z0-9]{2,}s$/.test(text) && shape(engine, text.slice(0, -1)))
    return { letters: text.slice(0, -1), start, end, plural: true };
  // "AHPS": a plural in capitals.
  const singular = text.slice(0, -1);
  if (/^[A-Z]{3,}S$/.test(text) && !engine.known.has(text) && engine.acronyms.has(singular))
    return { letters: singular, start, end, plural: true };
  const cased = /\p{Lu}.*\p{Lu}/u.test(text) ? engine.acronymsInCapitals.get(text.toUpperCase()) : undefined;
  if (cased !== undefined) return { letters: cased, start, end, plural: false };
  return shape(engine, text) ? { letters: text, start, end, plural: false } : undefined;
}

const shape = (engine: EngineTables, text: string): boolean => engine.acronyms.has(text) || /^[A-Z][A-Z0-9]{1,7}$/.test(text);

/** Job references, postcodes, codes: letters tied to digits by a hyphen, slash or nothing. */
function isReference(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  return (
    /\d[-/_]$|[-_/][A-Z]?[-_/]$/.test(before) ||
    /^[-_/][A-Z]?\d|^[-_][A-Z]{1,2}[-_]/.test(after) ||
    /^\s\d[A-Z]{2}/.test(text.slice(end, end + 4)) ||
    /^ ?\d{3}/.test(after)
  );
}

function capitalShare(index: TokenIndex, sentence: SentenceSpan): number {
  let words = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const entry = index.entries[at];
    if (!entry?.isWord || entry.isNumber) continue;
    words += 1;
    if (entry.capitals !== undefined) capitals += 1;
  }
  return words < 4 ? 0 : capitals / words;
}

/** Part of a run of words in capitals ("PLEASE NOTE THIS POST"), not a list of abbreviations. */
function isShouted(engine: EngineTables, index: TokenIndex, sentence: SentenceSpan, at: number): boolean {
  const run: Entry[] = [];
  const isCapital = (entry: Entry | undefined) =>
    entry?.isWord === true &&
    (entry.capitals !== undefined || (entry.isCapitalised && entry.key.length === 1 && entry.key !== "i"));
  for (let back = at - 1; back >= sentence.from && isCapital(index.entries[back]); back -= 1)
    run.push(index.entries[back] as Entry);
  for (let on = at + 1; on < sentence.to && isCapital(index.entries[on]); on += 1) run.push(index.entries[on] as Entry);
  if (run.length >= 4) return true;
  return run.some(
    (entry) =>
      entry.capitals !== undefined &&
      !engine.acronyms.has(entry.capitals) &&
      !engine.known.has(entry.capitals) &&
      (entry.capitals.length >= 5 || shouted.has(entry.key)),
  );
}

const shouted = new Set(
  "the to of in on is not this that must hold have has no you your we our are be all any for with may will only post role job full part time term please note new nurse team lead care".split(
    " ",
  ),
);

/** Capitals that no file knows are taken for a local abbreviation only if they cannot be a word, a numeral or a code. */
const mayBeLocal = (letters: string): boolean =>
  letters.length > 2 && letters.length <= 6 && !/\d/.test(letters) && !/^[IVX]+$/.test(letters) && !looksLikeWord(letters);

/** The make or model of a machine ("an XYZ analyser", "our Siemens XYZ"): a name, which those who use it know or learn. */
const isMachine = (text: string, start: number, end: number): boolean =>
  /^\s(?:robot|machine|scanner|analy[sz]er|spectro(?:photo)?meter|microscope|camera|printer|defibrillator|ventilator)s?\b/i.test(
    text.slice(end, end + 24),
  ) || makers.test(text.slice(Math.max(0, start - 14), start));

const makers =
  /\b(?:Siemens|Philips|GE|Toshiba|Canon|Agfa|Carestream|Fujifilm|Samsung|Elekta|Varian|Olympus|Sysmex|Roche|Abbott|Beckman|Leica|BD|Kiestra)\s$/;

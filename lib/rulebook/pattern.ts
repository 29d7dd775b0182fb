import { builtIns, type BuiltIn } from "./built-ins.ts";
import { forms, inflect, type Form } from "./inflect.ts";
import { tokenKeys } from "./token-keys.ts";

/** One step of a pattern: any phrase of a meaning class, at most `gap` words after the step before. */
export interface Step {
  /** Phrases, each a list of token keys (`tokenKeys`); or the name of a built-in class. */
  readonly phrases: readonly (readonly string[])[] | BuiltIn;
  readonly gap: number;
  /** Inside `[…]`: part of what is marked. */
  readonly marked: boolean;
}

/** A pattern with its options worked out: every conjunct must be found in the same sentence, each a run of steps. */
export interface Sequence {
  readonly conjuncts: readonly (readonly Step[])[];
  /** The form that the first `word~` took, for suggestions to follow. */
  readonly form: Form | undefined;
  /** Written with a capital letter: also counts inside proper names. */
  readonly named: boolean;
}

const builtIn = (name: string): BuiltIn | undefined => builtIns.find((known) => known === name);

export type Classes = Readonly<Record<string, readonly string[]>>;

/** Most sequences one pattern may stand for. */
const most = 600;
/** Most wordings one line of a class may stand for. */
const mostInClass = 2000;
/** Most wordings multiplied out in one step; more options make more steps. */
const mostInStep = 30;

/**
 * Works out a pattern of a rule file (rules/HOW-TO.md) into sequences of steps. Only used at build time.
 * `keepForms`: one sequence for each form of `word~`, for suggestions to follow. Throws an Error whose message says what is wrong with the pattern and how to mend it.
 */
export function parsePattern(pattern: string, classes: Classes, { keepForms = false } = {}): readonly Sequence[] {
  const conjuncts = split(escaped(pattern), "&").map((part) => alternatives(part.trim(), classes, pattern, keepForms));
  if (conjuncts.some((options) => options.length === 0)) throw new Error(`“${pattern}” has an empty side of “&”`);
  let sequences: { conjuncts: Step[][]; form: Form | undefined }[] = [{ conjuncts: [], form: undefined }];
  for (const options of conjuncts) {
    sequences = sequences.flatMap((sequence) =>
      options.map((option) => ({ conjuncts: [...sequence.conjuncts, option.steps], form: sequence.form ?? option.form })),
    );
    if (sequences.length > most)
      throw new Error(`“${pattern}” stands for more than ${most} wordings: use a class <name> instead of so many options`);
  }
  const named = /\p{Lu}/u.test(pattern.replace(/<[^>]*>/g, ""));
  return sequences.map((sequence) => ({ ...sequence, named }));
}

/** `\\[`, `\\&` and their like stand for the mark itself: kept out of the way until the words are cut into keys. */
const marks = "[]()|&<>?~";
const escaped = (pattern: string): string =>
  pattern.replace(/\\([[\]()|&<>?~])/g, (_, mark: string) => String.fromCharCode(0xe000 + marks.indexOf(mark)));
const unescaped = (text: string): string => text.replace(/[\ue000-\ue009]/g, (char) => marks[char.charCodeAt(0) - 0xe000] ?? "");

const keysOf = (text: string): string[] => tokenKeys(text).map(unescaped);

/** Splits at a top-level mark, not inside brackets. */
function split(pattern: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (char === mark && depth === 0) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  if (depth !== 0) throw new Error(`“${pattern}” has a round bracket without its partner`);
  parts.push(pattern.slice(from));
  return parts;
}

type Piece =
  | { readonly kind: "words"; readonly options: readonly { readonly text: string; readonly form?: Form }[] }
  | { readonly kind: "class"; readonly name: string; readonly optional: boolean }
  | { readonly kind: "gap"; readonly words: number }
  | { readonly kind: "mark"; readonly open: boolean };

const pieceShape = /\.\.(\d+)|<([a-z0-9-]+)>(\?)?|(\[)|(\])|\(|[^\s()[\]<>]+/y;

/** Cuts one conjunct into pieces: literal words with their options, classes, gaps and `[` `]`. */
function pieces(part: string, classes: Classes, whole: string, spellOut: boolean): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < part.length) {
    if (/\s/.test(part[at] ?? "")) {
      at += 1;
      continue;
    }
    pieceShape.lastIndex = at;
    const match = pieceShape.exec(part);
    if (!match) throw new Error(`“${whole}”: cannot read “${part.slice(at)}”`);
    const [text, gap, name, optional, open, close] = match;
    at = pieceShape.lastIndex;
    if (gap !== undefined) found.push({ kind: "gap", words: Number(gap) });
    else if (name !== undefined) found.push({ kind: "class", name, optional: optional !== undefined });
    else if (open || close) found.push({ kind: "mark", open: open !== undefined });
    else if (text === "(") {
      const end = closing(part, at - 1, whole);
      // "(driver|owner)~": every form of each option's last word.
      const mark = part[end + 1] === "~" ? "~" : "";
      const inner = split(part.slice(at, end), "|").flatMap((option) =>
        literal(`${option.trim()}${mark}`, classes, whole, spellOut, mostInClass),
      );
      at = end + 1 + mark.length;
      if (part[at] === "?") {
        inner.push({ text: "" });
        at += 1;
      }
      found.push({ kind: "words", options: inner });
    } else {
      const isOptional = text.endsWith("?") && text.length > 1;
      const options = [...literal(isOptional ? text.slice(0, -1) : text, classes, whole, spellOut)];
      if (isOptional) options.push({ text: "" });
      found.push({ kind: "words", options });
    }
  }
  return found;
}

function closing(part: string, open: number, whole: string): number {
  let depth = 0;
  for (let at = open; at < part.length; at += 1) {
    if (part[at] === "(") depth += 1;
    if (part[at] === ")" && (depth -= 1) === 0) return at;
  }
  throw new Error(`“${whole}” has a round bracket without its partner`);
}

/** The wordings of one option of a group: words, `word~`, nested groups and classes written out. */
function literal(
  option: string,
  classes: Classes,
  whole: string,
  spellOut: boolean,
  limit = most,
): { text: string; form?: Form }[] {
  let wordings: { text: string; form?: Form }[] = [{ text: "" }];
  for (const piece of option === "" ? [] : nested(option, classes, whole, spellOut)) {
    wordings = wordings.flatMap((before) => piece.map((next) => join(before, next)));
    if (wordings.length > limit)
      throw new Error(`“${whole}” stands for more than ${limit} wordings: use a class <name> instead of so many options`);
  }
  return wordings;
}

function nested(option: string, classes: Classes, whole: string, spellOut: boolean): { text: string; form?: Form }[][] {
  if (!/[(<]/.test(option)) return option.split(/\s+/).map((word) => word_(word, spellOut));
  return pieces(option, classes, whole, spellOut).map((piece) => {
    if (piece.kind === "words") return [...piece.options];
    if (piece.kind === "class" && !builtIn(piece.name)) {
      const wordings = classWordings(piece.name, classes, whole).map((text) => ({ text }));
      return piece.optional ? [...wordings, { text: "" }] : wordings;
    }
    throw new Error(
      `“${whole}”: a gap, a built-in class (<number>) or […] cannot stand inside round brackets; write it as a second pattern`,
    );
  });
}

function word_(word: string, spellOut: boolean): { text: string; form?: Form }[] {
  if (word.endsWith("?") && word.length > 1) return [...word_(word.slice(0, -1), spellOut), { text: "" }];
  if (!word.endsWith("~")) return [{ text: word }];
  // Where no suggestion has to follow the form, one key stands for all forms: the engine knows them (lexicon).
  return spellOut ? [...forms(word.slice(0, -1))] : [{ text: word }];
}

const join = (a: { text: string; form?: Form }, b: { text: string; form?: Form }): { text: string; form?: Form } => {
  const form = a.form ?? b.form;
  return { text: `${a.text} ${b.text}`.trim(), ...(form ? { form } : {}) };
};

/** Every wording of a class, classes inside classes included. */
export function classWordings(name: string, classes: Classes, whole: string, inside: readonly string[] = []): string[] {
  const list = classes[name];
  if (!list)
    throw new Error(
      `“${whole}”: there is no class <${name}>; add it under classes: or use one of ${Object.keys(classes).join(", ")}`,
    );
  if (inside.includes(name)) throw new Error(`class <${name}> contains itself`);
  return list.flatMap((pattern) => {
    if (/\.\.\d|&|\[|<(number|money|email|phone)>/.test(escaped(pattern)))
      throw new Error(`class <${name}>: “${pattern}” may only hold words, options and other classes`);
    return literal(escaped(pattern), classes, whole, false, mostInClass).map((wording) => wording.text);
  });
}

/** Turns one conjunct into step lists, one for each way its optional classes and words may stand. */
function alternatives(
  part: string,
  classes: Classes,
  whole: string,
  keepForms: boolean,
): { steps: Step[]; form: Form | undefined }[] {
  type Draft = { steps: Step[]; run: { text: string; form?: Form }[]; gap: number; marked: boolean; form: Form | undefined };
  const list = pieces(part, classes, whole, keepForms);
  const hasMark = list.some((piece) => piece.kind === "mark");
  // Runs with suggestions to follow are split by form: each form is its own sequence.
  let drafts: Draft[] = [{ steps: [], run: [{ text: "" }], gap: 0, marked: !hasMark, form: undefined }];
  const flush = (draft: Draft): Draft[] => {
    const byForm = new Map<Form | undefined, string[]>();
    let empty = false;
    for (const wording of draft.run) {
      if (wording.text === "") empty = true;
      else {
        const form = keepForms ? wording.form : undefined;
        byForm.set(form, [...(byForm.get(form) ?? []), wording.text]);
      }
    }
    const flushed: Draft[] = [...byForm].map(([form, texts]) => ({
      steps: [...draft.steps, { phrases: texts.map(keysOf), gap: draft.gap, marked: draft.marked }],
      run: [{ text: "" }],
      gap: 0,
      marked: draft.marked,
      form: draft.form ?? form,
    }));
    if (empty) flushed.push({ ...draft, run: [{ text: "" }] });
    return flushed;
  };
  for (const piece of list) {
    switch (piece.kind) {
      case "words":
        // A run of words with many options is cut into steps that follow each other at once: the same meaning, a smaller table.
        drafts = drafts
          .flatMap((draft) =>
            draft.run.length * piece.options.length > mostInStep && draft.run.some((wording) => wording.text !== "")
              ? flush(draft)
              : [draft],
          )
          .map((draft) => ({
            ...draft,
            run: draft.run.flatMap((before) => piece.options.map((option) => join(before, option))),
          }));
        break;
      case "gap":
        drafts = drafts.flatMap(flush).map((draft) => ({ ...draft, gap: draft.gap + piece.words }));
        break;
      case "class":
        drafts = drafts.flatMap(flush).flatMap((draft) => {
          const phrases = builtIn(piece.name) ?? classWordings(piece.name, classes, whole).map(keysOf);
          const taken: Draft = { ...draft, steps: [...draft.steps, { phrases, gap: draft.gap, marked: draft.marked }], gap: 0 };
          return piece.optional ? [taken, draft] : [taken];
        });
        break;
      case "mark":
        drafts = drafts.flatMap(flush).map((draft) => ({ ...draft, marked: piece.open }));
        break;
    }
    if (drafts.length > most)
      throw new Error(`“${whole}” stands for more than ${most} wordings: use a class <name> instead of so many options`);
  }
  return drafts
    .flatMap(flush)
    .filter((draft) => draft.steps.length > 0)
    .map(({ steps, form }) => ({ steps, form }));
}

/** A suggestion with its `word~` in the form the text had. */
export function suggestionInForm(suggestion: string, form: Form | undefined): string {
  return suggestion.replace(/([\p{L}]+)~/gu, (_, word: string) => inflect(word, form ?? "base"));
}

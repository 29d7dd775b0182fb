/** The forms `word~` stands for in a pattern. `base` of a noun is its singular. */
export type Form = "base" | "s" | "past" | "participle" | "ing" | "possessive" | "plural-possessive";

const irregular: Readonly<Record<string, Partial<Record<Form, string>>>> = {
  be: { s: "is", past: "was", participle: "been", ing: "being" },
  begin: { past: "began", participle: "begun", ing: "beginning" },
  bring: { past: "brought" },
  build: { past: "built" },
  buy: { past: "bought" },
  child: { "s": "children", "possessive": "child's", "plural-possessive": "children's" },
  choose: { past: "chose", participle: "chosen" },
  do: { s: "does", past: "did", participle: "done" },
  draw: { past: "drew", participle: "drawn" },
  drive: { past: "drove", participle: "driven" },
  feel: { past: "felt" },
  find: { past: "found" },
  get: { past: "got", ing: "getting" },
  give: { past: "gave", participle: "given" },
  go: { s: "goes", past: "went", participle: "gone" },
  grow: { past: "grew", participle: "grown" },
  have: { s: "has", past: "had" },
  hold: { past: "held" },
  keep: { past: "kept" },
  know: { past: "knew", participle: "known" },
  lead: { past: "led" },
  learn: { past: "learnt" },
  leave: { past: "left" },
  let: { past: "let", ing: "letting" },
  make: { past: "made" },
  man: { "s": "men", "possessive": "man's", "plural-possessive": "men's" },
  meet: { past: "met" },
  pay: { past: "paid" },
  person: { "s": "people", "possessive": "person's", "plural-possessive": "people's" },
  put: { past: "put", ing: "putting" },
  run: { past: "ran", participle: "run", ing: "running" },
  say: { past: "said" },
  see: { past: "saw", participle: "seen" },
  seek: { past: "sought" },
  send: { past: "sent" },
  set: { past: "set", ing: "setting" },
  show: { participle: "shown" },
  speak: { past: "spoke", participle: "spoken" },
  spend: { past: "spent" },
  split: { past: "split", ing: "splitting" },
  stand: { past: "stood" },
  take: { past: "took", participle: "taken" },
  teach: { past: "taught" },
  tell: { past: "told" },
  think: { past: "thought" },
  undertake: { past: "undertook", participle: "undertaken" },
  understand: { past: "understood" },
  undergo: { s: "undergoes", past: "underwent", participle: "undergone" },
  woman: { "s": "women", "possessive": "woman's", "plural-possessive": "women's" },
  write: { past: "wrote", participle: "written" },
};

/** One form of an English word by regular spelling, or by the short table of irregular ones. */
export function inflect(word: string, form: Form): string {
  const special = irregular[word]?.[form] ?? (form === "participle" ? irregular[word]?.past : undefined);
  if (special) return special;
  switch (form) {
    case "base":
      return word;
    case "s":
      if (sibilants.some((end) => word.endsWith(end))) return `${word}es`;
      return endsInConsonantAndY(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
    case "past":
    case "participle":
      if (word.endsWith("e")) return `${word}d`;
      return endsInConsonantAndY(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
    case "ing":
      if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
      return word.length > 1 && word.endsWith("e") && !"eoy".includes(word.charAt(word.length - 2))
        ? `${word.slice(0, -1)}ing`
        : `${doubled(word)}ing`;
    case "possessive":
      return `${word}'s`;
    case "plural-possessive":
      return `${inflect(word, "s")}'`;
  }
}

// Hundreds of words are asked for all their forms while a page waits, before any pattern would have been compiled: hence no regular expressions.
const sibilants = ["s", "x", "z", "ch", "sh"];
const endsInConsonantAndY = (word: string): boolean =>
  word.length > 1 && word.endsWith("y") && !"aeiou".includes(word.charAt(word.length - 2));

/** Every form of a word, each once, with the form it is. */
export function forms(word: string): readonly { readonly text: string; readonly form: Form }[] {
  const seen = new Map<string, Form>();
  for (const form of ["base", "s", "past", "participle", "ing", "possessive", "plural-possessive"] as const) {
    const text = inflect(word, form);
    if (!seen.has(text)) seen.set(text, form);
  }
  return [...seen].map(([text, form]) => ({ text, form }));
}

/** Whether all forms of a word begin with the two letters that it begins with: not "go" ("went") nor "tie" ("tying"). */
export const keepsItsStart = (word: string): boolean => word.length > 3 && !Object.hasOwn(irregular, word);

const doubles = new Set(
  "plan stop refer prefer transfer commit permit submit admit equip fit cut sit ship drop map tap trim plug log tag chat scan recur occur swap step travel model signal label cancel counsel channel level run hit win begin pin job rob bid rid dig jog nag hug rub".split(
    " ",
  ),
);
const doubled = (word: string): string => (doubles.has(word) ? word + word.slice(-1) : word);

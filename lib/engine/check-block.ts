import { matching } from "@/lib/rulebook/matching";
import type { PatternTable, PostKind, RuleTable, StatementTable } from "@/lib/rulebook/tables";
import type { Block } from "./block";
import type { AcronymUse, BlockReport, Candidate, StatementEvidence } from "./block-report";
import { prepareTables, type EngineTables } from "./engine-tables";
import { fitSuggestion } from "./fit-suggestion";
import { addresses, inside, isName, quotations } from "./guards";
import { languageOf } from "./language-of";
import { findAcronyms, nameInitials } from "./matchers/acronym";
import { findEquality } from "./matchers/equality";
import { countReading, emptyCounts, measureSentences, sentenceCounts } from "./matchers/measure";
import { parse } from "./parse";
import type { Match, SentenceHits } from "./sentence-hits";
import { tokenIndex, type SentenceSpan, type TokenIndex } from "./token-index";

const engine = prepareTables(matching);

/**
 * Everything one block says by itself. Pure and total: any text gives a report, and nothing but the block's content decides it.
 * A list's lead-in is read as the start of the item's sentence, so that "You will not need:" is heard; nothing in it is a finding here.
 */
export function checkBlock(block: Block): BlockReport {
  const shift = block.leadIn && block.kind === "item" ? block.leadIn.length + 1 : 0;
  const text = shift > 0 ? `${block.leadIn}\n${block.text}` : block.text;
  return new BlockCheck(engine, block, text, shift).report();
}

/** One block's check; holds what the matchers gather. */
class BlockCheck {
  readonly #candidates: Candidate[] = [];
  readonly #statements: StatementEvidence[] = [];
  readonly #post = new Set<PostKind>();
  readonly #facts = new Set<string>();
  readonly #explained: { letters: string; start: number }[] = [];

  private readonly engine: EngineTables;
  private readonly block: Block;
  private readonly text: string;
  private readonly shift: number;

  constructor(tables: EngineTables, block: Block, text: string, shift: number) {
    this.engine = tables;
    this.block = block;
    this.text = text;
    this.shift = shift;
  }

  report(): BlockReport {
    const { block, engine, shift } = this;
    const pieces = piecesOf(this.text).map(({ text, offset }) => {
      const tree = parse(text);
      return { tree, offset, index: tokenIndex(text, tree, engine.lexicon) };
    });
    const language = languageOf(
      block,
      pieces.map((piece) => piece.index),
    );
    const acronyms: AcronymUse[] = [];
    const initials: string[] = [];
    const reading = emptyCounts();
    const figures = { words: 0, longSentences: 0, you: 0, postHolder: 0 };
    if (language !== "other") {
      for (const { tree, index, offset } of pieces) {
        const at = offset - shift;
        const literal = { quoted: quotations(index.text), addresses: addresses(index.text) };
        for (const sentence of index.sentences) {
          this.#sentence(index, sentence, at, literal, language === "en");
          if (language !== "en") continue;
          const found = findAcronyms(engine, index, sentence, literal.addresses);
          for (const use of found.uses)
            if (use.start + at >= 0 && !this.#any(engine.tables.acronyms[use.letters]?.unlessNear, engine.hits))
              acronyms.push({ ...use, start: use.start + at, end: use.end + at });
          for (const item of found.explained) this.#explained.push({ letters: item.letters, start: item.start + at });
        }
        if (language !== "en") continue;
        initials.push(...nameInitials(index));
        if (block.origin !== "site")
          for (const match of findEquality(engine, index, tree)) this.#equality(index, match, at, literal);
        const counted = sentenceCounts(engine, tree, -at);
        for (const candidate of measureSentences(engine, index, counted, block, at)) this.#candidates.push(candidate);
        countReading(index, counted, -at, reading, figures);
      }
    }
    // Written out, with no spread: this object is made for every block of every advert.
    return {
      blockId: block.id,
      kind: block.kind,
      section: block.section,
      origin: block.origin,
      language,
      text: block.text,
      candidates: this.#candidates,
      acronyms,
      explained: this.#explained,
      initials,
      statements: this.#statements,
      post: [...this.#post],
      band: bandIn(block.text),
      facts: [...this.#facts],
      words: figures.words,
      longSentences: figures.longSentences,
      you: figures.you,
      postHolder: figures.postHolder,
      reading,
    };
  }

  #sentence(index: TokenIndex, sentence: SentenceSpan, at: number, literal: Literal, isEnglish: boolean): void {
    const { engine, block } = this;
    const { hits } = engine;
    hits.scan(index, sentence.from, sentence.to);
    for (const number of hits.present) {
      for (const pattern of engine.byClass[number] ?? []) {
        const table = engine.patterns[pattern];
        if (!table) continue;
        const matches = hits.find(table);
        if (matches.length === 0) continue;
        for (const owner of engine.owners[pattern] ?? []) {
          if (owner.kind === "fact") this.#facts.add(owner.name);
          else if (owner.kind === "expansion")
            this.#explained.push({ letters: owner.letters, start: (index.starts[matches[0]?.from ?? 0] ?? 0) + at });
          else if (owner.kind === "post") {
            if (owner.inTitle === (block.section === "title")) this.#post.add(owner.post);
          } else if (owner.kind === "statement") {
            const statement = engine.tables.statements[owner.statement];
            if (statement) this.#statement(owner.statement, statement, owner.strength, index, matches, at, hits);
          } else if (isEnglish && block.origin !== "site") {
            const rule = engine.tables.rules[owner.rule];
            if (rule) for (const match of matches) this.#rule(rule, table, index, sentence, match, at, literal, hits);
          }
        }
      }
    }
  }

  #rule(
    rule: RuleTable,
    pattern: PatternTable,
    index: TokenIndex,
    sentence: SentenceSpan,
    match: Match,
    at: number,
    literal: Literal,
    hits: SentenceHits,
  ): void {
    const { block } = this;
    const start = (index.starts[match.markFrom] ?? 0) + at;
    const end = (index.ends[match.markTo - 1] ?? 0) + at;
    if (start < 0 || !this.#counts(rule, match, hits)) return;
    if (inside(literal.addresses, start - at, end - at)) return;
    if (!rule.alsoInNames) {
      if (inside(literal.quoted, start - at, end - at)) return;
      if (!pattern.named && block.section !== "title" && isName(index, sentence.from, sentence.to, match.markFrom, match.markTo))
        return;
    }
    if (rule.softenedWithin === "sentence" && this.#any(rule.softenedBy, hits)) return;
    const earlier = this.#candidates.findIndex(
      (candidate) => candidate.ruleId === rule.id && candidate.start < end && start < candidate.end,
    );
    const other = this.#candidates[earlier];
    if (other && other.end - other.start >= end - start) return;
    const made: Candidate = {
      ruleId: rule.id,
      category: rule.category,
      severity: rule.severity,
      evidence: rule.evidence,
      start,
      end,
      actual: block.text.slice(start, end),
      suggestions: (pattern.suggestions ?? []).map((wording) =>
        fitSuggestion(block.text, start, end, wording, rule.origin ?? "ours"),
      ),
      ...(rule.post ? { post: rule.post } : {}),
      ...(rule.notPost ? { notPost: rule.notPost } : {}),
      ...(rule.unlessAnywhere ? { unlessAnywhere: `any ${rule.id}` } : {}),
      ...(rule.softenedBy && rule.softenedWithin !== "sentence"
        ? { softenedBy: `soft ${rule.id}${rule.softenedWithin === "advert" ? " *" : ""}` }
        : {}),
      ...(rule.once ? { once: true as const } : {}),
    };
    if (earlier >= 0) this.#candidates[earlier] = made;
    else this.#candidates.push(made);
  }

  /** Conditions that the sentence and the block can answer. */
  #counts(
    rule: Pick<RuleTable, "in" | "sections" | "notSections" | "onlyNear" | "unlessNear" | "except">,
    match: Match,
    hits: SentenceHits,
  ): boolean {
    const { block } = this;
    const isTitle = block.section === "title";
    if (rule.in === "title" ? !isTitle : isTitle && rule.in !== "both") return false;
    if (rule.sections && !rule.sections.includes(block.section)) return false;
    if (rule.notSections?.includes(block.section)) return false;
    if (rule.onlyNear && !this.#any(rule.onlyNear, hits)) return false;
    if (rule.unlessNear && this.#any(rule.unlessNear, hits)) return false;
    for (const number of rule.except ?? []) {
      const pattern = this.engine.patterns[number];
      if (pattern && hits.find(pattern).some((other) => other.from < match.markTo && match.markFrom < other.to)) return false;
    }
    return true;
  }

  #any(patterns: readonly number[] | undefined, hits: SentenceHits): boolean {
    for (const number of patterns ?? []) {
      const pattern = this.engine.patterns[number];
      if (pattern && hits.find(pattern, 1).length > 0) return true;
    }
    return false;
  }

  #equality(index: TokenIndex, match: ReturnType<typeof findEquality>[number], at: number, literal: Literal): void {
    const { block } = this;
    const { rule } = match;
    const start = match.start + at;
    const end = match.end + at;
    if (start < 0 || inside(literal.addresses, match.start, match.end) || inside(literal.quoted, match.start, match.end)) return;
    const from = index.starts.findIndex((token) => token >= match.start);
    const sentence = index.sentences.find((span) => from >= span.from && from < span.to);
    if (!sentence) return;
    let to = from;
    while (to < sentence.to && (index.starts[to] ?? 0) < match.end) to += 1;
    this.engine.hits.scan(index, sentence.from, sentence.to);
    if (!this.#counts(rule, { from, to, markFrom: from, markTo: to }, this.engine.hits)) return;
    if (block.section !== "title" && !/\p{Lu}/u.test(match.phrase) && isName(index, sentence.from, sentence.to, from, to)) return;
    this.#candidates.push({
      ruleId: rule.id,
      category: rule.category,
      severity: rule.severity,
      evidence: rule.evidence,
      start,
      end,
      actual: block.text.slice(start, end),
      suggestions: (rule.suggestions[match.phrase] ?? []).map((wording) =>
        fitSuggestion(block.text, start, end, wording, "ours"),
      ),
      ...(rule.unlessAnywhere ? { unlessAnywhere: `any ${rule.id}` } : {}),
    });
  }

  #statement(
    number: number,
    statement: StatementTable,
    strength: "found" | "partly",
    index: TokenIndex,
    matches: readonly Match[],
    at: number,
    hits: SentenceHits,
  ): void {
    const match = matches[0];
    if (!match || statement.notSections?.includes(this.block.section)) return;
    if (this.block.section === "title") return;
    const start = Math.max(0, (index.starts[match.from] ?? 0) + at);
    const end = Math.max(start, (index.ends[match.to - 1] ?? 0) + at);
    const refused = this.#any(statement.not, hits);
    const weak = !refused && strength === "found" && this.#any(statement.weakenedBy, hits);
    this.#statements.push({ statement: number, strength: refused ? "refused" : weak ? "partly" : strength, start, end });
  }
}

interface Literal {
  readonly quoted: ReturnType<typeof quotations>;
  readonly addresses: ReturnType<typeof addresses>;
}

/** Longest text parsed in one go; a longer block is cut at white space (or, in one endless word, anywhere). */
const longestText = 8000;

function piecesOf(text: string): { text: string; offset: number }[] {
  if (text.length <= longestText) return [{ text, offset: 0 }];
  const pieces: { text: string; offset: number }[] = [];
  for (let offset = 0; offset < text.length;) {
    let end = Math.min(text.length, offset + longestText);
    if (end < text.length) {
      const cut = text.slice(offset, end).search(/\s\S*$/);
      if (cut > longestText / 2) end = offset + cut + 1;
      else if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    }
    pieces.push({ text: text.slice(offset, end), offset });
    offset = end;
  }
  return pieces;
}

/** The Agenda for Change band a text names ("5", "8a"), if any. */
function bandIn(text: string): string | undefined {
  if (!text.includes("and") && !text.includes("AND")) return undefined;
  const match = /\bband\s*([2-9](?:\s?[a-d]\b)?)(?!\d)/i.exec(text);
  return match?.[1]?.toLowerCase().replace(/\s/g, "");
}

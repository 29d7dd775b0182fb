import type { PostKind } from "@/lib/rulebook/tables";
import type { Block } from "./block";
import type { AcronymUse, BlockReport, Candidate, StatementEvidence } from "./block-report";
import { languageOf } from "./language-of";
import { findAcronyms, nameInitials } from "./matchers/acronym";
import { anyInSentence } from "./matchers/conditions";
import { findEquality } from "./matchers/equality";
import { equalityCandidate } from "./matchers/equality-candidate";
import { addFigures, measureSentences, noFigures, sentenceFigures } from "./matchers/measure";
import { findMeanings } from "./matchers/meaning";
import { addCandidate, phraseCandidate } from "./matchers/phrase";
import { statementEvidence } from "./matchers/statement";
import { piecesOf, type Piece } from "./piece";
import { addCounts, emptyCounts } from "./reading-counts";
import type { Match } from "./sentence-hits";
import type { SentenceSpan } from "./token-index";
import { wholeEngine } from "./whole-engine";

/**
 * Everything one block says by itself. Pure and total: any text gives a report, and nothing but the block's content decides it.
 * Nothing in a list's lead-in is a finding of the item; it is heard all the same.
 */
export function checkBlock(block: Block): BlockReport {
  const pieces = piecesOf(wholeEngine(), block);
  const language = languageOf(
    block,
    pieces.map((piece) => piece.index),
  );
  const gathered = new Gathered();
  if (language !== "other")
    for (const piece of pieces) {
      for (const sentence of piece.index.sentences) matchSentence(piece, sentence, language === "en", gathered);
      if (language === "en") matchWhole(piece, gathered);
    }
  const { figures } = gathered;
  // Written out, with no spread: this object is made for every block of every advert.
  return {
    blockId: block.id,
    kind: block.kind,
    section: block.section,
    origin: block.origin,
    language,
    text: block.text,
    candidates: gathered.candidates,
    acronyms: gathered.acronyms,
    explained: gathered.explained,
    initials: gathered.initials,
    statements: gathered.statements,
    post: [...gathered.post],
    band: bandIn(block.text),
    facts: [...gathered.facts],
    words: figures.words,
    longSentences: figures.longSentences,
    you: figures.you,
    postHolder: figures.postHolder,
    reading: gathered.reading,
  };
}

/** What the matchers find in one block. */
class Gathered {
  readonly candidates: Candidate[] = [];
  readonly statements: StatementEvidence[] = [];
  readonly acronyms: AcronymUse[] = [];
  readonly explained: { letters: string; start: number }[] = [];
  readonly initials: string[] = [];
  readonly post = new Set<PostKind>();
  readonly facts = new Set<string>();
  readonly figures = noFigures();
  readonly reading = emptyCounts();
}

/** Looks up every phrase of the sentence once, then asks only the patterns whose rarest class is there. */
function matchSentence(piece: Piece, sentence: SentenceSpan, isEnglish: boolean, gathered: Gathered): void {
  const { engine, index, at } = piece;
  engine.hits.scan(index, sentence.from, sentence.to);
  const { hits, byClass, needs } = engine;
  for (const number of hits.awaited)
    for (const pattern of byClass[number] ?? noPatterns) {
      if (hits.hasAll(needs(pattern))) matchPattern(piece, sentence, pattern, isEnglish, gathered);
    }
  for (const { letters, start } of findMeanings(index, sentence)) gathered.explained.push({ letters, start: start + at });
  if (!isEnglish || !sentence.mayHoldAcronyms) return;
  const { uses, explained } = findAcronyms(engine, index, sentence, piece.addresses);
  for (const use of uses) {
    if (use.start + at < 0 || anyInSentence(engine, engine.acronyms.get(use.letters)?.unlessNear)) continue;
    gathered.acronyms.push({ ...use, start: use.start + at, end: use.end + at });
  }
  for (const { letters, start } of explained) gathered.explained.push({ letters, start: start + at });
}

const noPatterns: readonly number[] = [];
const noMatches: readonly Match[] = [];

function matchPattern(piece: Piece, sentence: SentenceSpan, number: number, isEnglish: boolean, gathered: Gathered): void {
  const { engine, block } = piece;
  const pattern = engine.patterns.get(number);
  const matches = pattern ? engine.hits.find(pattern) : noMatches;
  const first = matches[0];
  if (!pattern || !first) return;
  for (const owner of engine.owners[number] ?? []) {
    switch (owner.kind) {
      case "fact":
        gathered.facts.add(owner.name);
        break;
      case "post":
        if (owner.inTitle === (block.section === "title")) gathered.post.add(owner.post);
        break;
      case "statement": {
        const evidence = statementEvidence(piece, owner.statement, owner.strength, first);
        if (evidence) gathered.statements.push(evidence);
        break;
      }
      case "rule": {
        const rule = engine.tables.rules[owner.rule];
        if (!rule || !isEnglish || block.origin === "site") break;
        for (const match of matches) {
          const made = phraseCandidate(piece, rule, pattern, sentence, match);
          if (made) addCandidate(gathered.candidates, made);
        }
        break;
      }
    }
  }
}

/** What is looked for in a piece as a whole: names, retext-equality's phrases, long sentences, figures. */
function matchWhole(piece: Piece, gathered: Gathered): void {
  const { engine, block, index, tree, at } = piece;
  gathered.initials.push(...nameInitials(index));
  const figures = index.sentences.map((sentence) => sentenceFigures(index, sentence, -at));
  if (block.origin !== "site") {
    for (const match of findEquality(engine, index, tree)) {
      const made = equalityCandidate(piece, match);
      if (made) gathered.candidates.push(made);
    }
    gathered.candidates.push(...measureSentences(engine, index, figures, block, at));
  }
  addFigures(gathered.figures, figures);
  for (const { counts } of index.counted) addCounts(gathered.reading, counts);
}

/** The Agenda for Change band a text names ("5", "8a"), if any. */
function bandIn(text: string): string | undefined {
  if (!text.includes("and") && !text.includes("AND")) return undefined;
  const match = /\bband\s*([2-9](?:\s?[a-d]\b)?)(?!\d)/i.exec(text);
  return match?.[1]?.toLowerCase().replace(/\s/g, "");
}

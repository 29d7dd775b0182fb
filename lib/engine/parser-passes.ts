import type { Paragraph } from "nlcst";

/** What a text holds that one of parse-english's passes waits for, as bits. */
export const Trait = {
  /** Marks and no white space between two words: "team-based", "e.g". */
  inner: 1,
  /** A line ends. */
  line: 2,
  ampersand: 4,
  hyphen: 8,
  slash: 16,
  apostrophe: 32,
  fullStop: 64,
  /** The trait of a mark, by its UTF-16 unit; 0 for most. */
  ofUnit(unit: number): number {
    switch (unit) {
      case 0x26:
        return Trait.ampersand;
      case 0x2d:
        return Trait.hyphen;
      case 0x2f:
        return Trait.slash;
      case 0x27:
      case 0x2019:
        return Trait.apostrophe;
      case 0x2e:
        return Trait.fullStop;
      default:
        return 0;
    }
  },
} as const;

/**
 * For each of `ParseEnglish.prototype.tokenizeSentencePlugins` but the last (which only sets the position): the traits of which the text must
 * have one, or it changes nothing.
 */
export const sentencePasses: readonly number[] = [
  // mergeEnglishElisionExceptions: "w/", "o' clock", "'twas"
  Trait.slash | Trait.apostrophe,
  // mergeInitialWordSymbol: "&Co"
  Trait.ampersand,
  // mergeFinalWordSymbol: "pre- and"
  Trait.hyphen,
  // mergeInnerWordSymbol: "team-based"
  Trait.inner,
  // mergeInnerWordSlash: "n/a"
  Trait.slash,
  // mergeInitialisms: the full stop after "e.g", which the pass for marks inside words has put together
  Trait.inner,
];

type Pass = (paragraph: Paragraph, traits: number) => boolean;

const always: Pass = () => true;
const withFullStop: Pass = (_, traits) => (traits & Trait.fullStop) !== 0;
/** Passes that join a sentence to one beside it. */
const withTwo: Pass = ({ children }) => children.length > 1;

/** For each of `ParseEnglish.prototype.tokenizeParagraphPlugins` but the last (which only sets the position): whether it may change the paragraph. */
export const paragraphPasses: readonly Pass[] = [
  // mergeEnglishPrefixExceptions: "Mr."
  withFullStop,
  // mergeNonWordSentences, mergeAffixSymbol, mergeInitialLowerCaseLetterSentences, mergeInitialDigitSentences
  withTwo,
  withTwo,
  withTwo,
  withTwo,
  // mergePrefixExceptions: "etc."
  withFullStop,
  // mergeAffixExceptions
  withTwo,
  // mergeRemainingFullStops: one before the end of a sentence
  (paragraph, traits) => withFullStop(paragraph, traits) && hasFullStopInside(paragraph),
  // makeInitialWhiteSpaceSiblings, makeFinalWhiteSpaceSiblings
  always,
  always,
  // breakImplicitSentences: at an empty line
  (_, traits) => (traits & Trait.line) !== 0,
  // removeEmptyNodes
  always,
];

function hasFullStopInside({ children }: Paragraph): boolean {
  for (const sentence of children) {
    if (sentence.type !== "SentenceNode") continue;
    const parts = sentence.children;
    for (let at = 0; at < parts.length - 1; at += 1) {
      const part = parts[at];
      if (part?.type === "PunctuationNode" && part.value === ".") return true;
    }
  }
  return false;
}

import { automatedReadability } from "automated-readability";
import { colemanLiau } from "coleman-liau";
import { daleChallFormula, daleChallGradeLevel } from "dale-chall-formula";
import { flesch } from "flesch";
import { gunningFog } from "gunning-fog";
import { smogFormula } from "smog-formula";
import { spacheFormula } from "spache-formula";
import type { ReadingCounts } from "./block-report";

/** Names of the formulas, in the order of `readingAges`. */
export const formulas = [
  "Automated Readability",
  "Coleman–Liau",
  "Dale–Chall",
  "Flesch",
  "Gunning fog",
  "SMOG",
  "Spache",
] as const;

const gradeToAge = (grade: number): number => Math.round(grade + 5);

/**
 * Seven estimates of the age in years at which a text can be read, one a formula, as retext-readability makes them (grade plus five).
 * Meaningless for a text without words: look at `counts.words` first.
 */
export function readingAges(counts: ReadingCounts): readonly number[] {
  const { sentences: sentence, words: word, letters, syllables, polysyllables, complex, difficult, unfamiliar } = counts;
  return [
    gradeToAge(automatedReadability({ sentence, word, character: letters })),
    gradeToAge(colemanLiau({ sentence, word, letter: letters })),
    gradeToAge(daleChallGradeLevel(daleChallFormula({ word, sentence, difficultWord: difficult }))[1]),
    20 - Math.floor(flesch({ sentence, word, syllable: syllables }) / 10),
    gradeToAge(gunningFog({ sentence, word, complexPolysillabicWord: complex })),
    Math.ceil(Math.sqrt(smogFormula({ sentence, polysillabicWord: polysyllables })) + 2.5),
    gradeToAge(spacheFormula({ word, sentence, unfamiliarWord: unfamiliar })),
  ];
}

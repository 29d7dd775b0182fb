// @ts-nocheck: its packages are installed for the bench alone.
import { text as alex } from "alex";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";

const linter = new LocalLinter({ binary: binaryInlined });

/**
 * Other checkers that run locally, with their own defaults, by name; each takes a whole text and gives how much it found.
 * @type {Readonly<Record<string, (text: string) => number | Promise<number>>>}
 */
export const peers = {
  "alex": (text) => alex(text).messages.length,
  "Harper (harper.js)": async (text) => (await linter.lint(text, { language: "plaintext" })).length,
};

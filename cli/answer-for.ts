import { checkText } from "./check-text";
import type { Writer } from "./formats";
import type { ReadResult } from "./read-adverts";

/** What is printed of one read result: an advert's report, or why it could not be used. Plain data, so that a thread can send it. */
export type Answer =
  | { readonly kind: "advert"; readonly text: string; readonly toFix: boolean }
  | { readonly kind: "unusable"; readonly reason: string };

/** Checks an advert and writes its report, without what stands between two. */
export function answerFor(result: ReadResult, writer: Writer): Answer {
  if (result.kind === "unusable") return result;
  const output = checkText(result.advert);
  return {
    kind: "advert",
    text: writer.advert(result.extracted ? { ...output, text: result.advert.text } : output),
    toFix: output.findings.some(({ severity }) => severity === "fix"),
  };
}

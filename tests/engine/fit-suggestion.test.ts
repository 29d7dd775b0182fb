import { describe, expect, it } from "vitest";
import { fitSuggestion } from "@/lib/engine/fit-suggestion";

/** A text with a wording put in the place of the words in [brackets]. */
function put(marked: string, wording: string): string {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const suggestion = fitSuggestion(text, start, end, wording, "ours");
  return text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
}

describe("a suggestion put into its sentence", () => {
  it.each([
    ["[Utilise] the rota.", "use", "Use the rota."],
    ["You need a [bespoke] plan.", "individual", "You need an individual plan."],
    ["An [MDT] meets.", "team", "A team meets."],
    ["We are part of the [AHSN] Network.", "Example Network", "We are part of the Example Network."],
    ["Plan local [place-based] care.", "local joint", "Plan local joint care."],
    ["We work for the [PHE] lab.", "the Example Agency", "We work for the Example Agency lab."],
    ["This is a [PHE] lab.", "the Example Agency", "This is an Example Agency lab."],
    ["Ask our [PHE] lead.", "the Example Agency", "Ask our Example Agency lead."],
  ])("%s takes “%s”", (marked, wording, expected) => {
    expect(put(marked, wording)).toBe(expected);
  });

  it.each([
    ["You will [deputise] in a clinic.", "stand in", "You will stand in in a clinic."],
    ["Is it for you? [The post holder] will type.", "you", "Is it for you? You will type."],
    ["We like [PHE], Network.", "the Network", "We like the Network, Network."],
  ])("keeps what may stand there: %s", (marked, wording, expected) => {
    expect(put(marked, wording)).toBe(expected);
  });
});

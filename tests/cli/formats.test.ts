import { describe, expect, it } from "vitest";
import { checkText } from "@/cli/check-text";
import { csvLine, writerFor, type OutputFormat } from "@/cli/formats";

const outputs = ["You will utilise our system.", "Nothing here."].map((text, at) =>
  checkText({ id: String(at + 1), title: "Clerk", text }),
);
const written = (format: OutputFormat): string => {
  const writer = writerFor(format);
  return writer.before + outputs.map((output) => writer.advert(output)).join(writer.between) + writer.after;
};

describe("what the command line prints", () => {
  it("is one JSON object a line", () => {
    expect(
      written("jsonl")
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["1", "2"]);
  });
  it("is one JSON array, also of nothing", () => {
    expect(JSON.parse(written("json"))).toHaveLength(2);
    const { before, after } = writerFor("json");
    expect(JSON.parse(before + after)).toEqual([]);
  });
  it("is text with the finding, its message and a wording", () => {
    expect(written("text")).toContain("“utilise”");
    expect(written("text")).toContain("You could say “use”.");
    expect(written("text")).toContain("Nothing found by the rules we have.");
  });
  it("is CSV that no spreadsheet takes for a formula", () => {
    expect(csvLine(["=1+1", "-2", "@x", "+y", 'a "b"', "\tz"])).toBe(`"'=1+1","'-2","'@x","'+y","a ""b""","'\tz"\r\n`);
    expect(written("csv").startsWith("\ufeff")).toBe(true);
  });
});

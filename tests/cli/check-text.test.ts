import { describe, expect, it } from "vitest";
import { checkText } from "@/cli/check-text";

describe("an advert checked by the command line", () => {
  const text =
    "About the role\r\nYou will utilise our booking system.\n\n- hit the ground running\n- 5 years' experience of bookings\n";

  it("has offsets into the text that was given", () => {
    const { findings } = checkText({ id: "1", title: "Booking Clerk", text });
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings)
      expect((finding.in === "title" ? "Booking Clerk" : text).slice(finding.start, finding.end)).toBe(finding.actual);
    expect(findings.map((finding) => finding.actual)).toContain("utilise");
  });

  it("has suggestions whose offsets are into the same text", () => {
    const finding = checkText({ id: "1", text }).findings.find((candidate) => candidate.actual === "utilise");
    const suggestion = finding?.suggestions[0];
    expect(suggestion && text.slice(suggestion.start, suggestion.end)).toBe("utilise");
    expect(suggestion?.text).toBe("use");
  });

  it("has the later places of a rule that is shown once an advert, into the same text", () => {
    const passage = "You are kind.\nThe post holder will type.\nAt ten the post holder will call.";
    const [finding] = checkText({ id: "1", text: passage }).findings;
    expect(finding?.further?.map(({ start, end }) => passage.slice(start, end))).toEqual(["the post holder"]);
    expect(finding?.further?.[0]?.suggestions).toEqual([{ text: "you", start: 48, end: 63, origin: "ours" }]);
  });

  it("fills in its messages and names every statement once", () => {
    const { findings, statements } = checkText({ id: "1", text: "You will join the MDT." });
    expect(findings.every((finding) => finding.message !== "" && !/[{}]/.test(finding.message))).toBe(true);
    expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length);
  });

  it("finds nothing in an empty advert", () => {
    const { findings, words, language } = checkText({ id: "1", text: "" });
    expect({ findings, words, language }).toEqual({ findings: [], words: 0, language: "unknown" });
  });
});

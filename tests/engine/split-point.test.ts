import { describe, expect, it } from "vitest";
import { checkText } from "@/cli/check-text";

const messageFor = (text: string) =>
  checkText({ id: "1", text }).findings.find((finding) => finding.ruleId === "clarity/long-sentence")?.message ?? "";

describe("a long sentence", () => {
  it("says where it could be split: at a comma near its middle that opens a new idea", () => {
    const text =
      "You will plan the weekly rota for the ward clerks and book rooms for our clinics in both of our buildings on the hill, and you will answer the phone in the afternoon for the three teams that share our floor of the old house by the river.";
    expect(messageFor(text)).toContain("You could split it after “buildings on the hill”.");
  });
  it("says so at a semicolon first", () => {
    const text =
      "You will plan the weekly rota for the ward clerks, and book rooms for our clinics in both of our buildings on the hill; the rest of your week goes to answering the phone for the three teams that share our floor of the old house by the river.";
    expect(messageFor(text)).toContain("You could split it after “buildings on the hill”.");
  });
  it("says nothing of it where there is no such place", () => {
    expect(messageFor(`${"word ".repeat(60)}.`)).not.toContain("split it after");
    expect(messageFor(`${"word ".repeat(60)}.`)).toContain("60 words");
  });
});

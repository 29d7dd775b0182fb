import { describe, expect, it } from "vitest";
import { newDocx } from "@/lib/documents/new-docx";
import { readDocument } from "@/lib/documents/read-document";

describe("a new Word file", () => {
  const bytes = newDocx("Press Officer", [
    { kind: "heading", text: "Essential" },
    { kind: "item", text: "Clear <writing> & speech" },
    { kind: "paragraph", text: "Band:\t6, in Leeds." },
    { kind: "cell", text: "The end.\u0007" },
  ]);
  it("is read back as it was given", async () => {
    const reading = await readDocument(bytes, "a.docx");
    expect(reading).toMatchObject({ kind: "read", title: "Press Officer" });
    expect(reading.kind === "read" && reading.blocks.map(({ kind, section, text }) => [kind, section, text])).toEqual([
      ["heading", "title", "Press Officer"],
      ["heading", "essential", "Essential"],
      ["item", "essential", "Clear <writing> & speech"],
      ["paragraph", "essential", "Band:\t6, in Leeds."],
      ["paragraph", "essential", "The end."],
    ]);
  });
  it("has the same bytes for the same text", () => {
    expect(newDocx("One", [])).toEqual(newDocx("One", []));
  });
});

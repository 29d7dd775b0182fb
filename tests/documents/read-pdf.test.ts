import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/documents/read-document";
import { makePdf, type PdfLine } from "./make-pdf";
import { setUpNode20 } from "./node-20";

setUpNode20();

async function textsOf(...pages: readonly (readonly PdfLine[])[]): Promise<readonly string[]> {
  const reading = await readDocument(makePdf(pages), "advert.pdf");
  return reading.kind === "read" ? reading.blocks.map(({ text }) => text) : [`unreadable: ${reading.reason}`];
}

/** Lines one below the other. */
const lines = (texts: readonly string[], x = 72, top = 700): PdfLine[] =>
  texts.map((text, at) => ({ text, x, y: top - at * 14 }));

describe("the text of a PDF", () => {
  it("joins lines that run on, and keeps paragraphs, items and headings apart", async () => {
    const reading = await readDocument(
      makePdf([
        [
          { text: "Press Officer", y: 780, size: 22 },
          { text: "Essential", y: 740, size: 16 },
          ...lines([
            "You will write for the newspapers and for the people who read them, every day of the",
            "week, with two colleagues.",
            "Thank you.",
            "- Clear writing that people in every part of the country can read and use at home",
            "and at work",
            "- A calm manner",
          ]),
        ],
      ]),
      "a.pdf",
    );
    expect(reading.kind === "read" && reading.blocks.map(({ kind, section, text }) => [kind, section, text])).toEqual([
      ["heading", "other", "Press Officer"],
      ["heading", "essential", "Essential"],
      [
        "paragraph",
        "essential",
        "You will write for the newspapers and for the people who read them, every day of the week, with two colleagues.",
      ],
      ["paragraph", "essential", "Thank you."],
      ["item", "essential", "Clear writing that people in every part of the country can read and use at home and at work"],
      ["item", "essential", "A calm manner"],
    ]);
    expect(reading).toMatchObject({ title: "Press Officer" });
  });
  it("mends words divided at a line's end, and keeps hyphens that belong there", async () => {
    expect(
      await textsOf(
        lines([
          "You will lead the communications of a large public organisa-",
          "tion and its partners, on a full-",
          "time contract.",
        ]),
      ),
    ).toEqual(["You will lead the communications of a large public organisation and its partners, on a full-time contract."]);
  });
  it("reads columns one after the other, and labels with their values", async () => {
    const left = lines(["The first column says that the team", "is kind to everyone who works in it", "and to all who visit."]);
    const right = lines(["The second column says when you", "will hear from us after you have", "sent your form."], 330);
    expect(await textsOf([...left, ...right])).toEqual([
      "The first column says that the team is kind to everyone who works in it and to all who visit.",
      "The second column says when you will hear from us after you have sent your form.",
    ]);
    const labels = [...lines(["Job title:", "Band:", "Hours:"]), ...lines(["Press Officer", "6", "Thirty a week"], 200)];
    expect(await textsOf(labels)).toEqual(["Job title:", "Press Officer", "Band:", "6", "Hours:", "Thirty a week"]);
  });
  it("leaves out what stands at the top and foot of every page", async () => {
    const pages = ["First words of the advert.", "More words of the advert.", "Last words of the advert."].map((text, at) => [
      { text: "Example NHS Trust", y: 810 },
      { text, y: 500 },
      { text: `Page ${at + 1} of 3`, y: 30 },
    ]);
    expect(await textsOf(...pages)).toEqual([
      "First words of the advert.",
      "More words of the advert.",
      "Last words of the advert.",
    ]);
    const reading = await readDocument(makePdf(pages), "a.pdf");
    expect(reading.kind === "read" && reading.sourceMap.map((place) => place.kind === "page" && place.page)).toEqual([1, 2, 3]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { dataOf } from "@/lib/page/rendered-text";
import { composeSiteAt } from "@/lib/page/sites/compose-site";
import { isWordFrame } from "@/lib/page/sites/word-web";
import { readWordParagraph } from "@/lib/page/word-paragraph";
import { openPage } from "./open-page";

const END = '<span class="EOP">\u200b\u00a0</span>';

function read(html: string) {
  const page = openPage(`<!doctype html><body>${html}</body>`);
  const paragraph = page.querySelector("p");
  if (!paragraph) throw new Error("no paragraph");
  const { text, kind, level, stretches } = readWordParagraph(paragraph);
  return { text, kind, level, stretches };
}

describe("a paragraph that Word has drawn", () => {
  test("is its words, without its end, its bullet and what has no width", () => {
    const { text, kind } = read(
      `<li><p class="Paragraph"><span class="ListMarker">·</span><span class="TextRun">\u00a0Able to le\u200bver</span><span class="TextRun">age it</span>${END}</p></li>`,
    );
    expect([text, kind]).toEqual(["Able to leverage it", "item"]);
  });

  test("has a space where a tab is drawn, and a line where one is broken", () => {
    const { text } = read(
      `<p class="Paragraph"><span class="TextRun">Hours</span><span class="TabRun"></span><span class="TextRun">Mornings</span><br><span class="TextRun">and noon</span>${END}</p>`,
    );
    expect(text).toBe("Hours Mornings\nand noon");
  });

  test("is a heading where Word says so", () => {
    expect(read(`<p class="Paragraph" role="heading" aria-level="2">About us${END}</p>`)).toMatchObject({
      kind: "heading",
      level: 2,
    });
  });

  test("is empty where nothing is written in it", () => {
    expect(read(`<p class="Paragraph">${END}</p>`).text).toBe("");
  });

  test("says of each of its words where it stands", () => {
    const { text, stretches } = read(`<p class="Paragraph"><b>\u00a0We u</b><i>tilise\u00a0tools</i>${END}</p>`);
    expect(text).toBe("We utilise tools");
    for (const { start, length, node, offset } of stretches)
      expect(
        dataOf(node)
          .slice(offset, offset + length)
          .replaceAll("\u00a0", " "),
      ).toBe(text.slice(start, start + length));
    expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
  });
});

describe("an address", () => {
  test.each([
    ["https://word-edit.officeapps.live.com/we/wordeditorframe.aspx", true],
    ["https://usc-word-edit.officeapps.live.com/we/WordEditorFrame.aspx", true],
    ["https://word-view.officeapps.live.com/wv/wordviewerframe.aspx", true],
    ["https://excel.officeapps.live.com/x/frame.aspx", false],
    ["http://word-edit.officeapps.live.com/we/wordeditorframe.aspx", false],
    ["https://officeapps.live.com.example.org/we/wordeditorframe.aspx", false],
    ["https://notofficeapps.live.com/we/wordeditorframe.aspx", false],
  ])("%s is a frame of Word: %s", (address, expected) => {
    expect(isWordFrame(new URL(address))).toBe(expected);
  });

  test("is of a site for messages only where its host is exactly that", () => {
    expect(composeSiteAt({ hostname: "outlook.office.com" })?.name).toBe("Outlook message");
    expect(composeSiteAt({ hostname: "teams.cloud.microsoft" })?.name).toBe("Teams message");
    expect(composeSiteAt({ hostname: "outlook.office.com.example.org" })).toBeUndefined();
  });
});

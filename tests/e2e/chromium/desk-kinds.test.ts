import type { Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect } from "vitest";
import { advice } from "@/lib/rulebook/advice";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { words } from "@/lib/ui/words";
import { makeDocx, p, r, wordPart } from "../../documents/make-docx";
import { makeOdt } from "../../documents/make-odt";
import { makePdf } from "../../documents/make-pdf";
import { advertsTable, download, openWeaver, pick, test } from "../harness/desk-test";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("each kind of file on the desk", () => {
  test("is read in the browser: a PDF and an OpenDocument text, with their sections", async ({ desk }) => {
    const lines = [
      "Thread Keeper",
      "Job summary",
      "You will utilise the thread store of the hospital.",
      "Main duties",
      "You will count the spools.",
    ];
    const pdf = makePdf([
      lines.map((text, at) => ({ text, y: 780 - at * 40, size: at === 0 ? 20 : /^(Job|Main)/.test(text) ? 15 : 11 })),
    ]);
    const odt = makeOdt(
      '<text:h text:outline-level="1">Job summary</text:h><text:p>You will utilise the spinning wheel with the team.</text:p>' +
        '<text:h text:outline-level="1">Main duties</text:h><text:p>You will spin.</text:p>',
    );
    await pick(desk, [
      { name: "keeper.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) },
      { name: "spinner.odt", mimeType: "application/vnd.oasis.opendocument.text", buffer: Buffer.from(odt) },
    ]);
    await desk.getByText(deskWords.progress.finished(2)).waitFor();
    for (const [file, said] of [
      ["keeper.pdf", "You will utilise the thread store of the hospital."],
      ["spinner.odt", "You will utilise the spinning wheel with the team."],
    ] as const) {
      await advertsTable(desk).getByRole("row").filter({ hasText: file }).getByRole("button").first().click();
      await expect.poll(() => desk.getByRole("textbox", { name: deskWords.advert.text }).textContent()).toContain(said);
      await desk.getByRole("button", { name: /“utilise”/ }).waitFor();
      await desk.getByRole("heading", { level: 3, name: words.section.duties }).first().waitFor();
      await desk.getByRole("button", { name: deskWords.advert.back }).click();
    }
  });

  test("keeps what a colleague wrote into a Word file, comments and tracked changes, beside what is written now", async ({
    desk,
  }) => {
    const by = 'w:author="B. Lee" w:date="2026-11-20T09:00:00Z"';
    const theirs = `<w:p>${r("You will mend ")}<w:del w:id="41" ${by}><w:r><w:delText xml:space="preserve">all </w:delText></w:r></w:del><w:ins w:id="42" ${by}>${r("some ")}</w:ins>${r("looms.")}</w:p>`;
    const body =
      p("Job summary") +
      `<w:p><w:commentRangeStart w:id="7"/>${r("You will utilise the loom with the team every day.")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>` +
      p("Main duties") +
      theirs;
    const comments = wordPart("comments", `<w:comment w:id="7" ${by} w:initials="BL">${p("Which loom?")}</w:comment>`);
    await pick(desk, [
      { name: "loom.docx", mimeType: WORD, buffer: Buffer.from(makeDocx(body, { "word/comments.xml": comments })) },
    ]);
    await desk.getByText(deskWords.progress.finished(1)).waitFor();
    await desk.locator(".ww-desk__open").click();
    await desk.getByText("Which loom?").first().waitFor();
    await desk
      .getByText(/B\. Lee/)
      .first()
      .waitFor();
    expect(await desk.getByRole("textbox", { name: deskWords.advert.text }).textContent()).toContain("You will mend some looms.");
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: `${words.write.use} “use”` }).click();
    await desk.getByLabel(deskWords.save.name).fill("A. Jones");

    const parts = unzipSync((await download(desk, deskWords.save.wordTracked)).bytes);
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain(theirs);
    expect(text).toContain('<w:commentRangeStart w:id="7"/>');
    expect(text).toMatch(/<w:ins [^>]*w:author="A\. Jones via Wider Welcome"[^>]*>(?:(?!<\/w:ins>).)*>use</s);
    expect(strFromU8(parts["word/comments.xml"] ?? new Uint8Array())).toContain("Which loom?");
  });

  test("takes a statement into the section it belongs to, as one step that can be taken back", async ({ desk }) => {
    const advert = `<!doctype html><html lang="en-GB"><title>Weaver</title><h1>Weaver</h1><h2>Job summary</h2><p>You will weave for the wards and mend what is worn.</p>
<h2>About us</h2><p>We are a small hospital by the river with a garden.</p><h2>Main duties</h2><p>You will mend the looms with the team.</p>`;
    await pick(desk, [{ name: "about.html", mimeType: "text/html", buffer: Buffer.from(advert) }]);
    await desk.getByRole("button", { name: "Weaver", exact: true }).click();
    const statement = advice.statements[STATEMENT];
    const name = desk.getByRole("button", { name: words.statement[STATEMENT] ?? "" });
    const fold = desk.getByRole("button", { name: /^More you could say/ });
    if ((await name.count()) === 0) await fold.click();
    await name.first().click();
    await desk
      .getByRole("button", { name: new RegExp(`^${words.write.insert}`) })
      .first()
      .click();

    const paragraphs = () => desk.getByRole("textbox", { name: deskWords.advert.text }).locator("> *").allTextContents();
    const wording = statement?.insert[0]?.text ?? "";
    await expect.poll(paragraphs).toContain(wording);
    const now = await paragraphs();
    expect(now.indexOf(wording)).toBe(now.indexOf("We are a small hospital by the river with a garden.") + 1);
    expect(now.indexOf(wording)).toBeLessThan(now.indexOf("Main duties"));
    await desk.getByRole("textbox", { name: deskWords.advert.text }).focus();
    await desk.keyboard.press("Control+z");
    await expect.poll(paragraphs).not.toContain(wording);
  });

  test("gives a record that prints as a PDF with its structure", async ({ chromium, desk }) => {
    await openWeaver(desk);
    const record = await download(desk, deskWords.save.record);
    const page = await chromium.context.newPage();
    await page.setContent(record.text);
    const pdf = await printed(page);
    expect(/\/Marked true/.test(pdf)).toBe(true);
    const tags = new Set([...pdf.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag));
    expect([...tags]).toEqual(expect.arrayContaining(["Document", "H1", "H2", "P", "L", "LI"]));
    await page.close();
  });
});

/** A statement that belongs into "About us". */
const STATEMENT = "equality-diversity";

/** The page as the browser's own printing makes it; letters as they stand in the file. */
async function printed(page: Page): Promise<string> {
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send("Page.printToPDF", { generateTaggedPDF: true });
  return Buffer.from(data, "base64").toString("latin1");
}

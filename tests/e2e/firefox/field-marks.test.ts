import { readFile } from "node:fs/promises";
import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { found } from "../harness/editor-steps";
import { test } from "../harness/firefox-test";
import { onlyPage } from "../harness/open-served";
import { openBeside, type Beside } from "../harness/open-beside";

const FORM = "https://www.jobs.nhs.uk/employer/form-marks";
const FONT = "https://www.jobs.nhs.uk/late.ttf";
const STYLE = "width: 420px; height: 120px; padding: 7px; border: 3px solid; font: 17px/1.7 serif; box-sizing: border-box;";
const LINES = `${"More about the role.\n".repeat(12)}We utilise tools.${"\nAnd more.".repeat(12)}`;

/** What is done to a field, each to its style, its text or its page. */
const changes: readonly (readonly [name: string, style: string, text: string, act: () => void])[] = [
  ["scrolled", "", LINES, () => ((document.querySelector("textarea") as HTMLTextAreaElement).scrollTop = 260)],
  ["taller than the window", "height: 1400px;", LINES, () => scrollTo(0, 200)],
  ["written from the right", "direction: rtl;", "We utilise tools.", () => undefined],
  [
    "made narrower",
    "",
    "More about the role. We utilise tools.",
    () => ((document.querySelector("textarea") as HTMLElement).style.width = "210px"),
  ],
  [
    "written in a font that comes late",
    "",
    "More about the role. We utilise tools.",
    () => ((document.querySelector("textarea") as HTMLElement).style.fontFamily = "late, monospace"),
  ],
  ["zoomed by its page", "", "We utilise tools.", () => (document.body.style.zoom = "2")],
  [
    "turned and stretched with its page",
    "",
    "We utilise tools.",
    () => ((document.querySelector("main") as HTMLElement).style.transform = "rotate(9deg) scale(1.2)"),
  ],
];

describe("lines over a textarea in Firefox", () => {
  for (const [name, style, text, act] of changes) {
    test(`stand under the words of a field that is ${name}`, async ({ firefox }) => {
      const { page, panel } = await open(firefox, `<textarea style="${STYLE}${style}">${text}</textarea>`);
      await page.click("textarea");
      await found(panel, "utilise");
      await expect.poll(() => page.evaluate(markBox)).toBeDefined();
      await page.evaluate(act);
      const isLoaded = (): boolean =>
        document.fonts.check(`17px ${getComputedStyle(document.querySelector("textarea") as Element).fontFamily}`);
      await expect.poll(() => page.evaluate(isLoaded)).toBe(true);
      await expect
        .poll(async () => {
          // Placed anew, as whenever the window changes: what is right by chance at first is not counted.
          await page.evaluate(placedAnew);
          const [mark, word] = [await page.evaluate(markBox), await page.evaluate(wordBox)];
          return mark && [Math.abs(mark.left - word.left) < 2, Math.abs(mark.bottom - word.bottom) < 3];
        })
        .toEqual([true, true]);
      await page.close();
    });
  }
});

describe("lines over a textarea in Firefox, where only some of it is to be seen,", () => {
  test("end where what it stands in ends, and lie under what lies over it", async ({ firefox }) => {
    const { page, panel } = await open(
      firefox,
      `<header style="position: sticky; top: 0; z-index: 5; height: 60px; background: white">Head</header>
       <div id="box" style="height: 80px; overflow: auto"><textarea style="${STYLE}">We utilise tools.</textarea><p style="height: 900px"></p></div><p>Below</p>`,
    );
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(onTopOfMark)).toBe("wider-welcome-marks");
    await page.evaluate(() => document.querySelector("#box")?.scrollTo(0, 45));
    await expect.poll(() => page.evaluate(onTopOfMark)).not.toBe("wider-welcome-marks");
    await page.evaluate(() => document.querySelector("#box")?.scrollTo(0, 0));
    await expect.poll(() => page.evaluate(onTopOfMark)).toBe("wider-welcome-marks");
    await page.evaluate(() => {
      const marked = document.querySelector("textarea") as HTMLElement;
      scrollTo(0, scrollY + marked.getBoundingClientRect().top);
    });
    await expect.poll(() => page.evaluate(onTopOfMark)).toBe("header");
    await page.close();
  });

  test("are over a popover of the page, and gone with it", async ({ firefox }) => {
    const { page, panel } = await open(
      firefox,
      `<div popover id="p"><textarea style="${STYLE}">We utilise tools.</textarea></div>`,
    );
    await page.evaluate(() => document.querySelector<HTMLElement>("#p")?.showPopover());
    await page.click("textarea");
    await found(panel, "utilise");
    await expect.poll(() => page.evaluate(onTopOfMark)).toBe("wider-welcome-marks");
    await page.evaluate(() => document.querySelector<HTMLElement>("#p")?.hidePopover());
    await expect.poll(() => page.evaluate(() => document.querySelector("wider-welcome-marks"))).toBe(null);
    await page.close();
  });
});

async function open(firefox: Browser, body: string): Promise<Beside> {
  const font = await readFile("node_modules/pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf");
  const html = `<!doctype html><title>Form</title><style>@font-face { font-family: late; src: url("${FONT}") }</style><main>${body}</main><div style="height: 2000px"></div>`;
  const form = onlyPage(html);
  return openBeside(firefox, FORM, (asked) => (asked.url === FONT ? { contentType: "font/ttf", body: font } : form(asked)));
}

interface Corner {
  readonly left: number;
  readonly bottom: number;
}

/** Has the lines placed once more. To be evaluated in the page. */
function placedAnew(): Promise<number> {
  dispatchEvent(new Event("resize"));
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Where the line over the field is drawn. To be evaluated in the page. */
function markBox(): Corner | undefined {
  const box = document.querySelector("wider-welcome-marks")?.shadowRoot?.querySelector("span")?.getBoundingClientRect();
  return box && { left: box.left, bottom: box.bottom };
}

/** What is seen where the line is drawn. To be evaluated in the page. */
function onTopOfMark(): string | undefined {
  const mark = document.querySelector("wider-welcome-marks")?.shadowRoot?.querySelector<HTMLElement>("span");
  if (!mark) return undefined;
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  mark.style.pointerEvents = "auto";
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName;
  mark.style.pointerEvents = "";
  return seen;
}

/** Where the field shows the word: the same text with the same style in an element of the page shows it. To be evaluated in the page. */
function wordBox(): Corner {
  const field = document.querySelector("textarea") as HTMLTextAreaElement;
  const twin = field.parentElement?.appendChild(document.createElement("div")) as HTMLElement;
  twin.style.cssText = field.style.cssText;
  Object.assign(twin.style, {
    position: "absolute",
    top: `${field.offsetTop}px`,
    left: `${field.offsetLeft}px`,
    overflow: "auto",
    scrollbarWidth: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  twin.textContent = field.value;
  twin.scrollTop = field.scrollTop;
  const range = document.createRange();
  const at = field.value.indexOf("utilise");
  range.setStart(twin.firstChild as Text, at);
  range.setEnd(twin.firstChild as Text, at + "utilise".length);
  const { left, bottom } = range.getBoundingClientRect();
  twin.remove();
  return { left, bottom };
}

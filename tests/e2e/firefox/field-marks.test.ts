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

// @ts-check

/**
 * Puts two pictures of the same height side by side, as the browser shows a page and its side panel; gives a PNG.
 * @param {import("playwright-core").BrowserContext} context A browser to draw it with.
 * @param {{ page: Buffer, panel: Buffer, width: number, height: number }} pictures Widths and heights in CSS pixels.
 */
export async function sideBySide(context, { page, panel, width, height }) {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width, height });
  const images = [page, panel].map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}" alt="">`);
  await sheet.setContent(
    `<style>body { margin: 0; display: flex } img + img { border-left: 1px solid #aeb7bd }</style>${images.join("")}`,
  );
  const png = await sheet.screenshot();
  await sheet.close();
  return png;
}

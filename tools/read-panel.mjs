// @ts-check
// These functions run in the panel's own window: each is handed over as text and sees nothing but the panel.

/** Waits until the panel shows the result of a check. */
export async function untilChecked() {
  while (!document.querySelector(".ww-header__status")) await new Promise((resolve) => setTimeout(resolve, 50));
}

/**
 * Opens every finding in turn and gives what the panel says, as lines of plain text.
 * @returns {Promise<string>}
 */
export async function readPanel() {
  /** @param {ParentNode} within @param {string} selector */
  const texts = (within, selector) =>
    [...within.querySelectorAll(selector)].map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim());
  const lines = [...texts(document, ".ww-header__title"), ...texts(document, ".ww-header__status")];
  for (const group of document.querySelectorAll("main section")) {
    lines.push("", ...texts(group, "h2"));
    for (const item of group.querySelectorAll(".ww-checklist > li"))
      lines.push(`  ${texts(item, ":scope > *").filter(Boolean).join(": ")}`);
    for (const row of group.querySelectorAll(".ww-row")) {
      const button = /** @type {HTMLElement | null} */ (row.querySelector("button[aria-expanded=false]"));
      button?.click();
      while (!row.querySelector("[aria-expanded=true]")) await new Promise((resolve) => setTimeout(resolve));
      lines.push(`  ${texts(row, ".ww-row__title").join(" ")} · ${texts(row, ".ww-finding__message").join(" ")}`);
      const suggestions = texts(row, ".ww-suggestion__text");
      if (suggestions.length > 0) lines.push(`      You could say: ${suggestions.join(" / ")}`);
      lines.push(...texts(row, ".ww-source").map((source) => `      ${source}`));
      button?.click();
      while (row.querySelector("[aria-expanded=true]")) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return lines.join("\n");
}

/** Opens the first finding, has it shown in the advert, and puts its group at the top of the panel. */
export async function showFirst() {
  const row = document.querySelector(".ww-row");
  /** @type {HTMLElement | null | undefined} */ (row?.querySelector("button[aria-expanded=false]"))?.click();
  const inRow = () => [...(row?.querySelectorAll("button") ?? [])];
  while (!inRow().some((button) => button.textContent === "Show in the advert"))
    await new Promise((resolve) => setTimeout(resolve));
  inRow()
    .find((button) => button.textContent === "Show in the advert")
    ?.click();
  while (!document.querySelector(".ww-row--current")) await new Promise((resolve) => setTimeout(resolve));
  row?.closest("section")?.scrollIntoView({ block: "start" });
}

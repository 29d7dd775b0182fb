import { docxBlocks, type DocxBlocks } from "./docx-blocks";
import type { DocxAuthor, DocxChange, DocxWriting } from "./docx-change";
import { createDocxMarkup, type DocxMarkup } from "./docx-markup";
import { openDocx, type DocxPackage } from "./docx-package";
import { limits } from "./limits";
import { planChanges } from "./plan-changes";
import { spliced } from "./splices";
import { Unreadable } from "./unreadable";
import { writeAdditions } from "./write-additions";
import { writeComments } from "./write-comments";
import { writeInline } from "./write-inline";
import { parseXml } from "./xml";
import { encodeXml } from "./xml-encoding";
import { attributeOf, childOf } from "./xml-reading";
import { Zip } from "./zip";

/**
 * Writes comments and tracked changes into a Word file. Everything else stays as it is: parts that gain nothing keep their bytes, and in the
 * text all bytes outside the runs that change. A protected file takes comments only. Never throws.
 */
export function writeDocx(bytes: Uint8Array, changes: readonly DocxChange[], author: DocxAuthor): DocxWriting {
  try {
    if (bytes.length > limits.file) throw new Unreadable("too-large");
    const file = openDocx(new Zip(bytes));
    if (file === undefined) throw new Unreadable("not-a-document");
    const isProtected = allowsCommentsOnly(file);
    const markup = createDocxMarkup(file.main.text, [file.main.text, file.part("comments")?.text ?? ""], author);
    const text = docxBlocks(file);
    const plan = planChanges(text, changes, isProtected ? "protected" : file.hasMacros ? "macros" : undefined, markup);
    const source = spliced(file.main.text, splicesOf(text, plan, markup));
    // What cannot be read again must not leave this place.
    parseXml(source);
    const parts = new Map(writeComments(file, plan.comments, author, markup));
    if (source !== file.main.text) parts.set(file.main.name, encodeXml({ ...file.main, text: source }));
    return { kind: "written", bytes: file.zip.with(parts), outcomes: plan.outcomes, isProtected };
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof Unreadable ? error.reason : "damaged" };
  }
}

function splicesOf({ paragraphs }: DocxBlocks, plan: ReturnType<typeof planChanges>, markup: DocxMarkup) {
  return paragraphs.flatMap((paragraph) => {
    const inline = plan.inline.get(paragraph.index);
    const added = plan.additions.get(paragraph.index);
    return [
      // First, since a paragraph's properties stand before its runs.
      ...(added === undefined ? [] : writeAdditions(paragraph, modelFor(paragraphs, paragraph.index), added, markup)),
      ...(inline === undefined ? [] : writeInline(paragraph, inline, markup)),
    ];
  });
}

/** Running text near a paragraph, in the same text or cell, for the format of a new one: itself, else the next below, else above. */
function modelFor(paragraphs: DocxBlocks["paragraphs"], index: number) {
  const here = paragraphs[index];
  const near = paragraphs.filter(
    ({ element, style, text }) =>
      element.parent === here?.element.parent && style.level === undefined && !style.isItem && text.trim().length > 40,
  );
  return near.find((each) => each.index >= index) ?? near.at(-1);
}

/** Whether the file is protected against all changes but comments; one that only asks for changes to be tracked is not. */
function allowsCommentsOnly(file: DocxPackage): boolean {
  const protection = childOf(file.part("settings")?.root, "w:documentProtection");
  const edit = attributeOf(protection, "w:edit");
  const enforced = attributeOf(protection, "w:enforcement") ?? "0";
  return (
    protection !== undefined && !["0", "false", "off"].includes(enforced) && !["none", "trackedChanges"].includes(edit ?? "none")
  );
}

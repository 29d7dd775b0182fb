import type { DocxOutcome } from "@/lib/documents/docx-change";
import type { Finding } from "@/lib/engine/report";
import { fileName } from "@/lib/review/file-name";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { currentBlocks } from "@/lib/review/review";
import { wordChanges } from "@/lib/review/word-changes";
import { VIA } from "@/lib/review/word-comments";
import type { SaveKind } from "@/lib/ui/desk/desk-actions";
import { deskWords } from "@/lib/ui/desk/desk-words";
import type { Guide } from "@/lib/ui/guide";
import { words } from "@/lib/ui/words";
import { saveFile } from "./save-file";
import type { SaveOptions } from "./saving";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes the advert as a Word file: into the file it came from, or a new one. */
export async function saveWord(
  advert: OpenAdvert,
  kind: Exclude<SaveKind, "record" | "review" | "copy">,
  { guide, signature, writer }: Pick<SaveOptions, "guide" | "signature" | "writer">,
): Promise<string> {
  const { review, file } = advert;
  const { save } = deskWords;
  if (kind === "word-new") {
    const blocks = currentBlocks(review).filter(({ section, text }) => section !== "title" || text !== review.title);
    const made = await writer.make({ title: review.title, blocks });
    return made ? saved(fileName(review.title, ".docx"), made) : save.wordFailed;
  }
  const bytes = await file?.().catch(() => undefined);
  if (!bytes) return save.wordFailed;
  const changes = wordChanges(advert, {
    tracked: kind === "word-tracked",
    comment: (finding) => commentOn(finding, guide),
    changed: (was, now) => words.write.change(was, now),
  });
  const name = signature.name.trim();
  const written = await writer.write({
    bytes: new Uint8Array(bytes),
    changes,
    author: { author: name === "" ? VIA : `${name} ${VIA}`, date: new Date() },
  });
  if (written?.kind !== "written") return save.wordFailed;
  const left = written.outcomes.filter((outcome: DocxOutcome) => outcome.kind === "left-out").length;
  return [
    saved(review.source.replace(/(\.docx?)?$/i, " (checked).docx"), written.bytes),
    ...(written.isProtected ? [save.wordProtected] : []),
    ...(left > 0 ? [save.wordLeft(left)] : []),
  ].join(" ");
}

/** What a colleague reads beside the words: what, why, who says so, what could stand there. */
function commentOn(finding: Finding, guide: Guide): string {
  const rule = guide.rule(finding);
  const source = guide.advice.sources[rule.source];
  const could = finding.suggestions.flatMap(({ text }) => (text === "" ? [] : `“${text}”`));
  return [
    `${words.severity[finding.severity]}. ${guide.message(finding)}`,
    rule.why,
    ...(could.length > 0 ? [`${words.finding.youCouldSay}: ${could.join(", ")}.`] : []),
    ...(source ? [`${words.evidence[finding.evidence]}: ${source.title}.`] : []),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function saved(name: string, bytes: Uint8Array): string {
  saveFile(name, WORD, bytes);
  return deskWords.save.saved(name);
}

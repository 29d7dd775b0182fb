import type { DocxComment } from "@/lib/documents/docx-change";
import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";
import { anchorOf } from "./anchor";
import type { Commented, Person, Target } from "./review";

/** Our own comments in a Word file that went round are no news; they bear this after the person's name. */
export const VIA = "via Wider Welcome";

/** What people said in a Word file's comments, as events of a review: each with the same id whenever it is read. */
export function eventsOfWordComments(
  comments: readonly DocxComment[],
  advert: { readonly blocks: readonly Block[]; readonly report: AdvertReport; readonly at: string },
): { readonly events: readonly Commented[]; readonly people: readonly Person[] } {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const texts = new Map(advert.blocks.map(({ id, text }) => [id, text]));
  const people = new Map<string, Person>();
  const events = comments.flatMap((comment): readonly Commented[] => {
    const { author, date, text, parentId } = comment;
    if (text.trim() === "" || author.endsWith(VIA)) return [];
    const by = `word-${fingerprint(author)}`;
    people.set(by, { id: by, name: author.trim() === "" ? "?" : author.slice(0, 200), role: "" });
    const anchors = comment.anchors.length > 0 ? comment.anchors : (byId.get(parentId ?? "")?.anchors ?? []);
    const on = targetOf(anchors[0], texts, advert.report);
    const id = `word-${fingerprint(JSON.stringify([author, date, text, on]))}`;
    return [{ kind: "commented", id, at: timeOf(date) ?? advert.at, by, on, text }];
  });
  return { events, people: [...people.values()] };
}

function targetOf(
  place: DocxComment["anchors"][number] | undefined,
  texts: ReadonlyMap<string, string>,
  report: AdvertReport,
): Target {
  const text = place && texts.get(place.blockId);
  if (!place || text === undefined || place.start >= place.end) return { kind: "advert" };
  const finding = report.findings.find(({ blockId, actual }) => blockId === place.blockId && actual === place.actual);
  const anchor = anchorOf(text, finding ?? place);
  return finding ? { kind: "finding", ruleId: finding.ruleId, anchor } : { kind: "block", anchor };
}

/** The share of one advert's paragraphs that stand word for word in another. */
export function shareOfText(blocks: readonly Block[], other: readonly Block[]): number {
  const known = new Set(other.map(({ text }) => text));
  const long = blocks.filter(({ text }) => text.length > 20);
  return long.length === 0 ? 0 : long.filter(({ text }) => known.has(text)).length / long.length;
}

function timeOf(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The same 16 characters for the same text; not against forgers, who can type any name anyway. (FNV-1a, twice.) */
function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193) >>> 0;
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193) >>> 0;
  }
  return `${one.toString(16).padStart(8, "0")}${two.toString(16).padStart(8, "0")}`;
}

import { bytesToHex } from "@noble/hashes/utils.js";
import { helpers, tickedSteps } from "@/lib/review/advance";
import { anchorOf } from "@/lib/review/anchor";
import { batchCsv } from "@/lib/review/batch-csv";
import type { DeskAdvert } from "@/lib/review/desk";
import { readChain } from "@/lib/review/event-chain";
import { fileName } from "@/lib/review/file-name";
import type { OpenAdvert } from "@/lib/review/open-advert";
import { writeReview } from "@/lib/review/read-review";
import { currentBlocks, standingEvents, type Review } from "@/lib/review/review";
import { blockAnchor } from "@/lib/review/standings";
import { wordDiff } from "@/lib/review/word-diff";
import type { SaveKind, Signature } from "@/lib/ui/desk/desk-actions";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { COLUMNS, nameOf, stateOf } from "@/lib/ui/desk/table-view";
import { CommentPage } from "@/lib/ui/files/comment-page";
import { fileCss } from "@/lib/ui/files/file-css";
import { htmlFile } from "@/lib/ui/files/html-file";
import { Record } from "@/lib/ui/files/record";
import { staticHtml } from "@/lib/ui/files/static-html";
import type { Guide } from "@/lib/ui/guide";
import commentScript from "./comment-page.js?raw";
import type { WordWriter } from "./reading";
import { saveFile } from "./save-file";
import { saveWord } from "./save-word";

export interface SaveOptions {
  /** The id under which whoever sits here decided. */
  readonly me: string;
  readonly signature: Signature;
  readonly guide: Guide;
  readonly writer: WordWriter;
}

/** Writes a file of an advert's review for the user; gives the sentence that says so. */
export async function saveAdvert(advert: OpenAdvert, kind: SaveKind, options: SaveOptions): Promise<string> {
  const review = signed(advert.review, options);
  const title = review.title === "" ? review.source : review.title;
  switch (kind) {
    case "record":
      return saved(fileName(title, "-record.html"), "text/html", await recordFile({ ...advert, review }, options.guide));
    case "review":
      return saved(fileName(title, ".advertreview.json"), "application/json", writeReview(review));
    case "copy":
      return saved(fileName(title, "-for-comments.html"), "text/html", await commentFile(advert, options.guide));
    default:
      return saveWord({ ...advert, review }, kind, options);
  }
}

/** The batch as it stands, one row for each advert and file. */
export function batchTable(adverts: readonly DeskAdvert[]): string {
  const { columns } = deskWords.table;
  const heading = [...COLUMNS.map((column) => columns[column]), deskWords.csv.of, deskWords.csv.file];
  const rows = adverts.map((advert) => {
    const counts = advert.state.kind === "open" ? advert.state.advert.counts : undefined;
    return [
      nameOf(advert),
      counts?.fix,
      counts?.worth,
      counts?.consider,
      counts?.statements,
      counts?.readingAge,
      counts && deskWords.language[counts.language],
      stateOf(advert, adverts),
      counts?.statementsOf,
      advert.name,
    ];
  });
  return batchCsv([heading, ...rows]);
}

function saved(name: string, type: string, content: string): string {
  saveFile(name, type, content);
  return deskWords.save.saved(name);
}

/** The review with the name of whoever saves it, where they entered one. */
function signed(review: Review, { me, signature }: SaveOptions): Review {
  const { name, role } = { name: signature.name.trim(), role: signature.role.trim() };
  const others = review.people.filter(({ id }) => id !== me);
  return { ...review, people: name === "" && role === "" ? others : [...others, { id: me, name, role }] };
}

async function recordFile(advert: OpenAdvert, guide: Guide): Promise<string> {
  const { review } = advert;
  const text = currentBlocks(review).map((block) => block.text);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text.join("\n")));
  const body = staticHtml(
    Record({
      advert,
      guide,
      people: review.people,
      events: standingEvents(review),
      ticked: tickedSteps(review),
      helped: helpers(review),
      chain: readChain(review),
      diff: wordDiff,
      made: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "long" }).format(new Date()),
      sha256: bytesToHex(new Uint8Array(hash)),
    }),
  );
  return htmlFile({ title: deskWords.record.title(review.title), css: fileCss, body });
}

function commentFile(advert: OpenAdvert, guide: Guide): Promise<string> {
  const texts = new Map(currentBlocks(advert.review).map(({ id, text }) => [id, text]));
  const body = staticHtml(
    CommentPage({
      advert,
      guide,
      targetOf: (text) => ({ kind: "block", anchor: blockAnchor(text) }),
      targetOfFinding(findingId) {
        const finding = advert.open.findings.find(({ id }) => id === findingId);
        const text = finding && texts.get(finding.blockId);
        return finding && text !== undefined
          ? { kind: "finding", ruleId: finding.ruleId, anchor: anchorOf(text, finding) }
          : undefined;
      },
    }),
  );
  return htmlFile({ title: deskWords.webCopy.title(advert.review.title), css: fileCss, body, script: commentScript });
}

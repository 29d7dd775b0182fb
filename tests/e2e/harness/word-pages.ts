import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a Word document is opened: the page around it, the frame that draws it, and what the stand-in is asked to do. */
export interface WordPlace {
  readonly around?: string;
  readonly frame?: string;
  /** The frame's variant, as tests/pages/word-web/frame.html names them ("nameless&recycle"). */
  readonly variant?: string;
  /** The variant of the page around it ("old"). */
  readonly wrapper?: string;
}

/** The editing view in one of its regions, in a page of SharePoint. */
const AROUND = "https://trust.sharepoint.com/:w:/r/sites/recruitment/_layouts/15/Doc.aspx";
const FRAME = "https://usc-word-edit.officeapps.live.com/we/wordeditorframe.aspx";

/** The address of a stand-in for such a document. */
export function wordAddress({ around = AROUND, frame = FRAME, variant = "", wrapper = "" }: WordPlace = {}): string {
  const file = encodeURIComponent("https://trust.sharepoint.com/_vti_bin/wopi.ashx/files/77");
  const address = `${frame}?WOPISrc=${file}&${variant}`;
  return `${around}?${wrapper}&address=${encodeURIComponent(address)}`;
}

/** What is served at an address of the stand-in; undefined where nothing is. */
export async function serveWord(address: string): Promise<{ readonly contentType: string; readonly body: string } | undefined> {
  const { hostname, searchParams } = new URL(address);
  const isFrame = hostname.endsWith(".officeapps.live.com");
  if (!isFrame && !searchParams.has("address")) return undefined;
  const body = await readFile(join(process.cwd(), "tests/pages/word-web", isFrame ? "frame.html" : "around.html"), "utf8");
  return { contentType: "text/html; charset=utf-8", body };
}

/** What the stand-in's frame offers to tests: what a person could do in Word, and what is in its own model. */
export interface WordStandIn {
  /** What changed in its elements and was not drawn by it. */
  readonly touched: readonly string[];
  text(): readonly string[];
  drawn(): number;
  isDrawn(page: number): boolean;
  pages(): number;
  replace(from: string, to: string): void;
  remove(text: string): void;
  insertAfter(text: string, added: string): void;
  scrollTo(page: number): void;
}

import type { Block } from "@/lib/engine/block";
import { isSection } from "./section-guard";
import { either, list, maybe, record, text, truth, word } from "./shape";

/** From the desk to entrypoints/listed on a page of NHS Jobs, over a port named `LISTED_PORT`. Each answer bears the name that was asked with. */
export type ListedRequest =
  | { readonly kind: "list"; readonly asked: string }
  /** Names an advert of the page's own site: an address cannot be asked for. */
  | { readonly kind: "open"; readonly asked: string; readonly reference: string };

/** Back to the desk; the page it comes from is a stranger's, so every field is looked at. */
export type ListedReply =
  | { readonly kind: "list"; readonly asked: string; readonly adverts: readonly ListedLink[] }
  | { readonly kind: "opened"; readonly asked: string; readonly title: string; readonly blocks: readonly SentBlock[] }
  | { readonly kind: "not-opened"; readonly asked: string; readonly why: "gone" | "no-advert" | "busy" | "unreachable" };

/** An advert that a page links to. */
export interface ListedLink {
  readonly reference: string;
  readonly title: string;
}

/** A block as messages carry it. */
export interface SentBlock extends Omit<Block, "leadIn" | "lang"> {
  readonly leadIn?: string | undefined;
  readonly lang?: string | undefined;
}

export const LISTED_PORT = "wider-welcome-listed";

/** What the desk may ask for. */
export const isListedRequest = either<ListedRequest>(
  record<Extract<ListedRequest, { kind: "list" }>>({ kind: word("list"), asked: text }),
  record<Extract<ListedRequest, { kind: "open" }>>({ kind: word("open"), asked: text, reference: text }),
);

const block = record<SentBlock>({
  id: text,
  text,
  kind: word("paragraph", "heading", "item", "cell"),
  section: isSection,
  leadIn: maybe(text),
  lang: maybe(text),
  origin: word("own", "template", "site"),
  editable: truth,
});

/** What a page may answer. */
export const isListedReply = either<ListedReply>(
  record<Extract<ListedReply, { kind: "list" }>>({
    kind: word("list"),
    asked: text,
    adverts: list(record<ListedLink>({ reference: text, title: text })),
  }),
  record<Extract<ListedReply, { kind: "opened" }>>({ kind: word("opened"), asked: text, title: text, blocks: list(block) }),
  record<Extract<ListedReply, { kind: "not-opened" }>>({
    kind: word("not-opened"),
    asked: text,
    why: word("gone", "no-advert", "busy", "unreachable"),
  }),
);

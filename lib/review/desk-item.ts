import type { DocumentReading, UnreadableReason } from "@/lib/documents/document";
import type { DocxComment } from "@/lib/documents/docx-change";
import type { Block } from "@/lib/engine/block";
import type { AdvertReport } from "@/lib/engine/report";

/** Something that was put on the desk: a file, or an advert of a site that is still to be opened. */
export type DeskItem = FileItem | ListedItem;

/** Something dropped, picked or pasted. */
export interface FileItem {
  readonly kind: "file";
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** An advert that a site lists. */
export interface ListedItem {
  readonly kind: "listed";
  readonly name: string;
  /** Undefined where `signal` aborted before the site was asked. */
  readonly open: (signal: AbortSignal) => Promise<ListedReading | undefined>;
}

export type ListedReading =
  | {
      readonly kind: "read";
      readonly reference: string;
      readonly address: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  /** `ends`: the site is asked for nothing more. */
  | { readonly kind: "unreadable"; readonly reason: ListedReason; readonly ends: boolean };

/** Why an advert that a site lists could not be opened. */
export type ListedReason = "gone" | "not-an-advert" | "site-busy" | "site-unreachable" | "site-left";

/** Why something could not be opened. `no-advert`: comments on an advert that is not on the desk. `slow`: it took too long. */
export type DeskReason = UnreadableReason | ListedReason | "slow" | "not-a-review" | "newer" | "no-advert";

/** Reads and checks where it does not hold up the page. */
export interface DeskReader {
  /** Undefined where it took too long. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<DeskRead | undefined>;
  readonly check: (blocks: readonly Block[]) => Promise<AdvertReport | undefined>;
}

export interface DeskRead {
  readonly reading: DocumentReading;
  readonly report: AdvertReport | undefined;
  readonly sha256: string;
  /** The comments that stand in a Word file. */
  readonly comments: readonly DocxComment[];
}

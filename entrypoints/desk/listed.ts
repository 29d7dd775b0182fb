import { signal } from "@preact/signals";
import type { ListedAdvert } from "@/lib/page/listed/listed-adverts";
import { referenceIn } from "@/lib/page/listed/reference-in";
import { nhsJobs } from "@/lib/page/sites/nhs-jobs";
import { openListedLine, type ListedAnswer, type ListedLine } from "@/lib/platform/listed-line";
import type { SentBlock } from "@/lib/platform/listed-messages";
import { watchListingTabs, type ListingTab } from "@/lib/platform/listing-tabs";
import type { Block } from "@/lib/engine/block";
import type { Desk } from "@/lib/review/desk";
import type { ListedItem, ListedReading, ListedReason } from "@/lib/review/desk-item";
import type { DeskActions } from "@/lib/ui/desk/desk-actions";
import { deskWords } from "@/lib/ui/desk/desk-words";
import type { Listing } from "@/lib/ui/desk/listed-form";

/** Adverts that one press of the button may open. */
const MOST = 100;

/** Part of an address that opens the desk at these. */
export const LISTED_HASH = "#listed";

/** Opens adverts of NHS Jobs for the desk, through a tab of NHS Jobs that the user has open; nothing begins without their click. */
export interface Listed extends Pick<DeskActions, "checkListed" | "checkAddresses"> {
  /** Reactive: whoever draws the page reads it. */
  readonly listing: Listing;
}

export function createListed(desk: Pick<Desk, "add">, ending: AbortSignal): Listed {
  const tabs = signal<readonly ListingTab[]>([]);
  const lines = new Map<number, ListedLine>();
  const wanted = location.hash.startsWith(LISTED_HASH);
  watchListingTabs(nhsJobs.hosts, (found) => (tabs.value = found), ending);

  async function lineTo(tabId: number): Promise<ListedLine | undefined> {
    const known = lines.get(tabId);
    if (known?.isOpen()) return known;
    const line = await openListedLine(tabId);
    if (line) lines.set(tabId, line);
    return line;
  }

  /** Puts them on the desk, where they are opened when their turn comes; what is said of it. */
  function add(line: ListedLine, origin: string, adverts: readonly ListedAdvert[]): string {
    const first = adverts.slice(0, MOST);
    void desk.add(first.map((advert) => itemOf(advert, line, origin)));
    const { added, most } = deskWords.listed;
    return adverts.length > MOST ? `${added(MOST)} ${most(MOST)}` : added(first.length);
  }

  return {
    get listing() {
      const results = tabs.value.filter(({ address }) => new URL(address).pathname.startsWith(nhsJobs.results));
      return { tabs: results, site: `https://${nhsJobs.hosts[0]}/candidate`, wanted };
    },
    async checkListed(tabId) {
      const { listed } = deskWords;
      const tab = tabs.value.find(({ id }) => id === tabId);
      const line = await lineTo(tabId);
      const adverts = await line?.list();
      if (!tab || !line || !adverts) return listed.noAccess;
      return adverts.length === 0 ? listed.none : add(line, new URL(tab.address).origin, adverts);
    },
    async checkAddresses(addresses) {
      const { listed } = deskWords;
      const given = addresses.split(/[\n,;]/).filter((part) => part.trim() !== "");
      const references = new Set(given.flatMap((part) => referenceIn(part, nhsJobs) ?? []));
      if (references.size === 0) return undefined;
      const tab = tabs.value[0];
      if (!tab) return listed.needsTab;
      const line = await lineTo(tab.id);
      if (!line) return listed.noAccess;
      const adverts = [...references].map((reference) => ({ reference, title: reference }));
      const strangers = given.filter((part) => referenceIn(part, nhsJobs) === undefined).length;
      const said = add(line, new URL(tab.address).origin, adverts);
      return strangers === 0 ? said : `${said} ${listed.leftOut(strangers)}`;
    },
  };
}

function itemOf({ reference, title }: ListedAdvert, line: ListedLine, origin: string): ListedItem {
  return {
    kind: "listed",
    name: title,
    async open(signal) {
      const answer = await line.open(reference, signal);
      return answer && readingOf(answer, reference, `${origin}${nhsJobs.path}${reference}`);
    },
  };
}

function readingOf(answer: ListedAnswer, reference: string, address: string): ListedReading {
  if (answer.kind === "opened") {
    const { title, blocks } = answer;
    return { kind: "read", reference, address, title, blocks: blocks.map(blockOf) };
  }
  const reason = REASONS[answer.why];
  return { kind: "unreadable", reason, ends: reason !== "gone" && reason !== "not-an-advert" };
}

const REASONS = {
  "gone": "gone",
  "no-advert": "not-an-advert",
  "busy": "site-busy",
  "unreachable": "site-unreachable",
  "left": "site-left",
} satisfies Record<Extract<ListedAnswer, { readonly kind: "not-opened" }>["why"], ListedReason>;

function blockOf({ leadIn, lang, ...block }: SentBlock): Block {
  return { ...block, ...(leadIn === undefined ? {} : { leadIn }), ...(lang === undefined ? {} : { lang }) };
}

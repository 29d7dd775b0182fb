import { visibilityOf } from "./layout";
import { createBlockMaker, type Setting } from "./place-blocks";
import type { PlacedBlock } from "./placed-block";
import { HEADINGS, headingLevel, readFlow, type FlowBlock } from "./read-flow";
import type { Site, SitePart, Start } from "./sites/site";

/** The advert on a page of a site we know, title first, the site's facts last; undefined where the page is none of its adverts. */
export function readSite(site: Site, page: Document): readonly PlacedBlock[] | undefined {
  if (!site.proof.every((selector) => page.querySelector(selector))) return undefined;
  const maker = createBlockMaker();
  const copies = (starts: readonly Element[]): readonly Element[] => visibleFirst(starts, site, page);

  const first = (starts: readonly Element[], nodesOf: (start: Element) => readonly Node[]): Copy | undefined => {
    for (const start of copies(starts)) {
      const flow = readFlow(nodesOf(start), site.leaveOut);
      if (flow.length > 0) return { start, flow };
    }
    return undefined;
  };
  const own = (copy: Copy | undefined, setting: Setting): PlacedBlock[] => (copy ? maker.place(copy.flow, setting) : []);

  const sectionOf: Setting["sectionOf"] = (element) =>
    Object.entries(site.sectionsById).find(([start]) => element.closest("[id]")?.id.startsWith(start))?.[1];
  const title = first(startsOf(site.title, page), (start) => [start]);
  const blocks = own(title, { section: "title", origin: "own" });
  for (const part of site.parts) {
    const copy = first(startsOf(part, page), (start) => nodesOfPart(site, part, start));
    blocks.push(...own(copy, { section: part.section, origin: "own", sectionOf, opens: site.opens }));
  }
  for (const fact of site.facts) {
    const copy = first(startsOf(fact, page), (start) => (isHeading(start) ? nodesAfter(start, isHeading, site) : [start]));
    blocks.push(...own(copy, { section: fact.section, origin: "site", leadIn: copy && headingAbove(copy.start) }));
  }
  return blocks;
}

interface Copy {
  readonly start: Element;
  readonly flow: readonly FlowBlock[];
}

/** Elements with one of the ids (a page may use an id twice), else headings with one of the texts. */
function startsOf({ ids, headings = [] }: Start, page: Document): readonly Element[] {
  const byId = ids.flatMap((id) => [...page.querySelectorAll(`[id="${id}"]`)]);
  if (byId.length > 0) return byId;
  return headings.flatMap((text) => [...page.querySelectorAll(HEADINGS)].filter((heading) => says(heading, [text])));
}

/** The copies a person can see, shown before shut away; where the page has no layout at all, the wide copy first. */
function visibleFirst(starts: readonly Element[], site: Site, page: Document): readonly Element[] {
  if (visibilityOf(page.documentElement) === 0)
    return starts.toSorted((a, b) => Number(a.closest(site.narrow) !== null) - Number(b.closest(site.narrow) !== null));
  const seen = starts.map((start) => ({ start, visibility: visibilityOf(start) })).filter(({ visibility }) => visibility > 0);
  return seen.toSorted((a, b) => b.visibility - a.visibility).map(({ start }) => start);
}

function nodesOfPart(site: Site, part: SitePart, start: Element): readonly Node[] {
  const others = new Set([...site.parts, ...site.facts].filter((other) => other !== part).flatMap(({ ids }) => ids));
  const ends = (element: Element): boolean =>
    element.matches(site.ends) ||
    others.has(element.id) ||
    part.until.includes(headingLevel(element) ?? 0) ||
    (isHeading(element) && says(element, site.headings));
  const after = nodesAfter(start, ends, site);
  return part.ids.includes(start.id) ? [start, ...after] : after;
}

/** What follows an element in its copy, up to the first element that ends it. */
function nodesAfter(start: Element, ends: (element: Element) => boolean, site: Site): readonly Node[] {
  const nodes: Node[] = [];
  /** Takes a node, or what stands in it before the end; says whether the end was met. */
  const take = (node: Node): boolean => {
    if (node instanceof Element) {
      if (ends(node) || node.matches(site.copies)) return true;
      if ([...node.querySelectorAll("*")].some(ends)) return [...node.childNodes].some(take);
    }
    nodes.push(node);
    return false;
  };
  for (let from: Element | null = start; from && !from.matches(site.copies); from = from.parentElement) {
    for (let next = from.nextSibling; next; next = next.nextSibling) if (take(next)) return nodes;
  }
  return nodes;
}

/** The label just above a fact; the page's title is no label. */
function headingAbove(start: Element): string | undefined {
  const heading = isHeading(start) ? start : start.previousElementSibling;
  return heading && isHeading(heading) && headingLevel(heading) !== 1 ? wordsOf(heading) : undefined;
}

function isHeading(element: Element): boolean {
  return headingLevel(element) !== undefined;
}

function says(heading: Element, texts: readonly string[]): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s:]+$/, "");
  return texts.some((text) => plain(text) === plain(wordsOf(heading)));
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, " ").trim();
}

import type { Section } from "@/lib/engine/block";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";
import { nhsJobsEmployer } from "../sites/nhs-jobs-employer";
import type { FieldSite } from "../sites/field-site";

/** What a page says about a field: its name, the section of the advert it holds, and how much it takes. */
export interface FieldFacts {
  readonly label: string;
  readonly section: Section;
  /** Characters; undefined where nothing says. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

const SITES: readonly FieldSite[] = [nhsJobsEmployer];

/** The form whose pages have such an address. */
export function fieldSiteAt({ hostname, pathname }: Location): FieldSite | undefined {
  return SITES.find(({ hosts, path }) => hosts.includes(hostname) && pathname.startsWith(path));
}

/** Reads what is known of a field; `page` is the document the user went to, which may hold the field in a frame. */
export function factsOf(field: HTMLElement, page: Document): FieldFacts {
  const label = labelOf(field);
  const known = fieldSiteAt(page.location)?.fields.find((each) => each.label.test(label));
  const section = known?.section ?? (/^(job|vacancy|advert) title\b/i.test(label) ? "title" : sectionOfHeading(label)) ?? "other";
  return { label, section, least: known?.least, most: statedLimit(field) ?? known?.most };
}

/** The name a screen reader would say, else the label or heading the field stands under. */
function labelOf(field: HTMLElement): string {
  const frame = field.ownerDocument.defaultView?.frameElement;
  const root = field.getRootNode() as Document | ShadowRoot | Element;
  const byId = (id: string): Element | null => ("getElementById" in root ? root.getElementById(id) : null);
  const named = (field.getAttribute("aria-labelledby") ?? "").split(/\s+/).flatMap((id) => (id === "" ? [] : [byId(id)]));
  const labels = [...((field as { readonly labels?: NodeListOf<Element> | null }).labels ?? [])];
  const legend = field.closest("fieldset")?.querySelector("legend");
  const texts = [named, labels].map((elements) => elements.map((each) => each?.textContent ?? "").join(" "));
  const own = [...texts, ownName(field), frame ? labelAbove(frame) : labelAbove(field), legend?.textContent, headline(field)];
  return own.map((text) => (text ?? "").replace(/\s+/g, " ").trim()).find((text) => text !== "") ?? "";
}

/** Rich editors name themselves for what they are ("Rich Text Area"), which says nothing about the advert. */
function ownName(field: HTMLElement): string {
  const name = field.getAttribute("aria-label") ?? "";
  return /rich.?text|editor|editing area/i.test(name) ? "" : name;
}

/** The last label or heading before the field, within the few elements around it. */
function labelAbove(field: Element): string | undefined {
  let holder: Element | null = field;
  for (let level = 0; holder && level < 5; level++, holder = holder.parentElement) {
    for (let before = holder.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches("label, legend, h1, h2, h3, h4, h5, h6")) return before.textContent;
      const inside = before.querySelector("label, legend, h1, h2, h3, h4, h5, h6");
      if (inside) return inside.textContent;
      if (before.matches("textarea, input, [contenteditable]")) return undefined;
    }
  }
  return undefined;
}

/** A page that asks for one thing says so in its headline. */
function headline(field: HTMLElement): string | undefined {
  const page = field.ownerDocument;
  return page.querySelectorAll("textarea, [contenteditable=true]").length === 1
    ? page.querySelector("h1")?.textContent
    : undefined;
}

/** As NHS.UK and GOV.UK character counts state it, or the hint that describes the field. */
function statedLimit(field: HTMLElement): number | undefined {
  if ("maxLength" in field && typeof field.maxLength === "number" && field.maxLength > 0) return field.maxLength;
  const counted = Number(field.closest("[data-maxlength]")?.getAttribute("data-maxlength"));
  if (counted > 0) return counted;
  const hints = (field.getAttribute("aria-describedby") ?? "")
    .split(/\s+/)
    .map((id) => (id === "" ? "" : (field.ownerDocument.getElementById(id)?.textContent ?? "")));
  const stated = /(?:up to|between [\d,]+ and|maximum(?: of)?|max\.?|no more than)\s+([\d,]+)\s+characters/i.exec(
    hints.join(" "),
  )?.[1];
  return stated === undefined ? undefined : Number(stated.replaceAll(",", ""));
}

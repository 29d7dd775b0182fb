import type { Section } from "@/lib/engine/block";

/** A website's form for writing an advert, as data: which of its fields is which section, and how much each takes. */
export interface FieldSite {
  /** What the panel says was checked. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** How the path of its pages starts. */
  readonly path: string;
  /** The first whose label fits. */
  readonly fields: readonly SiteField[];
}

export interface SiteField {
  readonly label: RegExp;
  readonly section: Section;
  /** Characters, as the site's help pages state them; absent where they state none. */
  readonly least?: number;
  readonly most?: number;
}

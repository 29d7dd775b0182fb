import type { Section } from "@/lib/engine/block";

/** A website we know, as data: where the advert stands on its pages, and which words there are the site's own. */
export interface Site {
  /** What the panel says was checked. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** How the path of an advert's page starts; the next part of the path names the advert. */
  readonly path: string;
  /** How the path of its pages of results starts. */
  readonly results: string;
  /** Selectors that must all be there, or the page is no advert. */
  readonly proof: readonly string[];
  /** The advert's title. */
  readonly title: Start;
  readonly parts: readonly SitePart[];
  /** What the site says in its own words or from its own lists: never a finding, but it counts for statements. */
  readonly facts: readonly SiteFact[];
  /** Headings the site writes itself: each ends the part before it, and none is the advert's text. */
  readonly headings: readonly string[];
  /** Sections that people open with headings of their own inside a part, for example a person specification in the long text. */
  readonly opens: readonly Section[];
  /** A selector for where a part ends although no heading says so. */
  readonly ends: string;
  /** A selector for what a copy of a part stands in: what follows outside is another copy or another part. */
  readonly copies: string;
  /** A selector for copies meant for narrow windows, taken last where a page has no layout. */
  readonly narrow: string;
  /** A selector for what stands between the advert's words without being part of them. */
  readonly leaveOut: string;
  /** Sections told by how an element's id starts. */
  readonly sectionsById: Readonly<Record<string, Section>>;
}

/** Where something starts: at an element with one of these ids, else below a heading with one of these texts. */
export interface Start {
  readonly ids: readonly string[];
  readonly headings?: readonly string[];
}

/** One part of the advert: from its start to the next heading of a level in `until`. */
export interface SitePart extends Start {
  readonly section: Section;
  /** Heading levels that end the part, for example `[1, 2, 3]`. */
  readonly until: readonly number[];
}

/** The text of an element, or, where the start is a heading, what follows up to the next heading. */
export interface SiteFact extends Start {
  readonly section: Section;
}

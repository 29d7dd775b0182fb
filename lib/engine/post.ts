import type { PostKind } from "@/lib/rulebook/tables";
import type { BlockReport } from "./block-report";
import type { Post } from "./report";

/** What kind of post the advert is for, from its title, its facts and its text (rules/posts.yml). Bands 8a and over are senior. */
export function postOf(reports: readonly BlockReport[]): Post {
  const kinds = new Set<PostKind>();
  let band: string | undefined;
  for (const report of reports) {
    for (const kind of report.post) kinds.add(kind);
    if (report.band !== undefined && (band === undefined || report.section === "title" || report.section === "facts"))
      band = report.band;
  }
  return {
    registered: kinds.has("registered"),
    ...(band !== undefined ? { band } : {}),
    senior: kinds.has("senior") || (band !== undefined && /^(8|9)/.test(band)),
    apprentice: kinds.has("apprentice"),
    communications: kinds.has("communications"),
    clinical: kinds.has("clinical") || kinds.has("registered"),
  };
}

export const isInKind = (post: Post, kind: PostKind): boolean => post[kind];

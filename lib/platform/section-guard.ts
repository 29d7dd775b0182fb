import type { Section } from "@/lib/engine/block";
import type { Guard } from "./shape";

/** Every section of lib/rulebook/sections.ts, whose code is not for this room: one that is missing here stops the type check. */
const SECTIONS: Readonly<Record<Section, true>> = {
  "title": true,
  "summary": true,
  "duties": true,
  "about-us": true,
  "responsibilities": true,
  "essential": true,
  "desirable": true,
  "benefits": true,
  "how-to-apply": true,
  "contact": true,
  "facts": true,
  "other": true,
};

/** One of the parts that an advert can have. */
export const isSection: Guard<Section> = (value): value is Section => typeof value === "string" && Object.hasOwn(SECTIONS, value);

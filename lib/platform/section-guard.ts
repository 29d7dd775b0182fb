import type { Section } from "@/lib/engine/block";
import { word } from "./shape";

/** One of the parts that an advert can have. */
export const isSection = word<Section>(
  "title",
  "summary",
  "duties",
  "about-us",
  "responsibilities",
  "essential",
  "desirable",
  "benefits",
  "how-to-apply",
  "contact",
  "facts",
  "other",
);

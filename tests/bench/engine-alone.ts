/** What a content script needs to check an advert: the engine with its matching tables, no explanations. Weighed by the bench. */
export { checkAdvert } from "@/lib/engine/check-advert";
export { createChecker } from "@/lib/engine/checker";

import list from "virtual:rulebook/catalogue";
import type { CatalogueEntry } from "./tables";

/** Every rule as the catalogue page shows it. A module of its own: only that page loads it. */
export const entries: readonly CatalogueEntry[] = list();

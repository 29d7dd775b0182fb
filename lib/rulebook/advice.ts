import texts from "virtual:rulebook/advice";
import type { Advice } from "./tables";

/** Everything that is shown about rules. A module of its own: pages that only match never load it. */
export const advice: Advice = texts();

/** Meaning classes that the engine knows by shape: 3, 2-3, 37.5; £24,907; an e-mail address; a UK phone number. Their numbers are their places. */
export const builtIns = ["number", "money", "email", "phone"] as const;
export type BuiltIn = (typeof builtIns)[number];

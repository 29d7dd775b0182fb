import type { View } from "@/lib/review/review";

/** What the desk says about who said what on a finding or a paragraph; a part of `deskWords`. */
export const talkWords = {
  heading: "What people say about this",
  yourView: "Your view of this finding",
  views: { agree: "Agree", disagree: "Disagree" } satisfies Record<View, string>,
  did: { agree: "You agree.", disagree: "You disagree." } satisfies Record<View, string>,
  takenBack: "Your view is taken back.",
  me: "you",
  agree: (names: string): string => `Agree: ${names}.`,
  disagree: (names: string): string => `Disagree: ${names}.`,
  differ: "People see this differently. Nothing is picked for you.",
  differs: (count: number): string => (count === 1 ? "People differ on 1 finding" : `People differ on ${count} findings`),
  more: "Comment, or suggest a wording",
  wording: "Wording you suggest",
  wordingHint: "What could stand in the place of these words.",
  suggests: (wording: string): string => `Suggests: “${wording}”`,
  comment: "Comment",
  add: "Say this",
  missing: "Write a comment or a wording",
  said: "Added.",
  used: (wording: string): string => `Changed to “${wording}”. Undo available.`,

  words: "Comment on a paragraph",
  wordsHint: "Put the cursor into a paragraph, or select some of its words, then press this button.",
  wordsNone: "Put the cursor into a paragraph of the text first.",
  on: (quote: string): string => `On “${quote}”`,
  cancel: "Cancel",
} as const;

/** What a file may hold at most: files are hostile input, and a person's document is far below each of these. */
export const limits = {
  /** Bytes of a file as it is given. */
  file: 20_000_000,
  /** Bytes of all parts of a zip together, unpacked. */
  unpacked: 60_000_000,
  /** Parts in a zip. */
  parts: 2_000,
  /** How deep elements nest. */
  depth: 300,
  /** Elements in one part. */
  elements: 1_500_000,
  /** Pages of a PDF. */
  pages: 500,
} as const;

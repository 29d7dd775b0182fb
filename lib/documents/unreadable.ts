import type { UnreadableReason } from "./document";

/** Thrown inside lib/documents where a file cannot be read; `readDocument`, `writeDocx` and `readComments` turn it into their answer. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.name = "Unreadable";
    this.reason = reason;
  }
}

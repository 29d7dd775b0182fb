/** Where a caret stands after `start..end` became `length` characters long. */
export function movedBy(offset: number, start: number, end: number, length: number): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + length - (end - start) : start + length;
}

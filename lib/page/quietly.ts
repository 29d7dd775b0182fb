/** Whatever a page does to us, nothing of it reaches the page: what cannot be done is undefined. */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

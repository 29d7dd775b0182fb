/** Where a script that can read a page in a way of its own leaves that for home, in the world that only our own scripts of this page see. */
const READER = "widerWelcomeReader";

/** Leaves the maker of a reader; a home that is started again finds it still there. */
export function offerReader(maker: unknown): void {
  Reflect.set(globalThis, READER, maker);
}

/** What was left; undefined on most pages. */
export function offeredReader(): unknown {
  return Reflect.get(globalThis, READER);
}

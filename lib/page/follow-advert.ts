import { followPage } from "./follow-page";
import { whenPicked } from "./picks";
import { quietly } from "./quietly";
import type { Fields } from "./read-fields";
import type { Marks } from "./marks/marks";
import { pagesIn, treesOf } from "./surfaces/find-surfaces";
import type { Typing } from "./surfaces/typing";

/** What following an advert needs from whoever reads it. */
export interface AdvertFollower {
  /** Looks at the page; says whether anything new was there. */
  readonly look: () => boolean;
  /** Everything on the page; before anything was read there, only where the user goes; nothing where the page is read in a way of its own. */
  readonly follows: () => "everything" | "fields" | "nothing";
  /** The mark of a finding was clicked or tapped. */
  readonly onPick: (findingId: string) => void;
}

export interface FollowOptions extends AdvertFollower {
  readonly fields: Fields;
  readonly typing: Typing;
  readonly marks: Pick<Marks, "at">;
}

/**
 * Follows what is written and clicked on a page and in its own frames, and has it looked at soon after anything may have changed, until
 * `signal` aborts; the function it gives asks for a look.
 */
export function followAdvert(page: Document, options: FollowOptions, signal: AbortSignal): () => void {
  const { look, follows, onPick, fields, typing, marks } = options;
  let lookSoon = (): void => undefined;
  const entered = (event: Event): void => {
    if (!event.isTrusted) return;
    fields.touch(event.composedPath()[0]);
    lookSoon();
  };
  const clicked = (event: MouseEvent): void => {
    whenPicked(event, ({ target, x, y }) => {
      const findingId = quietly(() => marks.at(target, x, y));
      if (findingId !== undefined) onPick(findingId);
    });
  };
  // On a page that is not ours to read, nothing is looked into before the user goes into a field.
  const trees = (): Iterable<Document | ShadowRoot> => {
    const followed = follows();
    if (followed === "nothing") return [];
    const pages = pagesIn(page);
    for (const each of pages) {
      typing.listenIn(each);
      for (const name of ["focusin", "pointerdown", "input"]) each.addEventListener(name, entered, { capture: true, signal });
      each.addEventListener("click", clicked, { passive: true, signal });
    }
    return followed === "everything" ? treesOf(page) : pages;
  };
  // Whoever goes into a frame leaves the page, as far as the page can tell.
  page.defaultView?.addEventListener("blur", () => lookSoon(), { signal });
  const pause = (): number => (typing.composing() ? PAUSE : Math.max(0, typing.last() + PAUSE - performance.now()));
  look();
  lookSoon = quietly(() => followPage(page, { look, trees, pause }, signal)) ?? lookSoon;
  return () => lookSoon();
}

/** Milliseconds without a key before a text that is being written is checked. */
const PAUSE = 400;

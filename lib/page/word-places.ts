import type { InSight, SeenParagraph } from "./seen-paragraphs";

/** What of the text is in sight, and where it starts, in pixels of the window; `scroller` is what scrolls it. */
export function sightIn(scroller: Element): { readonly sight: InSight; readonly from: number } {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const start = isPage ? 0 : scroller.getBoundingClientRect().top;
  return {
    sight: { top: scroller.scrollTop, bottom: scroller.scrollTop + scroller.clientHeight },
    from: start - scroller.scrollTop,
  };
}

/** What scrolls the text that an element is part of: the frame's own page, or something in it. */
export function scrollerOf(element: Element): Element {
  const page = element.ownerDocument;
  for (let holder = element.parentElement; holder && holder !== page.body; holder = holder.parentElement)
    if (holder.scrollHeight > holder.clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(holder).overflowY))
      return holder;
  return page.scrollingElement ?? page.documentElement;
}

/** Cuts what is drawn where more than a page's margins lie between two paragraphs: others stand there that are not drawn. */
export function runsOf<P extends SeenParagraph>(drawn: readonly P[]): readonly (readonly P[])[] {
  const runs: P[][] = [];
  let bottom = -Infinity;
  for (const each of drawn) {
    if (each.top - bottom > GAP) runs.push([]);
    runs.at(-1)?.push(each);
    bottom = each.bottom;
  }
  return runs;
}

/** Pixels. */
const GAP = 400;

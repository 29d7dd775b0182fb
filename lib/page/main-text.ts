import { createBlockMaker } from "./place-blocks";
import type { PlacedBlock } from "./placed-block";
import { readFlow, type FlowBlock } from "./read-flow";
import { visibilityOf } from "./layout";

/** The page's main text: its `main` or `article`, else the element that holds most of the prose. Empty where there is none. */
export function readMainText(page: Document): readonly PlacedBlock[] {
  const named = longest(
    [...page.querySelectorAll("main, [role=main], article")].filter((element) => visibilityOf(element) === 2),
  );
  const flow = lettersOf(named) >= ENOUGH ? named : densest(readFlow([page.body], AROUND));
  if (lettersOf(flow) < ENOUGH) return [];
  const maker = createBlockMaker();
  const title = flow.find(({ level }) => level === 1);
  const text = flow.filter((block) => block !== title);
  return [
    ...maker.place(title ? [title] : [], { section: "title", origin: "own" }),
    ...maker.place(text, { section: "other", origin: "own" }),
  ];
}

/** Fewer letters than this are a label or a notice, not an advert. */
const ENOUGH = 200;

/** What stands around a page's main text. */
export const AROUND =
  "nav, header, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [aria-hidden=true]";

/** What stands around the main text even inside `main` or `article`; their own header holds the title. */
const INSIDE =
  "nav, footer, aside, dialog, [role=navigation], [role=complementary], [role=search], [role=dialog], [aria-hidden=true]";

function longest(elements: readonly Element[]): readonly FlowBlock[] {
  const flows = elements.map((element) => readFlow([element], INSIDE));
  return flows.reduce<readonly FlowBlock[]>((best, flow) => (lettersOf(flow) > lettersOf(best) ? flow : best), []);
}

/** The blocks below the innermost element that still holds at least four fifths of all letters. */
function densest(flow: readonly FlowBlock[]): readonly FlowBlock[] {
  const letters = new Map<Element, number>();
  for (const { element, text } of flow)
    for (let holder: Element | null = element; holder; holder = holder.parentElement)
      letters.set(holder, (letters.get(holder) ?? 0) + text.length);
  const wanted = lettersOf(flow) * 0.8;
  const holders = [...letters].filter(([, count]) => count >= wanted).map(([holder]) => holder);
  // All of them hold more than half of the letters, so each stands inside the one before: the last is the innermost.
  const innermost = holders.reduce<Element | undefined>(
    (outer, holder) => (outer && !outer.contains(holder) ? outer : holder),
    undefined,
  );
  return innermost ? flow.filter(({ element }) => innermost.contains(element)) : flow;
}

function lettersOf(flow: readonly FlowBlock[]): number {
  return flow.reduce((sum, { text }) => sum + text.length, 0);
}

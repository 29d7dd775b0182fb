import { numbersOf } from "@/lib/rulebook/number-text";
import type { PhraseGraph } from "@/lib/rulebook/tables";

/**
 * A phrase graph as it is walked: for each node, at its place, the number of its ends, the classes that end there, the number of its children,
 * and for each of these its word's id and its place, in order of id. The root is at 0.
 */
export function laidOutGraph(graph: PhraseGraph): Int32Array {
  const endCounts = numbersOf(graph.endCounts);
  const ends = numbersOf(graph.ends);
  const childCounts = numbersOf(graph.childCounts);
  const childIds = numbersOf(graph.childIds);
  const childNodes = numbersOf(graph.childNodes);
  const nodes = new Int32Array(2 * endCounts.length + ends.length + 2 * childIds.length);
  const places: number[] = [];
  let [end, child, childId, free] = [0, 0, 0, 0];
  const layOut = (): number => {
    const at = free;
    const endCount = endCounts[places.length] ?? 0;
    const childCount = childCounts[places.length] ?? 0;
    places.push(at);
    nodes[at] = endCount;
    for (let number = 0, place = at + 1; place <= at + endCount; place += 1) nodes[place] = number += ends[end++] ?? 0;
    const first = at + endCount + 1;
    nodes[first] = childCount;
    free = first + 1 + 2 * childCount;
    for (let id = 0, place = first + 1; place < first + 1 + 2 * childCount; place += 2)
      nodes[place] = id += childIds[childId++] ?? 0;
    for (let place = first + 2; place < first + 2 + 2 * childCount; place += 2) {
      const back = childNodes[child++] ?? 0;
      nodes[place] = back === 0 ? layOut() : (places[places.length - back] ?? 0);
    }
    return at;
  };
  layOut();
  return nodes;
}

/** A piece of a text that was compared with its earlier version. */
export interface DiffPart {
  readonly kind: "same" | "was" | "now";
  readonly text: string;
}

/** How one text became another, word by word; texts too long to compare so are shown whole, the old one then the new one. */
export function wordDiff(was: string, now: string): readonly DiffPart[] {
  const [old, next] = [was.match(PIECES) ?? [], now.match(PIECES) ?? []];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < next.length - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const left = old.slice(start, old.length - end);
  const right = next.slice(start, next.length - end);
  const middle = left.length * right.length > MOST ? [part("was", left), part("now", right)] : compared(left, right);
  return joined([part("same", old.slice(0, start)), ...middle, part("same", old.slice(old.length - end))]);
}

/** Words and what stands between them. */
const PIECES = /[\p{L}\p{N}’'-]+|\s+|[^\p{L}\p{N}\s’'-]/gu;
/** Cells of the table below. */
const MOST = 1_000_000;

/** The longest common subsequence, by the usual table. */
function compared(left: readonly string[], right: readonly string[]): readonly DiffPart[] {
  const width = right.length + 1;
  const table = new Uint32Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let to = right.length - 1; to >= 0; to -= 1)
      table[at * width + to] =
        left[at] === right[to]
          ? (table[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(table[(at + 1) * width + to] ?? 0, table[at * width + to + 1] ?? 0);
  const parts: DiffPart[] = [];
  let [at, to] = [0, 0];
  while (at < left.length || to < right.length) {
    if (at < left.length && to < right.length && left[at] === right[to]) {
      parts.push({ kind: "same", text: left[at] ?? "" });
      at += 1;
      to += 1;
    } else if (
      to >= right.length ||
      (at < left.length && (table[(at + 1) * width + to] ?? 0) >= (table[at * width + to + 1] ?? 0))
    ) {
      parts.push({ kind: "was", text: left[at] ?? "" });
      at += 1;
    } else {
      parts.push({ kind: "now", text: right[to] ?? "" });
      to += 1;
    }
  }
  return parts;
}

function part(kind: DiffPart["kind"], pieces: readonly string[]): DiffPart {
  return { kind, text: pieces.join("") };
}

/** Neighbours of one kind as one part; a space alone between two changes belongs to both. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joint: DiffPart[] = [];
  for (const each of parts) {
    const last = joint.at(-1);
    if (each.text === "") continue;
    if (last?.kind === each.kind) joint[joint.length - 1] = { kind: each.kind, text: last.text + each.text };
    else joint.push(each);
  }
  return joint;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. The platform's own can only be waited for. https://doi.org/10.6028/NIST.FIPS.180-4 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.byteLength; block += 64) mix(state, words, bytes, block);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The text, a one, zeros, and its length in bits, to whole blocks of 64 bytes. */
function padded(text: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / 64) * 64);
  bytes.set(text);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(text.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (text.length * 8) >>> 0);
  return view;
}

function mix(state: Uint32Array, words: Uint32Array, bytes: DataView, block: number): void {
  for (let at = 0; at < 64; at += 1) {
    if (at < 16) {
      words[at] = bytes.getUint32(block + at * 4);
      continue;
    }
    const [two, seven, fifteen, sixteen] = [words[at - 2] ?? 0, words[at - 7] ?? 0, words[at - 15] ?? 0, words[at - 16] ?? 0];
    const low = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
    const high = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
    words[at] = (sixteen + low + seven + high) >>> 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + (words[at] ?? 0);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] ?? 0) + word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const PRIMES = primes(64);
/** The first 32 bits of the fractions of the square roots of the first eight primes, and of the cube roots of the first sixty-four. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next += 1) if (found.every((prime) => next % prime !== 0)) found.push(next);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

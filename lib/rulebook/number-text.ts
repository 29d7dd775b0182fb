/** 90 printable characters that need no escape in JSON. */
const first = 35;
const backslash = 92;
const char = (digit: number): string => String.fromCharCode(first + digit + (first + digit >= backslash ? 1 : 0));
const digit = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit - first - (unit > backslash ? 1 : 0);
};

/** Numbers below `short` take one character, below `middle` two, below `long` three. */
const short = 60;
const middle = short + 25 * 90;
const long = middle + 5 * 8100;

/** Whole numbers from 0 to 42,809 as text that packs well; small ones take one character. Throws for any other number. */
export function numberText(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number >= long) throw new RangeError(`${number} cannot be packed`);
      if (number < short) return char(number);
      if (number < middle) return char(short + Math.floor((number - short) / 90)) + char((number - short) % 90);
      const rest = number - middle;
      return char(85 + Math.floor(rest / 8100)) + char(Math.floor(rest / 90) % 90) + char(rest % 90);
    })
    .join("");
}

/** What `numberText` made text of. */
export function numbersOf(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = digit(text, at);
    if (one < short) numbers[count++] = one;
    else if (one < 85) numbers[count++] = short + (one - short) * 90 + digit(text, (at += 1));
    else numbers[count++] = middle + ((one - 85) * 90 + digit(text, (at += 1))) * 90 + digit(text, (at += 1));
  }
  return numbers.subarray(0, count);
}

/** Any whole numbers, each as its distance from the one before: lists that mostly climb pack smallest. */
export const listText = (numbers: readonly number[]): string =>
  numberText(
    numbers.map((number, at) => {
      const step = number - (numbers[at - 1] ?? 0);
      return step < 0 ? -2 * step - 1 : 2 * step;
    }),
  );

/** What `listText` made text of. */
export function listOf(text: string): readonly number[] {
  let number = 0;
  return Array.from(numbersOf(text), (step) => (number += step % 2 === 1 ? -(step + 1) / 2 : step / 2));
}

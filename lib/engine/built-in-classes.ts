import { builtIns } from "@/lib/rulebook/built-ins";
import type { ClassPlaces } from "./class-places";
import type { TokenIndex } from "./token-index";

const number = builtIns.indexOf("number");
const money = builtIns.indexOf("money");
const email = builtIns.indexOf("email");
const phone = builtIns.indexOf("phone");

/** "3", "2-3", "2 to 3", "5+", "37.5", "24,907"; and 9 to 13 digits in up to four groups. `at` is a token that is a number. */
export function addNumber(places: ClassPlaces, index: TokenIndex, at: number, to: number): void {
  const { entries } = index;
  let end = figureEnd(index, at, to);
  places.add(number, at, end);
  if (end < to && entries[end]?.isNumber) places.add(number, at, (end = figureEnd(index, end, to)));
  else if (end + 1 < to && /^(to|–|or)$/.test(entries[end]?.key ?? "") && entries[end + 1]?.isNumber)
    places.add(number, at, (end = figureEnd(index, end + 1, to)));
  if (end < to && entries[end]?.key === "+") places.add(number, at, end + 1);
  addPhone(places, index, at, to);
}

/** "£24,907", "£86k", from the pound sign at `at`. */
export function addMoney(places: ClassPlaces, index: TokenIndex, at: number, to: number): void {
  if (at + 1 < to && /^\d/.test(index.entries[at + 1]?.key ?? "")) places.add(money, at, figureEnd(index, at + 1, to));
}

/** An address around the "@" at `at`. White space ends it. */
export function addEmail(places: ClassPlaces, index: TokenIndex, at: number, from: number, to: number): void {
  let start = at;
  let end = at + 1;
  // A hyphen inside an address is no token: one missing character is let through.
  const joins = (left: number, right: number): boolean => {
    const gap = (index.starts[right] ?? 0) - (index.ends[left] ?? 0);
    return gap === 0 || (gap === 1 && index.text.charAt(index.ends[left] ?? 0) === "-");
  };
  while (start > from && joins(start - 1, start)) start -= 1;
  while (end < to && joins(end - 1, end)) end += 1;
  if (start < at && end > at + 2) places.add(email, start, end);
}

/** 9 to 13 digits in up to four groups; the words before and after may have lost their space ("number01234 567890Extension"). */
export function addPhone(places: ClassPlaces, index: TokenIndex, at: number, to: number): void {
  if (index.entries[at - 1]?.isNumber && (index.starts[at] ?? 0) - (index.ends[at - 1] ?? 0) <= 1) return;
  let digits = 0;
  let end = at;
  for (let next = at; next < to && next < at + 7; next += 1) {
    const entry = index.entries[next];
    if (next > at && (index.starts[next] ?? 0) - (index.ends[next - 1] ?? 0) > 2) break;
    const figures = entry && /^([a-z]*)(\d+)([a-z]{3,})?$/.exec(entry.key);
    if (figures && (next === at || figures[1] === "")) {
      digits += figures[2]?.length ?? 0;
      end = next + 1;
      if (figures[3] !== undefined) break;
    } else if (!entry || !/^[()+]$/.test(entry.key)) break;
  }
  if (digits >= 9 && digits <= 13) places.add(phone, at, end);
}

/** End of one figure with its points and commas ("24,907.50"). */
function figureEnd(index: TokenIndex, at: number, to: number): number {
  let end = at + 1;
  while (
    end + 1 < to &&
    /^[.,]$/.test(index.entries[end]?.key ?? "") &&
    /^\d/.test(index.entries[end + 1]?.key ?? "") &&
    index.starts[end + 1] === index.ends[end] &&
    index.starts[end] === index.ends[end - 1]
  )
    end += 2;
  return end;
}

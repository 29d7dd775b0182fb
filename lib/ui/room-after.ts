import type { Suggestion } from "@/lib/engine/report";
import type { BlockView } from "@/lib/platform/messages";
import { words } from "./words";

/** How full a field with a limit is once a suggestion stands in it ("1,498 of 1,500 characters after this change"). */
export function roomAfter({ used, most }: NonNullable<BlockView["room"]>, { text, start, end }: Suggestion): string {
  const after = used + text.length - (end - start);
  return after > most ? words.write.noRoom(after - most, most) : words.write.room(after, most);
}

import type { Finding, Suggestion } from "@/lib/engine/report";
import type { BlockView } from "@/lib/platform/messages";
import { CopyButton } from "./copy-button";
import { Everywhere } from "./everywhere";
import { roomAfter } from "./room-after";
import type { RowTools } from "./row-tools";
import { words } from "./words";
import { WriteButton } from "./write-button";

export interface SuggestionsProps {
  readonly finding: Finding;
  readonly block: BlockView | undefined;
  /** In how many places the same words can be changed at once. */
  readonly places: number;
  /** Of its heading. */
  readonly level: 3 | 4;
  /** Puts a suggestion, by its place in the list, into the advert; absent where that cannot be changed. */
  readonly use: RowTools["use"] | undefined;
  readonly everywhere: RowTools["everywhere"] | undefined;
  readonly tools: Pick<RowTools, "copy" | "announce">;
}

/** What could stand in the place of the words: used there where the advert can be changed, else copied. */
export function Suggestions({ finding, block, places, level, use, everywhere, tools }: SuggestionsProps) {
  if (finding.suggestions.length === 0) return undefined;

  function item(suggestion: Suggestion, at: number) {
    const { text, origin } = suggestion;
    const room = use && block?.room && roomAfter(block.room, suggestion);
    return (
      <li key={`${at} ${text}`} class="ww-suggestion">
        <span class="ww-suggestion__text">
          {text === "" ? words.finding.leaveOut : text}
          {origin !== "ours" && <span class="ww-suggestion__origin">{words.origin[origin]}</span>}
          {room !== undefined && <span class="ww-suggestion__room">{room}</span>}
        </span>
        {use ? (
          <WriteButton
            label={text === "" ? words.write.leaveOut : words.write.use}
            text={text}
            write={() => use(finding.id, at)}
            done={words.write.changed(finding.actual, text)}
            tools={tools}
          />
        ) : (
          text !== "" && (
            <CopyButton text={text} about={`“${text}”`} copy={tools.copy} announce={tools.announce} done={words.write.copied} />
          )
        )}
        {use && everywhere && places > 1 && (
          <Everywhere
            actual={finding.actual}
            text={text}
            places={places}
            write={() => everywhere(finding.id, at)}
            announce={tools.announce}
          />
        )}
      </li>
    );
  }

  const Heading = level === 3 ? "h3" : "h4";
  return (
    <>
      <Heading class="ww-finding__label">{words.finding.youCouldSay}</Heading>
      <ul class="ww-suggestions">{finding.suggestions.map(item)}</ul>
    </>
  );
}

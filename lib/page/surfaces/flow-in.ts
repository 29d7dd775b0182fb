import { readFlow, type FlowBlock } from "../read-flow";

/** What is written in an editable element, as it lies there; what an editor put there for itself is left out. */
export function flowIn(root: HTMLElement): FlowBlock[] {
  return readFlow([root], NOT_TEXT);
}

/** What stands inside an editor without being written by anyone: buttons of its own, pictures, mentions. */
const NOT_TEXT = '[contenteditable="false"]:not(:has([contenteditable="true"])), .ql-ui';

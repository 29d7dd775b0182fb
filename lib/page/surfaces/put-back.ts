import { wait } from "../wait";
import { asRead, breaksIn, textIn } from "./editable-text";
import { letGo } from "./let-go";
import type { Hand } from "./type-into";

/**
 * Takes back what went wrong in an editable, through the browser's undo and then the editor's; says what came of it. `breaks` is how many
 * line breaks there were, where an empty line may have come in.
 */
export async function putBack(
  { root, editor, typing, signal }: Hand,
  before: string,
  breaks: number | undefined,
): Promise<"not-taken" | "lost"> {
  const isBack = (): boolean => asRead(textIn(root)) === asRead(before) && (breaks === undefined || breaksIn(root) === breaks);
  for (let step = 0; step < 2 && !isBack(); step++) {
    typing.asOurs(() => root.ownerDocument.execCommand("undo"));
    if (editor === "plain editable") letGo(root);
    if (isBack()) break;
    const undo = new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, composed: true, cancelable: true });
    typing.asOurs(() => root.dispatchEvent(undo));
    await wait(50, signal);
  }
  return isBack() ? "not-taken" : "lost";
}

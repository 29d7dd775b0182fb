import { words } from "./words";

/** Says that a choice could not be stored: the browser may be full. */
export function NotSaved() {
  return (
    <div class="ww-warning">
      <p>{words.notSaved}</p>
    </div>
  );
}

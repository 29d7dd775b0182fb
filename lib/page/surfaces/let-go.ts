/** A key comes up, as one does after whatever is typed: there are editors and counts that look only then at what there is. */
export function letGo(element: Element): void {
  element.dispatchEvent(new KeyboardEvent("keyup", { key: "Unidentified", bubbles: true, composed: true }));
}

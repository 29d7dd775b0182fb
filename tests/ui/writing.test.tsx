// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ChangeList } from "@/lib/ui/change-list";
import { FindingBody } from "@/lib/ui/finding-body";
import { keepWords } from "@/lib/ui/keep-words";
import type { RowTools } from "@/lib/ui/row-tools";
import { Wording } from "@/lib/ui/wording";
import { words } from "@/lib/ui/words";
import { block, finding, guide } from "./invented-advert";

afterEach(cleanup);

const announce = vi.fn<RowTools["announce"]>();
const copy = vi.fn<RowTools["copy"]>(async () => true);
const tools = (part: Partial<RowTools> = {}): RowTools => ({ guide, copy, announce, ...part });
const utilise = finding({ id: "utilise" });
const entry = { finding: utilise, block: block({ editable: true }), further: 0, places: 1 };
const [wording = ""] = utilise.suggestions.map(({ text }) => text);
const useButton = () => screen.getByRole("button", { name: `${words.write.use} “${wording}”` });

describe("a suggestion for an advert that can be changed", () => {
  test("is used where its words stand, and that is said", async () => {
    const use = vi.fn<NonNullable<RowTools["use"]>>(async () => undefined);
    render(<FindingBody entry={entry} tools={tools({ use })} />);
    fireEvent.click(useButton());
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(words.write.changed(utilise.actual, wording)));
    expect(use).toHaveBeenCalledWith("utilise", 0);
  });

  test("is copied where the page does not take it, and the reason is said", async () => {
    render(<FindingBody entry={entry} tools={tools({ use: async () => "too-long" })} />);
    fireEvent.click(useButton());
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(`${words.write.why["too-long"]} ${words.write.copied}`));
    expect(copy).toHaveBeenLastCalledWith(wording);
  });

  test("can only be copied where the text is not the user's to change", () => {
    render(<FindingBody entry={{ ...entry, block: block({ editable: false }) }} tools={tools({ use: async () => undefined })} />);
    expect(screen.queryByRole("button", { name: new RegExp(words.write.use) })).toBe(null);
    expect(screen.getByRole("button", { name: new RegExp(`^${words.copy.copy} “`) })).toBeTruthy();
  });
});

describe("a statement's wording", () => {
  test("is added to the section it belongs to", async () => {
    const insert = vi.fn<NonNullable<RowTools["insert"]>>(async () => undefined);
    const text = "We welcome questions before you apply.";
    render(<Wording wording={{ text, origin: "ours" }} section="how-to-apply" copyable tools={tools({ insert })} />);
    fireEvent.click(screen.getByRole("button", { name: new RegExp(words.write.insert) }));
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(words.write.inserted));
    expect(insert).toHaveBeenCalledWith(text, "how-to-apply");
  });
});

describe("the changes made here", () => {
  const changes = [
    { id: "change-2", actual: "leverage", text: "use" },
    { id: "change-1", actual: " very", text: "" },
  ];

  test("are listed newest first, and each can be taken back", async () => {
    const undo = vi.fn<NonNullable<RowTools["undo"]>>(async () => undefined);
    render(<ChangeList changes={changes} tools={tools({ undo })} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("“leverage” is now “use”"),
      expect.stringContaining("left out"),
    ]);
    fireEvent.click(screen.getAllByRole("button")[0] as HTMLElement);
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(words.write.undone));
    expect(undo).toHaveBeenCalledWith("change-2");
  });

  test("say that a paragraph was added, where there was nothing before", () => {
    render(
      <ChangeList changes={[{ id: "change-1", actual: "", text: "Ask us." }]} tools={tools({ undo: async () => undefined })} />,
    );
    expect(screen.getByRole("listitem").textContent).toContain("“Ask us.” added");
  });

  test("can all be taken back, the newest first, and it is said where one could not", async () => {
    const undone: string[] = [];
    const undo: NonNullable<RowTools["undo"]> = async (id) => {
      undone.push(id);
      return id === "change-1" ? "moved-on" : undefined;
    };
    render(<ChangeList changes={changes} tools={tools({ undo })} />);
    fireEvent.click(screen.getByRole("button", { name: keepWords.undoAll }));
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(words.write.notUndone));
    expect(undone).toEqual(["change-2", "change-1"]);
  });

  test("give the focus to the Undo of a new one", () => {
    const undo = async () => undefined;
    const { rerender } = render(<ChangeList changes={changes.slice(1)} tools={tools({ undo })} />);
    rerender(<ChangeList changes={changes} tools={tools({ undo })} />);
    expect(document.activeElement?.textContent).toContain("use");
  });
});

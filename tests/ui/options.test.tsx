// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Options } from "@/lib/ui/options";
import { words } from "@/lib/ui/words";

afterEach(cleanup);

describe("the options", () => {
  it("turn the underlines off and on", () => {
    const chosen: boolean[] = [];
    render(<Options marksOn onMarks={(on) => chosen.push(on)} onDelete={() => Promise.resolve(true)} />);
    fireEvent.click(screen.getByRole("switch", { checked: true }));
    expect(chosen).toEqual([false]);
  });

  it.each([
    [true, words.options.deleted],
    [false, words.options.notDeleted],
  ])("say whether everything was deleted (%s)", async (deleted, sentence) => {
    render(<Options marksOn={false} onMarks={() => undefined} onDelete={() => Promise.resolve(deleted)} />);
    fireEvent.click(screen.getByRole("button", { name: words.options.delete }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AsideView } from "@/lib/platform/messages";
import type { Decision } from "@/lib/review/decision";
import { AsideList, type AsideListProps } from "@/lib/ui/aside-list";
import { KeepForm, type KeepFormProps } from "@/lib/ui/keep-form";
import { keepWords } from "@/lib/ui/keep-words";
import { finding, guide } from "./invented-advert";

afterEach(cleanup);

const decide = vi.fn<KeepFormProps["decide"]>(async () => true);
const announce = vi.fn<KeepFormProps["announce"]>();
beforeEach(() => vi.clearAllMocks());

const utilise = finding({ id: "utilise" });
const licence = finding({ id: "licence", severity: "fix", actual: "clean licence", suggestions: [] });
const form = (part: Partial<KeepFormProps> = {}) => (
  <KeepForm finding={utilise} again={false} decide={decide} announce={announce} {...part} />
);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

describe("“Keep mine”", () => {
  test("opens to two questions, and the focus goes with it and comes back", () => {
    render(form());
    press(keepWords.keep);
    expect(screen.getAllByRole("group").map(({ firstChild }) => firstChild?.textContent)).toEqual([
      keepWords.whyOptional,
      keepWords.where,
    ]);
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: keepWords.reasons["official-title"] }));
    press(keepWords.cancel);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: keepWords.keep }));
    expect(decide).not.toHaveBeenCalled();
  });

  test("needs no reason where something is only worth changing", async () => {
    render(form());
    press(keepWords.keep);
    press(keepWords.confirm);
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(keepWords.kept("utilise")));
    expect(decide).toHaveBeenCalledWith("utilise", { kind: "kept", scope: "here" });
  });

  test("needs a reason where something is to be fixed, and says so", () => {
    render(form({ finding: licence }));
    press(keepWords.keep);
    press(keepWords.confirm);
    expect(decide).not.toHaveBeenCalled();
    const [why] = screen.getAllByRole("group");
    expect(screen.getByText(keepWords.missingReason).id).toBe(why?.getAttribute("aria-describedby"));
    choose(keepWords.reasons.required);
    choose(keepWords.scopes.advert);
    press(keepWords.confirm);
    expect(decide).toHaveBeenCalledWith("licence", { kind: "kept", scope: "advert", reason: "required" });
  });

  test("takes another reason in the user's own words, and not without them", () => {
    render(form());
    press(keepWords.keep);
    choose(keepWords.reasons.other);
    press(keepWords.confirm);
    const note = screen.getByLabelText(keepWords.note);
    expect([document.activeElement, note.getAttribute("aria-invalid")]).toEqual([note, "true"]);
    fireEvent.input(note, { target: { value: " Our union agreed it. " } });
    choose(keepWords.scopes.always);
    press(keepWords.confirm);
    expect(decide).toHaveBeenCalledWith("utilise", {
      kind: "kept",
      scope: "always",
      reason: "other",
      note: "Our union agreed it.",
    });
  });

  test("proposes the whole advert where the words stand there again", () => {
    render(form({ again: true }));
    press(keepWords.keep);
    expect(screen.getByRole("radio", { name: keepWords.scopes.advert })).toHaveProperty("checked", true);
  });

  test("is put off by “Later”, and says where the wording has moved on", async () => {
    render(form({ decide: async () => false }));
    press(keepWords.later);
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(keepWords.notDone));
  });
});

describe("what was kept and put off", () => {
  const decision = (part: Partial<Decision>): Decision => ({
    id: "d1",
    kind: "kept",
    scope: "here",
    ruleId: "jargon/utilise",
    anchor: { exact: "utilise", prefix: "\nYou will ", suffix: " our booking desk.\n", nth: 0 },
    section: "duties",
    at: "2026-11-22T09:00:00.000Z",
    ...part,
  });
  const aside: readonly AsideView[] = [
    { finding: utilise, decision: decision({ scope: "advert", reason: "quotation" }) },
    { finding: finding({ id: "again", start: 30 }), decision: decision({ scope: "advert", reason: "quotation" }) },
    { finding: licence, decision: decision({ id: "d2", reason: "other", note: "Our union agreed it." }) },
    { finding: finding({ id: "mdt", actual: "MDT" }), decision: decision({ id: "d3", scope: "always" }) },
    { finding: finding({ id: "superb", actual: "superb" }), decision: decision({ id: "d4", kind: "deferred" }) },
  ];
  const onUndo = vi.fn<AsideListProps["onUndo"]>();
  const list = (part: Partial<AsideListProps> = {}) => (
    <AsideList aside={aside} keeping="kept" guide={guide} onUndo={onUndo} {...part} />
  );

  test("are two lists, each decision once, with what it was and why", () => {
    render(list());
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["For later (1)", "Kept by you (3)"]);
    expect(screen.getAllByRole("listitem").map((item) => item.querySelector("span")?.textContent)).toEqual([
      "“superb”Use “use” · Main duties",
      "“utilise”Use “use” · in 2 places · All of this advert · It is a quotation",
      "“clean licence”Use “use” · Main duties · Our union agreed it.",
      "“MDT”Use “use” · Main duties · Always for me, in every advert",
    ]);
  });

  test("can be taken back one by one, or all that belong to this advert", () => {
    render(list());
    press("Undo “clean licence”");
    expect(onUndo).toHaveBeenLastCalledWith(["d2"], expect.objectContaining({ id: "licence" }));
    press(keepWords.undoAll);
    expect(onUndo).toHaveBeenLastCalledWith(["d1", "d2"], undefined);
  });

  test.each(["off", "private", "full", "newer"] as const)("say where they are not kept for the next visit (%s)", (keeping) => {
    render(list({ keeping, aside: aside.slice(0, 1) }));
    expect(screen.getByText(keepWords.keeping[keeping])).toBeTruthy();
  });

  test("are nothing at all where nothing was decided", () => {
    const { container } = render(list({ aside: [] }));
    expect(container.childElementCount).toBe(0);
  });
});

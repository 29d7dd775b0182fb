import type { PanelGroups } from "@/lib/engine/panel-groups";
// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "@/lib/platform/messages";
import { PanelFooter } from "@/lib/ui/panel-footer";
import { Panel, type PanelActions, type PanelView } from "@/lib/ui/panel";
import { block, finding, groups, guide, pageState, report, statement } from "./invented-advert";

afterEach(cleanup);

function actions(part: Partial<PanelActions> = {}): PanelActions {
  return {
    check: vi.fn<() => void>(),
    show: vi.fn<PanelActions["show"]>(async () => true),
    use: vi.fn<PanelActions["use"]>(async () => undefined),
    everywhere: vi.fn<PanelActions["everywhere"]>(async () => ({ why: undefined, places: 1 })),
    openCard: vi.fn<PanelActions["openCard"]>(),
    undo: vi.fn<PanelActions["undo"]>(async () => undefined),
    insert: vi.fn<PanelActions["insert"]>(async () => undefined),
    decide: vi.fn<PanelActions["decide"]>(async () => true),
    undecide: vi.fn<PanelActions["undecide"]>(async () => true),
    marks: vi.fn<PanelActions["marks"]>(),
    start: vi.fn<() => void>(),
    reload: vi.fn<() => void>(),
    checkText: vi.fn<PanelActions["checkText"]>(),
    pasteOther: vi.fn<() => void>(),
    closePasted: vi.fn<() => void>(),
    readByOthers: vi.fn<PanelActions["readByOthers"]>(),
    site: { always: async () => true, off: vi.fn<PanelActions["site"]["off"]>(), pause: vi.fn<PanelActions["site"]["pause"]>() },
    readDocs: async () => true,
    readWord: vi.fn<PanelActions["readWord"]>(async () => true),
    trySample: vi.fn<() => void>(),
    welcomed: vi.fn<() => void>(),
    copy: vi.fn<PanelActions["copy"]>(async () => true),
    ...part,
  };
}

function panel(view: PanelView, part: Partial<PanelActions> = {}, readByOthers = false) {
  return <Panel view={view} guide={guide} readByOthers={readByOthers} site={undefined} isNew={false} actions={actions(part)} />;
}

function advert(found: Partial<PanelGroups>, state: Partial<PageState> = {}, pasted = false): PanelView {
  return { kind: "advert", state: pageState(state), groups: groups(found), pasted };
}

const licence = finding({
  id: "licence",
  ruleId: "requirements/licence",
  category: "requirements",
  severity: "fix",
  actual: "clean licence",
  suggestions: [],
});
const utilise = finding({ id: "utilise" });
const superb = finding({ id: "superb", ruleId: "tone/superb", category: "tone", severity: "consider", actual: "superb" });

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const announced = () => screen.getByRole("status").textContent?.replace("\u200B", "");

describe("an advert that has been checked", () => {
  test("says in one sentence how it stands", () => {
    render(panel(advert({ first: [licence], words: [utilise] })));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Booking Desk Coordinator");
    expect(screen.getByText("1 thing to decide before you publish, and 1 more worth a look.")).toBeTruthy();
  });

  test("lists groups in the fixed order, and leaves empty ones out", () => {
    const statements = [statement({ id: "reasonable-adjustments", rank: 0 })];
    const said = [statement({ id: "flexible-working", status: "found", actual: "We offer flexible hours." })];
    render(panel(advert({ first: [licence], words: [utilise], tone: [superb], statements, said })));
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Ready to publish?",
      "Look at these first (1)",
      "Words people may not know (1)",
      "Worth adding",
      "Tone (1)",
      "What this advert already says (1)",
      "About this check",
    ]);
  });

  test("opens a finding to its sentence, its reason, its source and what could stand there", () => {
    render(panel(advert({ words: [utilise] })));
    const row = button(/utilise/);
    expect(row.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(row);
    expect(row.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("“utilise” is a long word for a short thing.")).toBeTruthy();
    expect(document.querySelector("blockquote")?.textContent).toBe("You will utilise our booking desk.");
    expect(screen.getByText("Short words are read by everyone.")).toBeTruthy();
    expect(screen.getByText("Plain-language practice")).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "A guide to plain words (opens in a new tab)" });
    expect([link.href, link.target, link.rel]).toEqual(["https://example.org/plain-words", "_blank", "noopener noreferrer"]);
    expect(button("Copy “use”")).toBeTruthy();
  });

  test("copies a suggestion, says so and keeps the focus where it is", async () => {
    const copy = vi.fn<PanelActions["copy"]>(async () => true);
    render(panel(advert({ words: [utilise] }), { copy }));
    fireEvent.click(button(/utilise/));
    const copyButton = button("Copy “use”");
    copyButton.focus();
    fireEvent.click(copyButton);
    await waitFor(() => expect(announced()).toBe("Copied. Paste it where you want it."));
    expect(copy).toHaveBeenCalledWith("use");
    expect(document.activeElement).toBe(copyButton);
  });

  test("says where a refused copy leaves the user", async () => {
    render(panel(advert({ words: [utilise] }), { copy: async () => false }));
    fireEvent.click(button(/utilise/));
    fireEvent.click(button("Copy “use”"));
    await waitFor(() => expect(announced()).toBe("Could not copy. Select the text and copy it yourself."));
  });

  test("shows a finding in the advert and says how to get there by keyboard", async () => {
    const show = vi.fn<PanelActions["show"]>(async () => true);
    render(panel(advert({ words: [utilise] }), { show }));
    fireEvent.click(button(/utilise/));
    fireEvent.click(button("Show in the advert"));
    await waitFor(() => expect(announced()).toBe("Shown in the advert. Press F6 to go to the page."));
    expect(show).toHaveBeenCalledWith("utilise");
  });

  test("says so when the words are no longer on the page", async () => {
    render(panel(advert({ words: [utilise] }), { show: async () => false }));
    fireEvent.click(button(/utilise/));
    fireEvent.click(button("Show in the advert"));
    await waitFor(() => expect(announced()).toBe("This wording is no longer on the page. Press “Check again”."));
  });

  test("copies a report of a finding that does not hold, without the advert's text", async () => {
    const copy = vi.fn<PanelActions["copy"]>(async () => true);
    render(panel(advert({ words: [utilise] }), { copy }));
    fireEvent.click(button(/utilise/));
    fireEvent.click(button("This is wrong"));
    await waitFor(() => expect(copy).toHaveBeenCalled());
    const copied = copy.mock.calls[0]?.[0] ?? "";
    expect(copied).toContain("jargon/utilise");
    expect(copied).toContain("0.1.0");
    expect(copied).not.toContain("booking desk");
  });

  test("steps through everything found, moving the focus from row to row and opening folds on the way", async () => {
    const show = vi.fn<PanelActions["show"]>(async () => true);
    render(panel(advert({ first: [licence], words: [utilise], tone: [superb] }), { show }));
    fireEvent.click(button("Next"));
    await waitFor(() => expect(document.activeElement).toBe(button(/clean licence/)));
    expect(screen.getByText("1 of 3")).toBeTruthy();
    fireEvent.click(button("Next"));
    fireEvent.click(button("Next"));
    await waitFor(() => expect(document.activeElement).toBe(button(/superb/)));
    expect(button(/clean licence/).getAttribute("aria-expanded")).toBe("false");
    expect(button("Next").getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button("Previous"));
    await waitFor(() => expect(document.activeElement).toBe(button(/utilise/)));
    expect(show.mock.calls.flat()).toEqual(["licence", "utilise", "superb", "utilise"]);
  });

  test("opens the finding that the page points at, without taking the focus", () => {
    const view = (current: string | undefined) => panel(advert({ words: [utilise] }, { current }));
    const { rerender } = render(view(undefined));
    rerender(view("utilise"));
    expect(button(/utilise/).getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(document.body);
  });

  test("keeps a row open, and the focus in it, while its words move", () => {
    const { rerender } = render(panel(advert({ words: [utilise] })));
    button(/utilise/).focus();
    fireEvent.click(button(/utilise/));
    const before = button(/utilise/);
    rerender(
      panel(advert({ words: [{ ...utilise, id: "utilise, six letters on", start: utilise.start + 6, end: utilise.end + 6 }] })),
    );
    expect(button(/utilise/)).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.getAttribute("aria-expanded")).toBe("true");
  });

  test("shows two long sentences and folds the rest", () => {
    const sentence = (id: string) =>
      finding({
        id,
        category: "clarity",
        ruleId: `clarity/${id}`,
        actual: `A sentence called ${id}`,
        number: 45,
        suggestions: [],
      });
    render(panel(advert({ sentences: ["one", "two", "three"].map(sentence) })));
    expect(screen.queryByRole("button", { name: /called three/ })).toBeNull();
    fireEvent.click(button("1 more like this"));
    expect(button(/called three/).textContent).toContain("45 words");
  });

  test("sets a template's words apart, but for what is to be fixed before publishing", () => {
    const blocks = [block(), block({ id: "t1", origin: "template" })];
    const smart = finding({ id: "smart", blockId: "t1", ruleId: "jargon/smart", actual: "smart" });
    const stale = finding({
      id: "stale",
      blockId: "t1",
      ruleId: "out-of-date/stale",
      category: "out-of-date",
      severity: "fix",
      actual: "stale",
    });
    render(panel(advert({ first: [stale], words: [utilise, smart] }, { blocks })));
    const template = screen.getByRole("region", { name: "Your template says (1)" });
    expect(within(template).getByRole("button", { name: /smart/ })).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "Look at these first (1)" })).getByRole("button", { name: /stale/ }),
    ).toBeTruthy();
  });

  test("announces the first result, and later ones only when they were asked for", async () => {
    const check = vi.fn<PanelActions["check"]>();
    const { rerender } = render(panel(advert({ words: [utilise] }), { check }));
    await waitFor(() => expect(announced()).toBe("Check finished. 1 thing found, 0 to fix before publishing."));
    rerender(panel(advert({ first: [licence], words: [utilise] }), { check }));
    expect(announced()).toBe("Check finished. 1 thing found, 0 to fix before publishing.");
    fireEvent.click(button("Check again"));
    expect(check).toHaveBeenCalledOnce();
    rerender(panel(advert({ first: [licence], words: [] }), { check }));
    await waitFor(() => expect(announced()).toBe("Check finished. 1 thing found, 1 to fix before publishing."));
  });

  test("turns the underlines on the page off", () => {
    const marks = vi.fn<PanelActions["marks"]>();
    render(panel(advert({}), { marks }));
    const marksSwitch = screen.getByRole("switch", { name: "Underline on the page" });
    expect(marksSwitch.getAttribute("aria-checked")).toBe("true");
    fireEvent.click(marksSwitch);
    expect(marks).toHaveBeenCalledWith(false);
  });

  test("claims nothing when nothing was found", () => {
    render(panel(advert({})));
    expect(screen.getByText("Nothing found by the rules we have.")).toBeTruthy();
    expect(screen.getByText("It’s still worth asking someone else to read it.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
  });

  test("leaves a Welsh advert alone and says so", () => {
    render(panel(advert({}, { report: report({ language: "cy", uncheckedBlocks: ["b1"] }) })));
    expect(screen.getByText("This advert is in Welsh. We don’t check Welsh wording yet, so we’ve left it alone.")).toBeTruthy();
    expect(screen.queryByText("Nothing found by the rules we have.")).toBeNull();
  });

  test("has a Welsh statement read out as Welsh", () => {
    const said = [statement({ id: "flexible-working", status: "found", actual: "Gweithio’n hyblyg", blockId: "b7" })];
    render(panel(advert({ said }, { report: report({ language: "mixed", uncheckedBlocks: ["b7"] }) })));
    expect(screen.getByText("“Gweithio’n hyblyg”").lang).toBe("cy");
  });

  test("says when its sources were last checked, and when that is long ago", () => {
    const { rerender } = render(<PanelFooter checked="2026-11-22" today={new Date("2027-03-01")} />);
    expect(screen.getByText("Sources last checked on 22 November 2026.")).toBeTruthy();
    rerender(<PanelFooter checked="2026-11-22" today={new Date("2028-03-01")} />);
    expect(screen.getByText(/22 November 2026. That is more than a year ago/)).toBeTruthy();
  });

  test("says what was not read", () => {
    render(panel(advert({}, { report: report({ uncheckedBlocks: ["b7"] }), attachments: ["Job description.pdf"] })));
    expect(screen.getByText(/1 part is in Welsh or another language/)).toBeTruthy();
    expect(screen.getByText(/Not read: Job description.pdf/)).toBeTruthy();
  });

  test("gives the reading age as a sentence and names the formulas", () => {
    render(panel(advert({})));
    expect(
      screen.getByText("Reading age: about 14 (the formulas say 12 to 16). NHS writing for the public aims for 9 to 11."),
    ).toBeTruthy();
    fireEvent.click(button("How the reading age is worked out"));
    expect(
      screen.getByText(/Automated Readability Index, Coleman–Liau, Dale–Chall, Flesch, Gunning fog, SMOG and Spache/),
    ).toBeTruthy();
  });

  test("is about nobody official", () => {
    render(panel(advert({})));
    expect(screen.getByText("Wider Welcome is not affiliated with or endorsed by the NHS.")).toBeTruthy();
  });
});

describe("a page without an advert", () => {
  test("offers to check a page that is not checked by itself, or to paste the text", () => {
    const start = vi.fn<PanelActions["start"]>();
    const checkText = vi.fn<PanelActions["checkText"]>();
    render(panel({ kind: "unchecked", mayRead: true }, { start, checkText }));
    fireEvent.click(button("Check this page"));
    expect(start).toHaveBeenCalledOnce();
    fireEvent.click(button("Paste text"));
    fireEvent.input(screen.getByLabelText("The advert’s text"), { target: { value: "You will run our booking desk." } });
    fireEvent.click(button("Check this text"));
    expect(checkText).toHaveBeenCalledWith("You will run our booking desk.");
  });

  test("says how to let us read a page, with a box to paste into where that does not help", () => {
    render(panel({ kind: "unchecked", mayRead: false }));
    expect(screen.getByText("Press the Wider Welcome button in the browser’s toolbar.")).toBeTruthy();
    expect(screen.getByLabelText("The advert’s text")).toBeTruthy();
  });

  test("asks for a reload after an update, and never reloads by itself", () => {
    const reload = vi.fn<PanelActions["reload"]>();
    render(panel({ kind: "updated" }, { reload }));
    expect(reload).not.toHaveBeenCalled();
    fireEvent.click(button("Reload this page"));
    expect(reload).toHaveBeenCalledOnce();
  });

  test("offers the paste box where a page has no advert that can be read", () => {
    render(panel(advert({}, { status: "unreadable", report: undefined, blocks: [] })));
    expect(screen.getByText("We found no advert we can read on this page.")).toBeTruthy();
    expect(screen.getByLabelText("The advert’s text")).toBeTruthy();
  });

  test("waits for text where there is none yet", () => {
    render(panel(advert({}, { status: "empty" })));
    expect(screen.getByText("There is no text to check here yet.")).toBeTruthy();
  });

  test("says “Checking…” only when the check lasts", () => {
    vi.useFakeTimers();
    try {
      render(panel(advert({}, { status: "checking", report: undefined })));
      expect(screen.queryByText("Checking…", { selector: "p" })).toBeNull();
      vi.advanceTimersByTime(1000);
      return waitFor(() => expect(screen.getByText("Checking…", { selector: "p" })).toBeTruthy());
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a pasted advert", () => {
  test("is still in its box after a look at another tab", () => {
    const { rerender } = render(panel({ kind: "unchecked", mayRead: false }));
    fireEvent.input(screen.getByLabelText("The advert’s text"), { target: { value: "You will run our" } });
    rerender(panel(advert({})));
    rerender(panel({ kind: "connecting" }));
    rerender(panel({ kind: "unchecked", mayRead: true }));
    expect(screen.getByLabelText<HTMLTextAreaElement>("The advert’s text").value).toBe("You will run our");
  });

  test("has no page to show anything on", () => {
    render(panel(advert({ words: [utilise] }, { title: "Pasted text" }, true)));
    fireEvent.click(button(/utilise/));
    expect(screen.queryByRole("button", { name: "Show in the advert" })).toBeNull();
    expect(screen.queryByRole("switch")).toBeNull();
    expect(button("Back to the page")).toBeTruthy();
  });

  test("takes the focus to its heading when it replaces the box it was pasted into", async () => {
    const { rerender } = render(panel({ kind: "paste" }));
    fireEvent.input(screen.getByLabelText("The advert’s text"), { target: { value: "You will run our booking desk." } });
    fireEvent.click(button("Check this text"));
    rerender(panel(advert({}, { title: "Pasted text" }, true)));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Pasted text" })));
  });
});

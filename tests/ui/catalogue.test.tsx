// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { CatalogueEntry } from "@/lib/rulebook/tables";
import { Catalogue } from "@/lib/ui/catalogue";

afterEach(cleanup);

const entry = (id: string, over: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  category: "jargon",
  title: `Title of ${id}`,
  looksFor: ["leverage"],
  why: "Short words are quicker to read.",
  source: "guide",
  serves: ["report.plain-language"],
  severity: "consider",
  evidence: "guidance",
  examples: [{ before: "You will leverage it.", after: "You will use it." }],
  per1000: 3.3,
  ...over,
});
const entries = [
  entry("jargon/a"),
  entry("tone/b", { category: "tone", looksFor: ["dynamic"], serves: ["charter.fair-recruitment"], examples: [] }),
];
const advice = {
  checked: "2026-11-22",
  sources: {
    guide: {
      title: "The guide",
      publisher: "NHS England",
      date: "2019",
      address: "https://example.org/guide",
      evidence: "guidance" as const,
      checked: "2026-11-22",
    },
  },
  asks: {
    "report.plain-language": { title: "Simplify the language", source: "guide" },
    "charter.fair-recruitment": { title: "Charter 6", source: "guide" },
  },
};
const titles = () => screen.queryAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

describe("the catalogue", () => {
  it("shows every rule with its why, source, example and hits", () => {
    render(<Catalogue entries={entries} advice={advice} />);
    expect(titles()).toEqual(["Title of jargon/a", "Title of tone/b"]);
    expect(screen.getAllByText("The guide", { exact: false }).length).toBe(2);
    expect(document.body.textContent).toContain("“You will leverage it.” could become “You will use it.”");
    expect(document.body.textContent).toContain("About 3.3 in 1,000 real NHS adverts");
  });
  it("is searched by words, in any case, and says how many are left", () => {
    render(<Catalogue entries={entries} advice={advice} />);
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "DYNAMIC" } });
    expect(titles()).toEqual(["Title of tone/b"]);
    expect(screen.getByRole("status").textContent).toBe("1 of 2 pieces of advice");
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "zzz" } });
    expect(screen.getByRole("status").textContent).toContain("No advice matches");
  });
  it("is narrowed by kind of advice and by commitment", () => {
    render(<Catalogue entries={entries} advice={advice} />);
    fireEvent.change(screen.getByLabelText("Kind of advice"), { target: { value: "jargon" } });
    expect(titles()).toEqual(["Title of jargon/a"]);
    fireEvent.change(screen.getByLabelText("Kind of advice"), { target: { value: "" } });
    fireEvent.change(screen.getByLabelText("Recommendation or commitment"), { target: { value: "charter.fair-recruitment" } });
    expect(titles()).toEqual(["Title of tone/b"]);
  });
});

// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { About } from "@/lib/ui/about";
import { aboutWords } from "@/lib/ui/about-words";
import { words } from "@/lib/ui/words";

afterEach(cleanup);

const show = (permissions: readonly string[] = ["storage", "activeTab"]) =>
  render(<About version="1.2.3" checked="2026-11-22" permissions={permissions} hosts={["https://www.jobs.nhs.uk/*"]} />);

describe("the page about the extension", () => {
  it("leads to each of its sections", () => {
    show();
    const links = within(screen.getByRole("navigation")).getAllByRole("link");
    const headings = screen.getAllByRole("heading", { level: 2 });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(headings.map(({ id }) => `#${id}`));
    expect(links.map((link) => link.textContent)).toEqual(headings.map((heading) => heading.textContent));
  });

  it("says that it is nobody official, that nothing is sent, and which version it is", () => {
    show();
    const said = document.body.textContent ?? "";
    expect(said).toContain(words.notNhs);
    expect(said).toContain("Nothing that was read. Wider Welcome makes no request by itself");
    expect(said).toContain("Version 1.2.3.");
    expect(said).toContain("22 November 2026");
  });

  it("explains the permissions that are asked for, and no others", () => {
    show();
    const terms = [...document.querySelectorAll("[aria-labelledby=permissions] dt")].map((term) => term.textContent);
    expect(terms).toEqual(["storage", "activeTab", `${aboutWords.permissions.hosts}: https://www.jobs.nhs.uk/*`]);
    const uses = [...document.querySelectorAll("[aria-labelledby=permissions] dd")].map((use) => use.textContent);
    expect(uses.slice(0, 2)).toEqual([aboutWords.permissions.uses["storage"], aboutWords.permissions.uses["activeTab"]]);
  });

  it("says what was not tested as plainly as what was", () => {
    show();
    expect(screen.getByRole("heading", { level: 3, name: aboutWords.accessibility.notTestedHeading })).toBeTruthy();
    expect(document.body.textContent).toContain("With a screen reader");
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { readPage } from "@/lib/page/read-page";
import { openPage } from "./open-page";

const ELSEWHERE = "https://jobs.example/gardener?from=list#top";

describe("reading a page", () => {
  test("names an NHS Jobs advert by its reference and lists the files beside it", () => {
    const { advert, what, title, attachments } = readPage(openPage("nhs-jobs/advert-typed.html"), false) ?? {};
    expect({ advert, what, title, attachments }).toEqual({
      advert: "C9999-26-0001",
      what: "NHS Jobs advert",
      title: "Receptionist",
      attachments: ["Job description (PDF, 120 KB)"],
    });
  });

  test("leaves a page of another site alone until the user asks", () => {
    expect(readPage(openPage("other/plain.html", ELSEWHERE), false)).toBe(undefined);
  });

  test("marks a JobPosting where the page shows it, without what stands around it", () => {
    const reading = readPage(openPage("other/job-posting.html", ELSEWHERE), true);
    expect(reading?.what).toBe("Job advert on this page");
    expect(reading?.title).toBe("Gardener & grower");
    expect(reading?.blocks.map(({ section, text, place }) => [section, text, place.length > 0])).toEqual([
      ["title", "Gardener & grower", true],
      ["other", "Look after the herb beds that our kitchens and our dementia ward share.", true],
      ["essential", "Essential criteria", true],
      ["essential", "Knows a weed from a seedling", true],
      ["essential", "Can lift bags of compost", true],
      ["essential", "Ask for a trowel & a chat.", true],
    ]);
  });

  test("checks a JobPosting that the page does not show, without a place on the page", () => {
    openPage("other/job-posting.html", ELSEWHERE);
    document.querySelector("article")?.replaceChildren("Click to read on");
    const reading = readPage(document, true);
    expect(reading?.blocks.map(({ text, place }) => [text, place.length > 0])).toEqual([
      ["Gardener & grower", true],
      ["Look after the herb beds that our kitchens and our dementia ward share.", false],
      ["Essential criteria", false],
      ["Knows a weed from a seedling", false],
      ["Can lift bags of compost", false],
      ["Ask for a trowel & a chat.", false],
    ]);
  });

  test("still finds a JobPosting's text when the page puts something of its own in between", () => {
    openPage("other/job-posting.html", ELSEWHERE);
    document.querySelector("article h3")?.before("Advertisement: buy compost");
    const texts = readPage(document, true)?.blocks.map(({ text }) => text);
    expect(texts).toContain("Can lift bags of compost");
    expect(texts).not.toContain("Advertisement: buy compost");
  });

  test("reads the main text of any other page, its title first", () => {
    const reading = readPage(openPage("other/plain.html", ELSEWHERE), true);
    expect(reading?.what).toBe("Main text of this page");
    expect(reading?.advert).toBe("https://jobs.example/gardener");
    expect(reading?.blocks.map(({ section, text }) => [section, text.slice(0, 21)])).toEqual([
      ["title", "Volunteer driver"],
      ["summary", "About the role"],
      ["summary", "Take people from thei"],
      ["essential", "Essential"],
      ["essential", "A driving licence"],
      ["essential", "A warm coat"],
      ["essential", "Good to know"],
      ["essential", "We pay 45p a mile and"],
      ["how-to-apply", "How to apply"],
      ["how-to-apply", "Ring us, write to us "],
    ]);
  });

  test("reads the selection rather than the main text, cut where the user cut it", () => {
    openPage("other/plain.html", ELSEWHERE);
    const [first, last] = [document.querySelector("p"), document.querySelectorAll("li")[3]];
    if (!first?.firstChild || !last?.firstChild) throw new Error("the page has changed");
    getSelection()?.setBaseAndExtent(first.firstChild, 5, last.firstChild, 6);
    const reading = readPage(document, true);
    expect(reading?.what).toBe("Selected text");
    expect(reading?.blocks.map(({ text }) => text)).toEqual([
      "people from their front door to the clinic and back, and wait for them with a newspaper. You choose your days.",
      "Essential",
      "A driving licence",
      "A warm",
    ]);
  });

  test("reads nothing where there is no text", () => {
    expect(readPage(openPage("other/no-text.html", ELSEWHERE), true)).toBe(undefined);
  });
});

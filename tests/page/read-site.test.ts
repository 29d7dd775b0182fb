// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { PlacedBlock } from "@/lib/page/placed-block";
import { readSite } from "@/lib/page/read-site";
import { nhsJobs } from "@/lib/page/sites/nhs-jobs";
import { openPage, setWidth } from "./open-page";

describe("an NHS Jobs advert", () => {
  test("is read section by section although its ids stand on empty shells", () => {
    const blocks = read("nhs-jobs/advert.html").filter(({ origin }) => origin === "own");
    expect(outline(blocks)).toEqual([
      "title heading: Communications and Engagement Manager",
      "summary paragraph: We are looking for a dynamic rock star c",
      "summary paragraph: The team meets partners from the ICB eve",
      "duties paragraph: You will look after the manpower plan fo",
      "duties paragraph: You will write for people who live with",
      "duties item: Answer press calls, with the help of the",
      "duties item: Keep the website useful to elderly peopl",
      "about-us paragraph: We run eleven clinics and two community",
      "about-us paragraph: The Trust reserves the right to close th",
      "responsibilities heading: About the post",
      "responsibilities paragraph: You will plan campaigns that help people",
      "responsibilities heading: Your main responsibilities:",
      "responsibilities item: Lead internal and external communication",
      "responsibilities item: Draft briefings for the MDT and for the",
      "responsibilities item: Utilise digital channels, blue sky think",
      "responsibilities item: Support colleagues who suffer from stres",
      "responsibilities item: Work with the equality, diversity and in",
      "responsibilities item: Hold a CRB check throughout your employm",
      "responsibilities paragraph: PLEASE NOTE THAT APPLICANTS MUST READ TH",
      "responsibilities paragraph: The post holder will be expected to deve",
      "responsibilities paragraph: Interviews are planned for [insert date]",
      "essential heading: Qualifications",
      "essential heading: Essential",
      "essential item: Educated to degree level",
      "essential item: Full UK driving licence and access to a",
      "desirable heading: Desirable",
      "desirable item: Master’s degree or equivalent experience",
      "desirable item: Member of the CIPR",
      "essential heading: Experience",
      "essential heading: Essential",
      "essential item: At least five years’ experience of worki",
      "essential item: Native English speaker with excellent wr",
      "essential item: Must be physically fit and able to thriv",
      "desirable heading: Desirable",
      "desirable item: Experience of the SLA process and of 360",
    ]);
  });

  test("takes what the site says itself as facts, each below its label", () => {
    const facts = read("nhs-jobs/advert.html").filter(({ origin }) => origin === "site");
    expect(facts.map(({ section, leadIn, text }) => [section, leadIn, text.slice(0, 50)])).toEqual([
      ["facts", undefined, "The closing date is 06 December 2026"],
      ["facts", "Pay scheme", "Agenda for change"],
      ["facts", "Band", "Band 7"],
      ["facts", "Salary", "£49,387 to £56,515 a year per annum, pro rata for "],
      ["facts", "Contract", "Permanent"],
      ["facts", "Working pattern", "Flexible working, Full time, Job-share, Part time"],
      ["facts", "Disclosure and Barring Service Check", "Whoever is offered this post will need a check by "],
      ["facts", "Certificate of Sponsorship", "Applications from job seekers who need Skilled Wor"],
      ["facts", "UK Registration", "Applicants must hold current UK professional regis"],
      ["contact", undefined, "For questions about the job, contact:"],
      ["contact", "For questions about the job, contact:", "Head of Communications"],
      ["contact", "For questions about the job, contact:", "Rowan Example"],
      ["contact", "For questions about the job, contact:", "rowan@brackenford.example"],
      ["contact", "For questions about the job, contact:", "01632 960000"],
    ]);
  });

  test("is read from the copy a person can see: wide or narrow, never both", () => {
    const wide = read("nhs-jobs/advert.html");
    setWidth(400);
    const narrow = read("nhs-jobs/advert.html");
    setWidth(1024);
    expect(narrow.map(({ id, text }) => [id, text])).toEqual(wide.map(({ id, text }) => [id, text]));
    const copyOf = (blocks: readonly PlacedBlock[]): string | undefined =>
      blocks.find(({ id }) => id === "essential-3")?.place[0]?.node.parentElement?.closest("details, .hide-mobile")?.localName;
    expect([copyOf(wide), copyOf(narrow)]).toEqual(["div", "details"]);
  });

  test("is read from the wide copy where there is no window to show it", () => {
    const parsed = new DOMParser().parseFromString(openPage("nhs-jobs/advert.html").documentElement.outerHTML, "text/html");
    const blocks = readSite(nhsJobs, parsed) ?? [];
    expect(blocks.filter(({ section }) => section === "essential")).toHaveLength(9);
    expect(blocks.find(({ id }) => id === "essential-3")?.place[0]?.node.parentElement?.closest(".hide-mobile")).not.toBe(null);
  });

  test("may be typed line by line, with the person specification in the long text", () => {
    const blocks = read("nhs-jobs/advert-typed.html").filter(({ section }) => !["title", "facts"].includes(section));
    expect(blocks.map(({ section, kind, leadIn, text }) => [section, kind, leadIn, text])).toEqual([
      ["summary", "paragraph", undefined, "We answer four hundred calls a day and we answer them kindly."],
      ["duties", "paragraph", undefined, "Greet people, book them in and hand them on."],
      ["about-us", "paragraph", undefined, "Nine doctors, four nurses and a very old cat."],
      ["responsibilities", "heading", undefined, "At the front desk you will:"],
      ["responsibilities", "item", "At the front desk you will:", "answer the telephone and the door"],
      ["responsibilities", "item", "At the front desk you will:", "keep the diary of the minor\ninjuries clinic"],
      ["responsibilities", "item", "At the front desk you will:", "look after the post"],
      ["essential", "heading", undefined, "Essential criteria"],
      ["essential", "paragraph", undefined, "A calm voice"],
      ["essential", "paragraph", undefined, "Able to use a computer"],
      ["desirable", "heading", undefined, "Desirable"],
      ["desirable", "paragraph", undefined, "Another language, for example"],
      ["desirable", "heading", undefined, "British Sign Language"],
      ["how-to-apply", "heading", undefined, "How to apply"],
      ["how-to-apply", "paragraph", undefined, "Send us a page about yourself."],
    ]);
  });

  test("is found by its headings where the ids are missing, and keeps the language of a marked paragraph", () => {
    const blocks = read("nhs-jobs/advert-welsh.html");
    expect(blocks.map(({ id, lang, text }) => [id, lang, text.slice(0, 30)])).toEqual([
      ["title-1", undefined, "Swyddog Cyfathrebu / Communica"],
      ["summary-1", undefined, "You will write for a small new"],
      ["summary-2", undefined, "Byddwch yn ysgrifennu ar gyfer"],
      ["duties-1", undefined, "Meet readers. Write. Listen."],
      ["duties-2", "cy", "Cwrdd â darllenwyr. Ysgrifennu"],
      ["about-us-1", undefined, "We are a health board that you"],
    ]);
  });

  test("is none without a title and an employer", () => {
    openPage("<!doctype html><main><h1 id=heading>Service Domain Information</h1></main>");
    expect(readSite(nhsJobs, document)).toBe(undefined);
  });
});

function read(page: string): readonly PlacedBlock[] {
  return readSite(nhsJobs, openPage(page)) ?? [];
}

function outline(blocks: readonly PlacedBlock[]): readonly string[] {
  return blocks.map(({ section, kind, text }) => `${section} ${kind}: ${text.slice(0, 40).trimEnd()}`);
}

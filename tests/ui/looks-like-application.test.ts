import { describe, expect, test } from "vitest";
import { looksLikeApplication } from "@/lib/ui/looks-like-application";

describe("a text that looks like an application", () => {
  test.each([
    ["has a National Insurance number", "Name: R. Invented. AB 12 34 56 C was given before."],
    ["has a date of birth", "DOB: 3/4/1990, lives in Town."],
    ["ends like a letter and applies", "I wish to apply for the clerk's post. Yours sincerely, R. Invented"],
    [
      "speaks of itself again and again",
      "I ran a shop. I kept the books. I have led a team. I am calm. I'm ready. I like people.",
    ],
  ])("%s", (_why, text) => expect(looksLikeApplication(text)).toBe(true));
});

describe("a text that looks like an advert", () => {
  test.each([
    [
      "asks for a supporting statement and referees",
      "Please give two referees and write a supporting statement that shows how you meet the criteria.",
    ],
    ["says which checks are made", "We will ask for your National Insurance number and proof of identity after an offer."],
    [
      "quotes someone in the team",
      "“I love it here. I have grown,” says Sam. You will join a team of nine and run the desk with them from day one, ",
    ],
    ["names a salary and a band", "Band 5, £29,970 to £36,483 a year. You will hold current NMC registration."],
  ])("%s", (_why, text) => expect(looksLikeApplication(text)).toBe(false));
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { ListedOffer } from "@/lib/ui/listed-offer";
import { words } from "@/lib/ui/words";

afterEach(cleanup);

test("a page of results leads to the desk, opened where listed adverts are checked", () => {
  render(<ListedOffer advert="https://www.jobs.nhs.uk/candidate/search/results" />);
  expect(screen.getByRole("link", { name: new RegExp(words.listed.open) }).getAttribute("href")).toBe("/desk.html#listed");
});

test.each(["C9999-26-0001", "https://www.jobs.nhs.uk/candidate/search", "https://jobs.nhs.uk.example/candidate/search/results"])(
  "no other page does: %s",
  (advert) => {
    render(<ListedOffer advert={advert} />);
    expect(screen.queryByRole("link")).toBe(null);
  },
);

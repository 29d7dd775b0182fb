// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { inkOn } from "@/lib/page/marks/ink-on";

describe("ink", () => {
  test.each([
    ["", "", "deep"],
    ["background-color: #f0f4f5", "", "deep"],
    ["background-color: #1f1f1f", "", "pale"],
    ["background-color: #005eb8", "", "pale"],
    ["background-color: #ffb81c", "", "black"],
    ["background-color: #808080", "", "black"],
    ["background-color: #0072ce", "", "white"],
    ["background-color: #1f1f1f", "background-color: rgba(255, 255, 255, 0.95)", "deep"],
    ["background-color: #ffffff", "background-color: rgba(0, 0, 0, 0.9)", "pale"],
  ])("on a page with “%s” and a box with “%s” is %s", (page, box, ink) => {
    document.body.setAttribute("style", page);
    const element = document.createElement("p");
    element.setAttribute("style", box);
    document.body.replaceChildren(element);
    expect(inkOn(element)).toBe(ink);
  });

  test("follows the text's own colour where a picture lies below it", () => {
    document.body.setAttribute("style", "background-color: #ffffff");
    const hero = document.createElement("div");
    hero.setAttribute("style", "background-image: url(night.jpg); color: #ffffff");
    document.body.replaceChildren(hero);
    expect(inkOn(hero)).toBe("pale");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlText } from "@/lib/documents/html-text";

describe("the words of a web page", () => {
  it("are read once where a page holds a copy for phones and one for desktops", () => {
    expect(htmlText('<div class="show-mobile"><p>Pay</p></div><div class="hide-mobile"><p>Pay</p></div>').text).toBe("Pay");
  });
  it("keep typed line breaks where the page shows them", () => {
    expect(htmlText('<p style="white-space: pre-line">One\ntwo</p><p>Three\nfour</p>').text).toBe("One\ntwo\nThree four");
  });
  it("leave out what is hidden", () => {
    expect(htmlText('<p hidden>No</p><p aria-hidden="true">No</p><p>Yes</p>').text).toBe("Yes");
  });
  it("never fail, whatever the page", () => {
    expect(htmlText("<div>".repeat(5000)).text).toBe("");
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<p>",
            "</p>",
            "<ul><li>",
            "<table>",
            "<script>",
            "<!--",
            "]]>",
            "words ",
            "&amp;",
            "<b",
            "\u0000",
            "</",
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          expect(typeof htmlText(parts.join("")).text).toBe("string");
        },
      ),
    );
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PasteBox } from "@/lib/ui/paste-box";

afterEach(cleanup);

const application =
  "I am applying for the post of clerk. Date of birth: 03/04/1990. My experience is in shops. Yours faithfully, R. Invented";

function Box({ onCheck }: { readonly onCheck: (text: string) => void }) {
  const [text, setText] = useState("");
  return <PasteBox text={text} onText={setText} onCheck={onCheck} />;
}

function paste(text: string) {
  const onCheck = vi.fn<(text: string) => void>();
  render(<Box onCheck={onCheck} />);
  const box = screen.getByLabelText<HTMLTextAreaElement>("The advert’s text");
  fireEvent.input(box, { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "Check this text" }));
  return { onCheck, box };
}

describe("the paste box", () => {
  test("hands an advert on as it was pasted", () => {
    const { onCheck } = paste("You will run our desk.\n\nWe pay £25,000.");
    expect(onCheck).toHaveBeenCalledWith("You will run our desk.\n\nWe pay £25,000.");
  });

  test("asks for text where there is none, and goes back to the box", () => {
    const { onCheck, box } = paste("   ");
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getByText("Paste the advert’s text first")).toBeTruthy();
    expect(box.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(box);
  });

  test("warns before a person's application is checked, and clears it", () => {
    const { onCheck, box } = paste(application);
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toContain("This looks like a candidate’s application");
    fireEvent.click(screen.getByRole("button", { name: "Clear it" }));
    expect(box.value).toBe("");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("leaves the last word to the user", () => {
    const { onCheck } = paste(application);
    fireEvent.click(screen.getByRole("button", { name: "It is an advert: check it" }));
    expect(onCheck).toHaveBeenCalledWith(application);
  });
});

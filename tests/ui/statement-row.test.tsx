// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { StatementReport } from "@/lib/engine/report";
import type { Agreement } from "@/lib/ui/legal-check";
import { StatementRow } from "@/lib/ui/statement-row";
import { guide, statement } from "./invented-advert";

afterEach(cleanup);

const copy = vi.fn<(text: string) => Promise<boolean>>(async () => true);

function Row({ of }: { readonly of: StatementReport }) {
  const [agreement, setAgreement] = useState<Agreement | undefined>();
  const tools = { guide, copy, announce: () => undefined };
  return (
    <ul>
      <StatementRow statement={of} open onToggle={() => undefined} agreement={agreement} onAgree={setAgreement} tools={tools} />
    </ul>
  );
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a statement that could be added", () => {
  test("offers wordings with whose words they are, where they go and what to fill in", async () => {
    render(<Row of={statement({ id: "reasonable-adjustments" })} />);
    expect(screen.getByText("Tell us what you need: [contact name] will arrange it.")).toBeTruthy();
    expect(screen.getByText("Our words: change them to fit. Fill in what stands in [square brackets].")).toBeTruthy();
    expect(screen.getByText("Goes well in “How to apply”.")).toBeTruthy();
    fireEvent.click(button(/^Copy/));
    await waitFor(() => expect(copy).toHaveBeenCalledWith("Tell us what you need: [contact name] will arrange it."));
  });

  test("shows the words that say it in part", () => {
    render(<Row of={statement({ id: "reasonable-adjustments", status: "partly", actual: "We are fair to all." })} />);
    expect(screen.getByText("Partly said: “We are fair to all.”")).toBeTruthy();
  });

  test("is not there at all when the rulebook does not know it", () => {
    render(<Row of={statement({ id: "from-a-newer-version" })} />);
    expect(screen.queryByRole("listitem")).toBeNull();
  });
});

describe("the interview commitment", () => {
  const shown = () => render(<Row of={statement({ id: "interview-commitment" })} />);

  test("can be read, but not copied, before the legal check is answered", () => {
    shown();
    expect(screen.getByText("“An invented commitment to interview.”")).toBeTruthy();
    expect(screen.getByText("The Breaking Barriers report’s own words.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Copy/ })).toBeNull();
  });

  test("asks again for an answer that is missing", () => {
    shown();
    fireEvent.input(screen.getByLabelText("Who agreed this?"), { target: { value: "The EDI lead" } });
    fireEvent.input(screen.getByLabelText("When?"), { target: { value: "  " } });
    fireEvent.click(button("Show the copy buttons"));
    expect(screen.getByText("Enter who agreed this and when")).toBeTruthy();
    expect(screen.getByLabelText("When?").getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("button", { name: /^Copy/ })).toBeNull();
  });

  test("can be copied once someone is named, without the quotation marks, and the answer can be changed", async () => {
    shown();
    fireEvent.input(screen.getByLabelText("Who agreed this?"), { target: { value: "The EDI lead" } });
    fireEvent.input(screen.getByLabelText("When?"), { target: { value: "12 May 2026" } });
    fireEvent.click(button("Show the copy buttons"));
    expect(screen.getByText(/Agreed by The EDI lead, 12 May 2026\./)).toBeTruthy();
    fireEvent.click(button(/^Copy/));
    await waitFor(() => expect(copy).toHaveBeenCalledWith("An invented commitment to interview."));
    fireEvent.click(button("Change"));
    expect(screen.queryByRole("button", { name: /^Copy/ })).toBeNull();
  });
});

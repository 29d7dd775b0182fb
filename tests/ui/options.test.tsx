// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Settings } from "@/lib/platform/settings";
import type { Decision } from "@/lib/review/decision";
import { Options, type OptionsProps } from "@/lib/ui/options";
import { optionsWords } from "@/lib/ui/options-words";
import { words } from "@/lib/ui/words";
import { guide } from "./invented-advert";

afterEach(cleanup);

const settings: Settings = { marksOn: true, keepDays: 90, paused: false, off: [], welcomed: true };
const always: Decision = {
  id: "d1",
  kind: "kept",
  scope: "always",
  reason: "official-title",
  ruleId: "jargon/utilise",
  anchor: { exact: "utilise", prefix: "", suffix: "", nth: 0 },
  section: "duties",
  at: "2026-11-22T09:00:00.000Z",
};

function options(part: Partial<OptionsProps> = {}) {
  return (
    <Options
      settings={settings}
      onSettings={() => undefined}
      sites={{ always: [], offered: [], add: async () => true, remove: async () => undefined }}
      decisions={{ alwaysKept: [], remove: () => undefined, guide }}
      permissions={["storage"]}
      shortcuts={[]}
      file={{ text: "{}", read: async () => true }}
      onDelete={async () => true}
      checked="2026-11-22"
      {...part}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const announced = () => document.querySelector("output")?.textContent?.replace("\u200B", "");

describe("the options", () => {
  it("turn the underlines off and on, and pause everything", () => {
    const onSettings = vi.fn<OptionsProps["onSettings"]>();
    render(options({ onSettings }));
    fireEvent.click(screen.getByRole("switch", { name: words.header.marks }));
    fireEvent.click(screen.getByRole("switch", { name: optionsWords.pause }));
    expect(onSettings.mock.calls).toEqual([[{ marksOn: false }], [{ paused: true }]]);
  });

  it("offer other sites, list those that are checked always, and give them back", async () => {
    const offered = [
      { name: "Invented Jobs", host: "jobs.example.org" },
      { name: "Other Jobs", host: "other.example.org" },
    ];
    const add = vi.fn<OptionsProps["sites"]["add"]>(async () => false);
    const remove = vi.fn<OptionsProps["sites"]["remove"]>(async () => undefined);
    render(options({ sites: { always: ["jobs.example.org"], offered, add, remove } }));
    expect(within(screen.getByRole("list", { name: optionsWords.offered })).getAllByRole("listitem").length).toBe(1);
    press(`${optionsWords.add} Other Jobs`);
    expect(add).toHaveBeenCalledWith("other.example.org");
    await waitFor(() => expect(announced()).toBe(optionsWords.notGiven));
    press(`${optionsWords.remove} jobs.example.org`);
    await waitFor(() => expect(announced()).toBe(optionsWords.taken("jobs.example.org")));
    expect(remove).toHaveBeenCalledWith("jobs.example.org");
  });

  it("switch a site on again that was switched off", () => {
    const onSettings = vi.fn<OptionsProps["onSettings"]>();
    render(options({ onSettings, settings: { ...settings, off: ["www.jobs.nhs.uk", "jobs.example.org"] } }));
    press(`${optionsWords.switchOn} www.jobs.nhs.uk`);
    expect(onSettings).toHaveBeenCalledWith({ off: ["jobs.example.org"] });
  });

  it("say how long decisions are kept, and let go of what is always kept", () => {
    const onSettings = vi.fn<OptionsProps["onSettings"]>();
    const remove = vi.fn<OptionsProps["decisions"]["remove"]>();
    render(options({ onSettings, decisions: { alwaysKept: [always], remove, guide } }));
    expect(screen.getByRole("radio", { name: "90 days" })).toHaveProperty("checked", true);
    fireEvent.click(screen.getByRole("radio", { name: "Keep nothing" }));
    expect(onSettings).toHaveBeenCalledWith({ keepDays: 0 });
    expect(screen.getByText("Use “use” · It is an official job title")).toBeTruthy();
    press(`${optionsWords.removeKept} “utilise”`);
    expect(remove).toHaveBeenCalledWith("d1");
  });

  it("show the keys as they are set now, and where none are", () => {
    const shortcuts = [
      { name: "_execute_action", does: "", keys: "Alt+Shift+A" },
      { name: "open-card", does: "Open the card of the finding at the caret", keys: undefined },
    ];
    render(options({ shortcuts }));
    const facts = [...document.querySelectorAll("#shortcuts ~ dl > div")].map(({ textContent }) => textContent);
    expect(facts).toEqual([
      `Alt+Shift+A${optionsWords.toolbarButton}`,
      `${optionsWords.noKeys}Open the card of the finding at the caret`,
    ]);
  });

  it.each([
    [true, optionsWords.loaded],
    [false, optionsWords.notLoaded],
  ])("load a settings file, and say whether it was one (%s)", async (good, sentence) => {
    const read = vi.fn<OptionsProps["file"]["read"]>(async () => good);
    render(options({ file: { text: "{}", read } }));
    fireEvent.change(screen.getByLabelText(optionsWords.load), { target: { files: [new File(["{ }"], "settings.json")] } });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(read).toHaveBeenCalledWith("{ }");
  });

  it("delete nothing before it is said twice, with the focus on the harmless answer", () => {
    const onDelete = vi.fn<OptionsProps["onDelete"]>(async () => true);
    render(options({ onDelete }));
    press(optionsWords.delete);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: optionsWords.deleteNo }));
    press(optionsWords.deleteNo);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: optionsWords.delete }));
    expect(onDelete).not.toHaveBeenCalled();
  });

  it.each([
    [true, words.options.deleted],
    [false, words.options.notDeleted],
  ])("say whether everything was deleted (%s)", async (deleted, sentence) => {
    render(options({ onDelete: async () => deleted }));
    press(optionsWords.delete);
    press(optionsWords.deleteYes);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

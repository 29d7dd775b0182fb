// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SiteOff, SiteTools, type SiteActions, type SiteView } from "@/lib/ui/site-tools";
import { siteWords } from "@/lib/ui/site-words";
import { words } from "@/lib/ui/words";
import { Welcome } from "@/lib/ui/welcome";
import { welcomeWords } from "@/lib/ui/welcome-words";

afterEach(cleanup);
beforeEach(() => vi.clearAllMocks());

const host = "jobs.example.org";
const site: SiteView = { host, always: false, canBeAlways: true, off: false, paused: false };
const actions = {
  always: vi.fn<SiteActions["always"]>(async () => true),
  off: vi.fn<SiteActions["off"]>(),
  pause: vi.fn<SiteActions["pause"]>(),
};
const announce = vi.fn<(sentence: string) => void>();
const tools = (part: Partial<SiteView> = {}) => <SiteTools site={{ ...site, ...part }} actions={actions} announce={announce} />;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("a site", () => {
  test("is checked always once the browser has given permission", async () => {
    render(tools());
    press(siteWords.always(host));
    expect(actions.always).toHaveBeenCalledWith(host, true);
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(siteWords.given(host)));
  });

  test("is not, where the browser has not, and that is said", async () => {
    actions.always.mockResolvedValueOnce(false);
    render(tools());
    press(siteWords.always(host));
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(siteWords.notGiven));
  });

  test("may have a frame of another site in it, which is offered by its own name", async () => {
    render(tools({ canBeAlways: false, frame: "forms.example.org" }));
    expect(screen.getByText(siteWords.frame("forms.example.org"))).toBeTruthy();
    press(siteWords.always("forms.example.org"));
    expect(actions.always).toHaveBeenCalledWith("forms.example.org", true);
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(siteWords.given("forms.example.org")));
  });

  test("says and shows that a choice could not be stored", async () => {
    render(tools({ notSaved: true }));
    expect(screen.getByText(words.notSaved)).toBeTruthy();
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(words.notSaved));
  });

  test("is given back", async () => {
    render(tools({ always: true }));
    press(siteWords.noLonger(host));
    await waitFor(() => expect(announce).toHaveBeenLastCalledWith(siteWords.taken(host)));
    expect(actions.always).toHaveBeenCalledWith(host, false);
  });

  test("is not offered where it is checked anyway", () => {
    render(tools({ canBeAlways: false }));
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      siteWords.switchOff(host),
      siteWords.pause,
    ]);
  });

  test("says that it is switched off, or everything paused, and how to go on", () => {
    render(<SiteOff site={{ ...site, off: true }} actions={actions} />);
    press(siteWords.switchOn);
    expect(actions.off).toHaveBeenCalledWith(host, false);
    cleanup();
    render(<SiteOff site={{ ...site, off: true, paused: true }} actions={actions} />);
    press(siteWords.carryOn);
    expect(actions.pause).toHaveBeenCalledWith(false);
  });
});

describe("the first words", () => {
  test("are three cards, each heading with the focus in turn, and an advert to try", () => {
    const onTry = vi.fn<() => void>();
    render(<Welcome onTry={onTry} onClose={() => undefined} />);
    const headings = welcomeWords.cards.map(({ heading }, at) => {
      if (at > 0) {
        press(welcomeWords.next);
        expect(document.activeElement).toBe(screen.getByRole("heading", { name: heading }));
      }
      return screen.getByRole("heading").textContent;
    });
    expect(headings).toEqual(welcomeWords.cards.map(({ heading }) => heading));
    press(welcomeWords.try);
    expect(onTry).toHaveBeenCalledOnce();
  });

  test("can be sent away at once", () => {
    const onClose = vi.fn<() => void>();
    render(<Welcome onTry={() => undefined} onClose={onClose} />);
    press(welcomeWords.skip);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

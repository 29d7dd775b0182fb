import { signal } from "@preact/signals";
import { render } from "preact";
import { panelGroups } from "@/lib/engine/panel-groups";
import { extensionVersion } from "@/lib/platform/extension-version";
import { followHome, type HomeView } from "@/lib/platform/follow-home";
import type { PageState } from "@/lib/platform/messages";
import { DOCS_SITE, WORD_SITE } from "@/lib/platform/offered-sites";
import { loadReadByOthers, tickReadByOthers } from "@/lib/platform/read-by-others";
import { saveSettings } from "@/lib/platform/settings";
import { advice } from "@/lib/rulebook/advice";
import { adviceOf, messageOf } from "@/lib/rulebook/message-of";
import type { Guide } from "@/lib/ui/guide";
import { followSite } from "./follow-site";
import { Panel, type PanelActions, type PanelView } from "@/lib/ui/panel";
import { sampleAdvert, welcomeWords } from "@/lib/ui/welcome-words";

const guide: Guide = { message: messageOf, rule: adviceOf, advice, version: extensionVersion() };
const home = signal<HomeView>({ kind: "connecting" });
/** An advert pasted into the panel, or the empty box for one; it stands before the page's own until it is closed. */
const pasted = signal<PageState | "box" | undefined>(undefined);
const readByOthers = signal<readonly string[]>([]);

/** `?tab=` fixes the tab, for a panel that is opened as a page of its own. */
const tab = Number(new URLSearchParams(location.search).get("tab"));
const closing = new AbortController();
addEventListener("pagehide", () => closing.abort());
const link = followHome({
  ...(Number.isInteger(tab) && tab > 0 ? { fixedTab: tab } : {}),
  onView: (view) => (home.value = view),
  signal: closing.signal,
});
const site = await followSite({
  onGiven(host) {
    if (host === WORD_SITE.host) void link.startInWord();
    else if (home.value.kind === "page" && host === home.value.state.frame) void link.startInFrames();
    else if (home.value.kind === "unchecked" || host === DOCS_SITE.host) void link.start();
  },
  signal: closing.signal,
});

const actions: PanelActions = {
  check: () => link.send({ kind: "check" }),
  show: (findingId) => link.show(findingId),
  use: async (findingId, suggestion) => (await link.write({ kind: "use", findingId, suggestion })).why,
  everywhere: async (findingId, suggestion) => {
    const { why, places = 1 } = await link.write({ kind: "everywhere", findingId, suggestion });
    return { why, places: why === undefined ? places : 0 };
  },
  openCard: (findingId) => link.send({ kind: "card", findingId }),
  undo: async (change) => (await link.write({ kind: "undo", change })).why,
  insert: async (text, section) => (await link.write({ kind: "insert", text, section })).why,
  decide: (findingId, choice) => link.decide({ kind: "decide", findingId, choice }),
  undecide: (decisions) => link.decide({ kind: "undecide", decisions }),
  marks: (on) => {
    link.send({ kind: "marks", on });
    void saveSettings({ marksOn: on });
  },
  start: () => void link.start(),
  reload: () => void link.reload(),
  checkText: async (text) => {
    // The engine is only needed here for what no page can check.
    const { pastedAdvert } = await import("./pasted-advert");
    pasted.value = pastedAdvert(text);
  },
  pasteOther: () => (pasted.value = "box"),
  closePasted: () => (pasted.value = undefined),
  readByOthers: async (ticked) => {
    const { state } = shown(home.value, pasted.value);
    if (state) readByOthers.value = await tickReadByOthers(state.advert, ticked);
  },
  site: site.actions,
  readWord: () => site.actions.always(WORD_SITE.host, true),
  readDocs: () => site.actions.always(DOCS_SITE.host, true),
  trySample: async () => {
    site.welcomed();
    const { pastedAdvert } = await import("./pasted-advert");
    pasted.value = pastedAdvert(sampleAdvert, welcomeWords.sampleTitle);
  },
  welcomed: site.welcomed,
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};

function shown(page: HomeView, own: typeof pasted.value): { readonly view: PanelView; readonly state?: PageState } {
  if (own === "box") return { view: { kind: "paste" } };
  const state = own ?? (page.kind === "page" ? page.state : undefined);
  if (state)
    return {
      state,
      view: { kind: "advert", state, groups: state.report && panelGroups(state.report), pasted: own !== undefined },
    };
  return { view: page.kind === "page" ? { kind: "connecting" } : page };
}

/** Drawn once; draws itself again when a signal it reads changes. `render()` called again would hand out the ids of `useId` twice. */
function Page() {
  const { view, state } = shown(home.value, pasted.value);
  const ticked = state !== undefined && readByOthers.value.includes(state.advert);
  const { welcomed } = site.settings.value;
  return <Panel view={view} guide={guide} readByOthers={ticked} site={site.of(home.value)} isNew={!welcomed} actions={actions} />;
}

const root = document.getElementById("panel");
void loadReadByOthers().then((adverts) => (readByOthers.value = adverts));
if (root) render(<Page />, root);

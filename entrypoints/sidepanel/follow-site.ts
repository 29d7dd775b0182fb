import { signal as createSignal, type ReadonlySignal } from "@preact/signals";
import { addAlwaysSite, loadAlwaysSites, removeAlwaysSite, watchAlwaysSites } from "@/lib/platform/always-sites";
import { askedFor } from "@/lib/platform/asked-for";
import type { HomeView } from "@/lib/platform/follow-home";
import { loadSettings, saveSettings, watchSettings, type Settings } from "@/lib/platform/settings";
import { WORD_SITE } from "@/lib/platform/offered-sites";
import type { SiteActions, SiteView } from "@/lib/ui/site-tools";

/** What the panel knows of the site its page is from, and can change there. */
export interface Site {
  readonly settings: ReadonlySignal<Settings>;
  /** The site of a page; undefined where its address is not known. */
  readonly of: (page: HomeView) => SiteView | undefined;
  readonly actions: SiteActions;
  /** The first words are not shown again: not in this panel, even where that cannot be stored. */
  readonly welcomed: () => void;
}

export interface FollowSiteOptions {
  /** The user gave the permission that was asked for. */
  readonly onGiven: (host: string) => void;
  readonly signal: AbortSignal;
}

/** Follows the settings and the sites that are checked always, until `signal` aborts. */
export async function followSite({ onGiven, signal }: FollowSiteOptions): Promise<Site> {
  const settings = createSignal(await loadSettings());
  const always = createSignal(await loadAlwaysSites());
  const notSaved = createSignal(false);
  const save = async (change: Partial<Settings>): Promise<void> => {
    notSaved.value = !(await saveSettings(change));
  };
  watchSettings((changed) => (settings.value = changed), signal);
  watchAlwaysSites((hosts) => (always.value = hosts), signal);
  const ours = askedFor().hosts;
  const isOurs = (host: string): boolean => ours.includes(`https://${host}/*`);
  /** The host of a frame that is not read yet. */
  const asked = (frame: string | undefined): string | undefined =>
    frame !== undefined && !always.value.includes(frame) && !isOurs(frame) ? frame : undefined;

  return {
    settings,
    of(page) {
      const origin = page.kind === "page" ? page.state.origin : page.kind === "unchecked" ? `https://${page.host ?? ""}` : "";
      const [, scheme, host] = /^(https?):\/\/([^:/]+)/.exec(origin) ?? [];
      if (host === undefined) return undefined;
      const { paused, off } = settings.value;
      // The page around a Word document gives nothing to read, however often it is allowed.
      const isAround = page.kind === "page" && page.state.why === "word";
      return {
        host,
        name: host === WORD_SITE.host ? WORD_SITE.name : host,
        always: always.value.includes(host),
        canBeAlways: scheme === "https" && !isAround && !isOurs(host),
        off: off.includes(host),
        paused,
        notSaved: notSaved.value,
        frame: page.kind === "page" ? asked(page.state.frame) : undefined,
      };
    },
    actions: {
      // At once: a browser asks for permission only while the click still counts.
      async always(host, on) {
        if (!on) return removeAlwaysSite(host).then(() => true);
        const given = await addAlwaysSite(host);
        if (given) onGiven(host);
        return given;
      },
      off(host, off) {
        const others = settings.value.off.filter((other) => other !== host);
        void save({ off: off ? [...others, host] : others });
      },
      pause: (paused) => void save({ paused }),
    },
    welcomed() {
      settings.value = { ...settings.value, welcomed: true };
      void saveSettings({ welcomed: true });
    },
  };
}

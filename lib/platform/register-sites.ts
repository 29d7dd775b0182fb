import { browser } from "wxt/browser";
import { loadAlwaysSites, type SitesApi } from "./always-sites";
import { HOME_SCRIPT, WORD_SCRIPT } from "./home-script";
import { addressesOf, WORD_SITE } from "./offered-sites";

export type RegisterApi = SitesApi & {
  readonly scripting: Pick<
    typeof browser.scripting,
    "getRegisteredContentScripts" | "registerContentScripts" | "unregisterContentScripts"
  >;
};

/** What every script of ours that a user's permission brought is called, before its host. */
const NAME = "always ";

/**
 * Has home started by itself on the sites that the user wants and the browser permits, and on no others. Can be called at any time and
 * any number of times; the browser forgets these scripts when the extension is updated.
 */
export function createSiteRegister(api: RegisterApi = browser): () => Promise<void> {
  let last = Promise.resolve();

  async function register(): Promise<void> {
    const wanted = new Set(await loadAlwaysSites(api));
    const known = (await api.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(NAME));
    const extra = known.filter(({ id }) => !wanted.has(id.slice(NAME.length)));
    if (extra.length > 0) await api.scripting.unregisterContentScripts({ ids: extra.map(({ id }) => id) });
    const missing = [...wanted].filter((host) => !known.some(({ id }) => id === NAME + host));
    if (missing.length > 0) await api.scripting.registerContentScripts(missing.map(scriptFor));
  }

  return () => (last = last.then(register).catch(() => undefined));
}

function scriptFor(host: string) {
  const isWord = host === WORD_SITE.host;
  return {
    id: NAME + host,
    matches: [...addressesOf(host)],
    js: (isWord ? [WORD_SCRIPT, HOME_SCRIPT] : [HOME_SCRIPT]).map((file) => file.slice(1)),
    // A form may stand in a frame of another site's page.
    allFrames: true,
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
}

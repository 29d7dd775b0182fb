import { browser } from "wxt/browser";
import { loadAlwaysSites, type SitesApi } from "./always-sites";
import { DOCS_BRIDGE_SCRIPT, DOCS_SCRIPT } from "./docs-script";
import { HOME_SCRIPT, WORD_SCRIPT } from "./home-script";
import { addressesOf, DOCS_SITE, WORD_SITE } from "./offered-sites";

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
    const wanted = (await loadAlwaysSites(api)).flatMap(scriptsFor);
    const known = (await api.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(NAME));
    const extra = known.filter(({ id }) => !wanted.some((script) => script.id === id));
    if (extra.length > 0) await api.scripting.unregisterContentScripts({ ids: extra.map(({ id }) => id) });
    const missing = wanted.filter(({ id }) => !known.some((script) => script.id === id));
    if (missing.length > 0) await api.scripting.registerContentScripts(missing);
  }

  return () => (last = last.then(register).catch(() => undefined));
}

function scriptsFor(host: string): Script[] {
  const isWord = host === WORD_SITE.host;
  const home = {
    id: NAME + host,
    matches: [...addressesOf(host)],
    js: (isWord ? [WORD_SCRIPT, HOME_SCRIPT] : [HOME_SCRIPT]).map((file) => file.slice(1)),
    // A form may stand in a frame of another site's page.
    allFrames: true,
    runAt: "document_end" as const,
    persistAcrossSessions: true,
  };
  return host === DOCS_SITE.host ? [...docsScripts(home), { ...home, allFrames: false }] : [home];
}

type Script = Parameters<RegisterApi["scripting"]["registerContentScripts"]>[0][number];

/** Google Docs has to be asked for its text before it starts, in the page's own world; what hears of it stands in ours. */
function docsScripts(home: Script): Script[] {
  const early = { ...home, allFrames: false, runAt: "document_start" as const };
  return [
    { ...early, id: `${home.id} page`, js: [DOCS_BRIDGE_SCRIPT.slice(1)], world: "MAIN" },
    { ...early, id: `${home.id} reader`, js: [DOCS_SCRIPT.slice(1)] },
  ];
}

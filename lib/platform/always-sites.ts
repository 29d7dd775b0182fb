import { browser } from "wxt/browser";
import { listenUntil } from "./listen-until";
import { patternOf } from "./offered-sites";
import { list, text } from "./shape";
import { recall, remember, STORED } from "./stored";

/** The part of the extension platform that lets the user have a site checked always. */
export type SitesApi = {
  readonly permissions: Pick<typeof browser.permissions, "contains" | "request" | "remove">;
  readonly storage: Pick<typeof browser.storage, "local" | "onChanged">;
};

/** The hosts that the user wants checked always, and the browser lets us read. */
export async function loadAlwaysSites(api: SitesApi = browser): Promise<readonly string[]> {
  const wanted = await wantedSites(api);
  const allowed = await Promise.all(wanted.map((host) => api.permissions.contains({ origins: [patternOf(host)] })));
  return wanted.filter((_host, at) => allowed[at]);
}

/**
 * Asks the user, through the browser, whether a host may be checked always; whether it may. To be called at once when the user clicks: a
 * browser refuses to ask after any wait.
 */
export async function addAlwaysSite(host: string, api: SitesApi = browser): Promise<boolean> {
  try {
    if (!(await api.permissions.request({ origins: [patternOf(host)] }))) return false;
  } catch {
    // An organisation may have forbidden it.
    return false;
  }
  const others = (await wantedSites(api)).filter((other) => other !== host);
  return remember(api.storage.local, STORED.sites.key, [...others, host].toSorted());
}

/** No longer checks a host by itself, and gives the permission back. */
export async function removeAlwaysSite(host: string, api: SitesApi = browser): Promise<void> {
  const others = (await wantedSites(api)).filter((other) => other !== host);
  await remember(api.storage.local, STORED.sites.key, others);
  try {
    await api.permissions.remove({ origins: [patternOf(host)] });
  } catch {
    // It was not given, or is given with others: then the script is taken away all the same.
  }
}

/** Calls `onChange` whenever the list may be another, until `signal` aborts. */
export function watchAlwaysSites(
  onChange: (hosts: readonly string[]) => void,
  signal: AbortSignal,
  api: SitesApi & {
    readonly permissions: Pick<typeof browser.permissions, "onAdded" | "onRemoved">;
  } = browser,
): void {
  const look = (): void => void loadAlwaysSites(api).then((hosts) => signal.aborted || onChange(hosts));
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === STORED.sites.area && STORED.sites.key in changes) look();
  };
  listenUntil(api.storage.onChanged, changed, signal);
  listenUntil(api.permissions.onAdded, look, signal);
  listenUntil(api.permissions.onRemoved, look, signal);
}

async function wantedSites(api: SitesApi): Promise<readonly string[]> {
  const stored = await recall(api.storage.local, STORED.sites.key);
  return list(text)(stored) ? stored.filter((host) => HOST.test(host)) : [];
}

/** One host and no pattern: a star would be many. */
const HOST = /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/;

import { readFile } from "node:fs/promises";

/**
 * Every request that a page, a content script, a worker or a page of the extension put to the network, from the log that Chromium
 * writes with `--log-net-log=FILE` until it closes: `METHOD address (who)`. What the browser asks on its own account has no origin and
 * is left out.
 */
export async function requestsInNetworkLog(file: string): Promise<readonly string[]> {
  const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetworkLog;
  const started = constants.logEventTypes["URL_REQUEST_START_JOB"];
  if (started === undefined) throw new Error(`${file} is not a network log we can read: it knows no URL_REQUEST_START_JOB`);
  return events.flatMap(({ type, params }) =>
    type === started && params?.initiator !== undefined && params.initiator !== "not an origin"
      ? [`${params.method} ${params.url} (${params.initiator})`]
      : [],
  );
}

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly method?: string; readonly url?: string; readonly initiator?: string };
  }[];
}

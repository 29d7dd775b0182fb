import { describe, expect, test } from "vitest";
import { addAlwaysSite, loadAlwaysSites, removeAlwaysSite, type SitesApi } from "@/lib/platform/always-sites";
import { OFFERED_SITES, WORD_SITE } from "@/lib/platform/offered-sites";
import { createSiteRegister, type RegisterApi } from "@/lib/platform/register-sites";
import { fakeEvent, fakeStorage } from "./fake-platform";

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}

/** A browser whose user says yes or no, and what it has then. */
function browserThatSays(yes: boolean) {
  const given = new Set<string>();
  const scripts = new Map<string, Script>([["another's", { id: "another's" }]]);
  const local = fakeStorage();
  const api = {
    permissions: {
      contains: async ({ origins = [] }) => origins.every((origin: string) => given.has(origin)),
      request: async ({ origins = [] }) => {
        if (yes) for (const origin of origins) given.add(origin);
        return yes;
      },
      remove: async ({ origins = [] }) => origins.every((origin: string) => given.delete(origin)),
    },
    storage: { local, onChanged: fakeEvent() },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: readonly Script[]) => {
        for (const script of added) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
  };
  const register = createSiteRegister(api as unknown as RegisterApi);
  const registered = (): readonly (readonly string[])[] =>
    [...scripts.values()].flatMap(({ matches }) => (matches ? [matches] : []));
  return { api: api as unknown as SitesApi, given, kept: local.kept, register, registered };
}

describe("a site that is checked always", () => {
  test("is asked for by its own address, and home starts there by itself", async () => {
    const { api, given, register, registered } = browserThatSays(true);
    expect(await addAlwaysSite("jobs.example.org", api)).toBe(true);
    await register();
    await register();
    expect([await loadAlwaysSites(api), [...given], registered()]).toEqual([
      ["jobs.example.org"],
      ["https://jobs.example.org/*"],
      [["https://jobs.example.org/*"]],
    ]);
  });

  test("is left alone where the user says no", async () => {
    const { api, kept, register, registered } = browserThatSays(false);
    expect(await addAlwaysSite("jobs.example.org", api)).toBe(false);
    await register();
    expect([kept, registered()]).toEqual([{}, []]);
  });

  test("is given back, permission and script", async () => {
    const { api, given, register, registered } = browserThatSays(true);
    await addAlwaysSite("jobs.example.org", api);
    await addAlwaysSite("other.example.org", api);
    await register();
    await removeAlwaysSite("jobs.example.org", api);
    await register();
    expect([await loadAlwaysSites(api), [...given], registered()]).toEqual([
      ["other.example.org"],
      ["https://other.example.org/*"],
      [["https://other.example.org/*"]],
    ]);
  });

  test("is gone where its permission was taken away in the browser", async () => {
    const { api, given, register, registered } = browserThatSays(true);
    await addAlwaysSite("jobs.example.org", api);
    await register();
    given.clear();
    await register();
    expect([await loadAlwaysSites(api), registered()]).toEqual([[], []]);
  });

  test("is never more than one host, whatever is stored", async () => {
    const { api, given, kept } = browserThatSays(true);
    for (const origin of ["https://*/*", "https://*.example.org/*", "https://jobs.example.org/*"]) given.add(origin);
    kept["sites"] = ["*", "*.example.org", "jobs.example.org"];
    expect(await loadAlwaysSites(api)).toEqual(["jobs.example.org"]);
    kept["sites"] = { jobs: true };
    expect(await loadAlwaysSites(api)).toEqual([]);
  });

  test("has Word read in its frames, whatever site is around them, and no other program of that host", async () => {
    const { api, given, register, registered } = browserThatSays(true);
    await addAlwaysSite(WORD_SITE.host, api);
    await register();
    expect([[...given], registered()]).toEqual([
      ["https://*.officeapps.live.com/*"],
      [["https://*.officeapps.live.com/we/*", "https://*.officeapps.live.com/wv/*"]],
    ]);
    await removeAlwaysSite(WORD_SITE.host, api);
    await register();
    expect([[...given], registered()]).toEqual([[], []]);
  });

  test("has home only on the addresses of adverts, where people apply on the same host", async () => {
    const { api, register, registered } = browserThatSays(true);
    await addAlwaysSite("apps.trac.jobs", api);
    await register();
    expect(registered()).toEqual([["https://apps.trac.jobs/job-advert/*"]]);
    expect(OFFERED_SITES.filter(({ host }) => host.endsWith("jobs.nhs.uk"))).toEqual([]);
  });
});

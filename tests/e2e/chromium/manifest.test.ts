import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

describe.each(["chrome", "edge"] as const)("what the build for %s asks for", (browser) => {
  test("is the least that will do", async () => {
    expect(await manifestOf(browser)).toMatchObject({
      manifest_version: 3,
      name: "Wider Welcome",
      minimum_chrome_version: "119",
      permissions: ["storage", "activeTab", "scripting", "sidePanel"],
      host_permissions: ["https://www.jobs.nhs.uk/*", "https://jobs.nhs.uk/*", "https://beta.jobs.nhs.uk/*"],
      // Nothing is granted by this: one host at a time may be asked for, on the user's click.
      optional_host_permissions: ["https://*/*"],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; " +
          "worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
      },
    });
  });

  test("is nothing more: no other permission, nothing a page can load", async () => {
    const keys = Object.keys(await manifestOf(browser));
    expect(keys.filter((key) => /permissions|externally|accessible|oauth|update_url/.test(key)).toSorted()).toEqual([
      "host_permissions",
      "optional_host_permissions",
      "permissions",
    ]);
  });

  test("offers three commands with keys, all with a modifier, and one without", async () => {
    const { commands } = await manifestOf(browser);
    expect(commands).toEqual({
      "_execute_action": { suggested_key: { default: "Alt+Shift+A" } },
      "next-finding": { suggested_key: { default: "Alt+Period" }, description: expect.any(String) },
      "previous-finding": { suggested_key: { default: "Alt+Comma" }, description: expect.any(String) },
      "open-card": { description: expect.any(String) },
    });
  });

  test("starts a script by itself on NHS Jobs adverts and where employers write them, never where people apply", async () => {
    const { content_scripts: scripts } = await manifestOf(browser);
    const hosts = ["beta.jobs.nhs.uk", "jobs.nhs.uk", "www.jobs.nhs.uk"];
    expect(scripts).toEqual([
      {
        // Also in a frame of another site's page; frames of the same origin are read by the page's own home.
        all_frames: true,
        js: ["content-scripts/home.js"],
        matches: hosts.flatMap((host) => [`https://${host}/candidate/jobadvert/*`, `https://${host}/employer/*`]),
        // Pictures and frames may still be loading.
        run_at: "document_end",
      },
    ]);
  });
});

async function manifestOf(browser: "chrome" | "edge"): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(join(builtExtension(browser), "manifest.json"), "utf8"));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtExtension } from "../harness/built-extension";

describe("what the build for Firefox asks for", () => {
  test("is the least that will do, and no data", async () => {
    const manifest: unknown = JSON.parse(await readFile(join(builtExtension("firefox"), "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ["storage", "activeTab", "scripting"],
      host_permissions: ["https://www.jobs.nhs.uk/*", "https://jobs.nhs.uk/*", "https://beta.jobs.nhs.uk/*"],
      optional_host_permissions: ["https://*/*"],
      content_security_policy: { extension_pages: expect.stringContaining("default-src 'none'") },
      browser_specific_settings: {
        gecko: { strict_min_version: "146.0", data_collection_permissions: { required: ["none"] } },
      },
    });
    expect(manifest).not.toHaveProperty("optional_permissions");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });
});

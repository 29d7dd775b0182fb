import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { notices, noticesFile } from "@/tools/notices.mjs";
import { billOfMaterials } from "@/tools/sbom.mjs";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
const pinned = Object.entries(manifest.dependencies);

describe("what is shipped of others", () => {
  test("is pinned to one version each", () => {
    const all = [...pinned, ...Object.entries(manifest.devDependencies)];
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("is held to its checksum, and comes from no address of its own", async () => {
    const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
    };
    const others = Object.entries(packages).filter(
      ([path, { resolved, integrity }]) => path !== "" && (resolved !== undefined || !integrity?.startsWith("sha512-")),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  test("is named in the notices with its licence, as `npm run notices` writes them", async () => {
    const said = await readFile(noticesFile, "utf8");
    expect(said).toBe(notices());
    for (const [name, version] of pinned) expect(said).toContain(`\n${name} ${version} (`);
    expect(said).toContain("\nnhsuk-frontend ");
  });

  test.each(["cyclonedx", "spdx"] as const)(
    "is in the bill of materials (%s), with nothing that is only for building",
    (format) => {
      const bill = JSON.parse(billOfMaterials(format)) as Bill;
      const named = (bill.components ?? bill.packages ?? []).map(
        ({ name, version, versionInfo }) => `${name} ${version ?? versionInfo}`,
      );
      expect(named).toEqual(expect.arrayContaining(pinned.map(([name, version]) => `${name} ${version}`)));
      expect(named.filter((name) => /^(vite|vitest|typescript|oxlint) /.test(name))).toEqual([]);
    },
  );
});

interface Bill {
  readonly components?: readonly Part[];
  readonly packages?: readonly Part[];
}
interface Part {
  readonly name: string;
  readonly version?: string;
  readonly versionInfo?: string;
}

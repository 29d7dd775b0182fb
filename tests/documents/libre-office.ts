import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice's program where it is installed. */
export const libreOffice = ["soffice", "libreoffice"].find((program) => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
});

/** What LibreOffice makes of a file, saved as another kind ("odt", "pdf", "fodt"); in a folder and with a profile of its own. */
export function converted(program: string, bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "wider-welcome-office-"));
  try {
    const file = join(folder, `advert.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = from === "html" ? ["--infilter=HTML (StarWriter)"] : [];
    execFileSync(program, [profile, "--headless", "--norestore", ...filter, "--convert-to", to, "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(folder, `advert.${to.split(":")[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// @ts-check
import { spawn } from "node:child_process";
import { command, root, say } from "./run.mjs";

const checks = [
  { name: "Known weaknesses in what is shipped", args: ["audit", "--omit=dev"], needs: "registry.npmjs.org (its advisories)" },
  {
    name: "Signatures of all installed packages",
    args: ["audit", "signatures"],
    needs: "registry.npmjs.org and tuf-repo-cdn.sigstore.dev",
  },
];

/** What npm says when it was not the packages but the service that failed. */
const outOfReach =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|audit endpoint returned an error|\b(403 Forbidden|405 Method Not Allowed|50\d (Internal|Bad|Service|Gateway))/;

// Apart from `npm test`, because it needs a service. 0: checked and good; 1: something was found; 3: something could not be checked.
await command(async () => {
  let code = 0;
  for (const { name, args, needs } of checks) {
    say(`${name} (npm ${args.join(" ")}) …`);
    const { passed, said } = await npm(args);
    if (passed) say("  good");
    else if (outOfReach.test(said)) {
      say(`  not checked: it needs ${needs}, which cannot be reached from here.\n  Run it again where it can.`);
      code ||= 3;
    } else {
      say(said);
      code = 1;
    }
  }
  return code;
});

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
function npm(args) {
  return new Promise((resolve) => {
    const all = [...args, "--fetch-retries=0", "--fetch-timeout=30000"];
    const child = spawn("npm", all, { cwd: root, shell: process.platform === "win32" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
    child.once("error", (error) => resolve({ passed: false, said: error.message }));
    child.once("close", (code) => resolve({ passed: code === 0, said }));
  });
}

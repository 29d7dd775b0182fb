// @ts-check
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { root, runPackage } from "./run.mjs";

// Scores the rulebook on the judged adverts and counts every rule's hits on the real ones. Needs ../shared; says so and ends well elsewhere.
//   npm run judge                     the score, and hits per 1,000 of every rule (written to rules/measured.yml with --write, which keeps what people
//                                     wrote there by hand: how many of a rule's hits they read, how many were right, and when)
//   npm run judge -- --rule ID        that rule's hits in context, for reading (an id, or a folder such as "requirements/")
//   … --most 40                       how many contexts (20 unless told); --seed 3: other ones
//   npm run judge -- --apply          takes the first suggestion of every finding, wherever the advert has it, and prints what is found that was not before
//   … --misses --wrong --by-rule      passed to the scorer
const shared = join(root, "..", "shared");
const { values } = parseArgs({
  options: {
    "rule": { type: "string" },
    "most": { type: "string", default: "20" },
    "seed": { type: "string", default: "1" },
    "status": { type: "string" },
    "write": { type: "boolean" },
    "apply": { type: "boolean" },
    "misses": { type: "boolean" },
    "wrong": { type: "boolean" },
    "by-rule": { type: "boolean" },
    "json": { type: "boolean" },
  },
});

if (!existsSync(join(shared, "gold/dev.jsonl"))) {
  console.log(
    "The judged adverts (../shared) are not here, so there is nothing to judge against. Everything else works without them.",
  );
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "wider-welcome-judge-"));
try {
  process.env["WIDER_WELCOME_JUDGE"] = folder;
  const built = join(folder, "cli");
  const code = await runPackage("vite", ["build", "--config", "tools/cli.vite.config.ts", "--outDir", built], {
    output: "stderr",
  });
  if (code !== 0) throw new Error("The command line could not be built; what the build said is above.");
  const check = (/** @type {string} */ file) => {
    const result = spawnSync(process.execPath, [join(built, "main.js"), "--format", "jsonl", file], {
      maxBuffer: 2 ** 31 - 1,
      encoding: "utf8",
    });
    if (result.status === 2) throw new Error(result.stderr);
    return result.stdout;
  };
  if (values.apply) apply(check);
  else if (values.rule !== undefined) read(check);
  else score(check);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @typedef {{ id: string, findings: { ruleId: string, severity: string, in: string, start: number, end: number, actual: string, suggestions: { text: string }[] }[], statements: { id: string, status: string, start?: number, end?: number }[] }} Output */

/** @param {(file: string) => string} check */
function score(check) {
  const gold = join(shared, "gold/dev.jsonl");
  const findings = join(folder, "gold.jsonl");
  writeFileSync(findings, check(gold));
  const flags = ["misses", "wrong", "by-rule", "json"]
    .filter((name) => values[/** @type {"misses"} */ (name)])
    .map((name) => `--${name}`);
  process.stdout.write(execFileSync(process.execPath, [join(shared, "bin/score.mjs"), gold, findings, ...flags]));
  if (values.json || values.misses || values.wrong) return;
  const adverts = check(join(shared, "adverts/dev.jsonl.gz"))
    .trim()
    .split("\n")
    .map((line) => /** @type {Output} */ (JSON.parse(line)));
  /** @type {Map<string, number>} */
  const hits = new Map();
  const found = (/** @type {string} */ id) => hits.set(id, (hits.get(id) ?? 0) + 1);
  for (const advert of adverts) {
    for (const finding of advert.findings)
      if (!finding.ruleId.startsWith("statements/")) found(finding.ruleId.split("#")[0] ?? "");
    for (const statement of advert.statements)
      if (statement.status !== "absent") found(`statements/${statement.id} (${statement.status})`);
  }
  console.log(`\nhits per 1,000 of ${adverts.length} real adverts`);
  for (const [id, count] of [...hits].sort((a, b) => b[1] - a[1]))
    console.log(`  ${((1000 * count) / adverts.length).toFixed(1).padStart(8)}  ${id}`);
  if (!values.write) return;
  write(hits, adverts.length);
}

/**
 * Writes the hits of every rule, and keeps the figures that people wrote by hand.
 * @param {ReadonlyMap<string, number>} hits
 * @param {number} adverts
 */
function write(hits, adverts) {
  const file = join(root, "rules/measured.yml");
  const equality = readFileSync(join(root, "rules/retext-equality.yml"), "utf8");
  const is = (/** @type {string} */ id) =>
    existsSync(join(root, "rules", `${id}.yml`)) ||
    equality.includes(`id: ${id.replace("exclusionary-language/equality/", "")}\n`);
  /** @type {Record<string, { read?: number, right?: number, date?: string }>} */
  const kept = existsSync(file) ? (parse(readFileSync(file, "utf8")) ?? {}) : {};
  const counts = new Map([...hits].filter(([id]) => !id.includes(" ")));
  for (const [id, count] of hits) if (id.endsWith(" (found)")) counts.set(id.replace(" (found)", ""), count);
  for (const [id, { read }] of Object.entries(kept)) if (read !== undefined && !counts.has(id)) counts.set(id, 0);
  const lines = [...counts]
    .filter(([id]) => is(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, count]) => {
      const { read, right, date } = kept[id] ?? {};
      const reading = read === undefined ? "" : `, read: ${read}, right: ${right}, date: "${date}"`;
      return `${id}: { per1000: ${((1000 * count) / adverts).toFixed(1)}${reading} }`;
    });
  const told =
    "per1000: hits per 1,000 real adverts (2020), written by npm run judge -- --write. read, right, date: how many of these hits were read\n" +
    "# in context, how many were right, and when; written by hand (read them with npm run judge -- --rule ID), and kept.";
  writeFileSync(file, `# ${told}\n${lines.join("\n")}\n`);
}

/** @param {(file: string) => string} check */
function read(check) {
  const file = join(shared, "adverts/dev.jsonl.gz");
  const texts = new Map(
    gunzipSync(readFileSync(file))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const advert = JSON.parse(line);
        return [String(advert.id), advert];
      }),
  );
  const wanted = values.rule ?? "";
  const matches = (/** @type {string} */ id) =>
    id === wanted || id.startsWith(`${wanted}#`) || (wanted.endsWith("/") && id.startsWith(wanted));
  /** @type {{ id: string, rule: string, start: number, end: number, where: string, suggestion: string }[]} */
  const hits = [];
  for (const line of check(file).trim().split("\n")) {
    const advert = /** @type {Output} */ (JSON.parse(line));
    for (const finding of advert.findings)
      if (matches(finding.ruleId))
        hits.push({
          id: advert.id,
          rule: `${finding.ruleId} [${finding.severity}]`,
          start: finding.start,
          end: finding.end,
          where: finding.in,
          suggestion: finding.suggestions[0]?.text ?? "",
        });
    for (const statement of advert.statements)
      if (
        matches(`statements/${statement.id}`) &&
        statement.start !== undefined &&
        (values.status === undefined || values.status === statement.status)
      )
        hits.push({
          id: advert.id,
          rule: `${statement.id} [${statement.status}]`,
          start: statement.start,
          end: statement.end ?? statement.start,
          where: "text",
          suggestion: "",
        });
  }
  let random = Number(values.seed) * 7919;
  const next = () => (random = (random * 1103515245 + 12345) % 2147483648) / 2147483648;
  const chosen = hits
    .map((hit) => ({ hit, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.most));
  console.log(`${hits.length} hits in ${texts.size} adverts (${((1000 * hits.length) / texts.size).toFixed(1)} per 1,000)`);
  for (const { hit } of chosen) {
    const advert = texts.get(hit.id);
    const text = hit.where === "title" ? advert.title : advert.text;
    const slice = (/** @type {number} */ from, /** @type {number} */ to) =>
      text.slice(Math.max(0, from), to).replace(/\s+/g, " ");
    console.log(
      `${hit.id} ${hit.rule} (${advert.title})\n   …${slice(hit.start - 110, hit.start)}⟦${slice(hit.start, hit.end)}⟧${slice(hit.end, hit.end + 110)}…${hit.suggestion ? `  → ${hit.suggestion}` : ""}`,
    );
  }
}

/** @typedef {{ start: number, end: number, text: string }} Edit */
/** @typedef {{ in: string, start: number, end: number, actual: string, suggestions: Edit[] }} Place */
/** @typedef {{ id: string, findings: (Place & { ruleId: string, category: string, further?: Place[] })[] }} Checked */

/**
 * Takes the first suggestion of every finding, at its later places too, and looks again. A finding is fresh unless the same rule spoke of the
 * same place before and had nothing to put there.
 * @param {(file: string) => string} check
 */
function apply(check) {
  const file = join(shared, "adverts/dev.jsonl.gz");
  const adverts = gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const outputs = (/** @type {string} */ text) =>
    text
      .trim()
      .split("\n")
      .map((line) => /** @type {Checked} */ (JSON.parse(line)));
  const placesOf = (/** @type {Checked} */ { findings }) =>
    findings.flatMap(({ further = [], ...finding }) =>
      [finding, ...further]
        .filter((place) => place.in === "text")
        .map((place) => ({ ...place, ruleId: finding.ruleId, category: finding.category })),
    );
  const before = outputs(check(file)).map(placesOf);
  const taken = before.map((places) => {
    /** @type {Edit[]} */
    const edits = [];
    for (const { suggestions } of places)
      if (suggestions[0] && !edits.some((edit) => overlap(edit, /** @type {Edit} */ (suggestions[0]))))
        edits.push(suggestions[0]);
    return edits.sort((a, b) => a.start - b.start);
  });
  const changed = adverts.map((advert, at) => ({ ...advert, text: withEdits(advert.text, taken[at] ?? []) }));
  const changedFile = join(folder, "changed.jsonl");
  writeFileSync(changedFile, changed.map((advert) => JSON.stringify(advert)).join("\n"));
  const fresh = outputs(check(changedFile)).flatMap((output, at) => {
    const edits = taken[at] ?? [];
    const stands = (before[at] ?? []).filter(({ suggestions }) => !suggestions.some((suggestion) => edits.includes(suggestion)));
    return placesOf(output)
      .filter(({ category }) => category !== "clarity")
      .filter((found) => !stands.some((place) => place.ruleId === found.ruleId && overlap(place, placeBefore(found, edits))))
      .map(({ ruleId, start, end, actual }) => {
        const { text } = changed[at];
        const around = `${text.slice(Math.max(0, start - 60), start)}⟦${actual}⟧${text.slice(end, end + 40)}`;
        return `${ruleId}: …${around.replace(/\s+/g, " ")}…`;
      });
  });
  const count = taken.reduce((sum, edits) => sum + edits.length, 0);
  console.log(`${count} suggestions taken in ${adverts.length} adverts; ${fresh.length} findings that were not there before`);
  for (const line of fresh.slice(0, Number(values.most))) console.log(line);
}

/**
 * @param {{ start: number, end: number }} a
 * @param {{ start: number, end: number }} b
 */
function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

/**
 * @param {string} text
 * @param {readonly Edit[]} edits in text order
 */
function withEdits(text, edits) {
  return edits.reduceRight((changed, { start, end, text: next }) => changed.slice(0, start) + next + changed.slice(end), text);
}

/**
 * Where a place of the changed text stood before; words that were put in stood where what they replaced did.
 * @param {{ start: number, end: number }} place
 * @param {readonly Edit[]} edits in text order
 */
function placeBefore({ start, end }, edits) {
  let grown = 0;
  let [from, to] = [start, end];
  for (const edit of edits) {
    const at = edit.start + grown;
    const until = at + edit.text.length;
    if (until <= start) from = start - (until - edit.end);
    else if (at < start) from = edit.start;
    if (until < end) to = end - (until - edit.end);
    else if (at < end) to = edit.end;
    grown += edit.text.length - (edit.end - edit.start);
  }
  return { start: from, end: to };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettingsFile, writeSettingsFile, type SettingsFile } from "@/lib/platform/settings-file";
import { decision } from "./fake-decisions";

const file: SettingsFile = {
  settings: { marksOn: false, keepDays: 30, paused: false, off: ["jobs.example.org"], welcomed: true },
  alwaysKept: [decision({ scope: "always" })],
};

describe("a settings file", () => {
  test("gives back what was put in", () => {
    expect(readSettingsFile(writeSettingsFile(file))).toEqual(file);
  });

  test("is not taken from a newer version", () => {
    expect(readSettingsFile(writeSettingsFile(file).replace('"version": 1', '"version": 2'))).toBeUndefined();
  });

  test("may be any text: it is refused, or every field is one we know", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (text, inside) => {
        expect(readSettingsFile(text)).toBeUndefined();
        const odd = `{ "format": "wider-welcome-settings", "version": 1, "settings": ${inside}, "alwaysKept": [${inside}] }`;
        expect(readSettingsFile(odd)?.settings.keepDays).toBe(90);
        expect(readSettingsFile(odd)?.alwaysKept).toEqual([]);
      }),
    );
  });

  test("brings nothing but words that always hold, whatever it says", () => {
    const here = JSON.stringify({
      ...file,
      format: "wider-welcome-settings",
      version: 1,
      alwaysKept: [decision({ scope: "here" })],
    });
    expect(readSettingsFile(here)?.alwaysKept.map(({ scope }) => scope)).toEqual(["always"]);
  });
});

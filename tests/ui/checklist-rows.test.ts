import { describe, expect, test } from "vitest";
import type { AdvertReport, Finding, StatementReport } from "@/lib/engine/report";
import { checklistRows } from "@/lib/ui/checklist-rows";
import { panelList } from "@/lib/ui/panel-list";
import { block, finding, groups, report, statement } from "./invented-advert";

function row(id: string, part: { statements?: readonly StatementReport[]; findings?: readonly Finding[]; unexplained?: number }) {
  const { statements = [], findings = [], unexplained = 0 } = part;
  const base = report();
  const whole: AdvertReport = { ...base, findings, statements, measures: { ...base.measures, unexplainedAcronyms: unexplained } };
  return checklistRows(whole, panelList(groups({ first: findings }), [block()])).find((each) => each.id === id);
}

describe("“Ready to publish?”", () => {
  test("counts what is left to fix", () => {
    const fix = finding({ severity: "fix" });
    expect(row("to-fix", { findings: [fix] })).toMatchObject({ outcome: "1 left", done: false });
    expect(row("to-fix", { findings: [finding()] })).toMatchObject({ outcome: "None left", done: true });
  });

  test.each([
    ["found", "Found", true],
    ["partly", "Partly", false],
  ] as const)("takes a statement that is %s as it is", (status, outcome, done) => {
    const statements = [statement({ id: "equality-diversity", status, rank: 0 })];
    expect(row("values-diversity", { statements })).toMatchObject({ outcome, done });
  });

  test("says “not found” of a statement that is worth adding, and leads to it", () => {
    const statements = [statement({ id: "equality-diversity", rank: 0 })];
    expect(row("values-diversity", { statements })).toMatchObject({ outcome: "Not found", done: false, group: "statements" });
  });

  test("says “not needed” of a statement that this kind of post does not need", () => {
    expect(row("values-diversity", { statements: [statement({ id: "equality-diversity" })] })).toMatchObject({
      outcome: "Not needed",
      hint: "Not needed for this kind of post",
      done: true,
    });
  });

  test("is content with one of the ways to welcome experience", () => {
    const statements = [
      statement({ id: "lived-experience", rank: 1 }),
      statement({ id: "equivalent-experience", status: "found" }),
    ];
    expect(row("welcomes-experience", { statements })).toMatchObject({ outcome: "Found", done: true });
  });

  test("wants adjustments and a contact, and says which of them is missing", () => {
    const statements = [
      statement({ id: "reasonable-adjustments", rank: 0 }),
      statement({ id: "informal-contact", status: "found" }),
    ];
    expect(row("adjustments-and-contact", { statements })).toMatchObject({
      outcome: "Partly",
      hint: "Not found: Reasonable adjustments",
      done: false,
    });
  });

  test("counts the abbreviations left to explain, and sees a title that could be plainer", () => {
    const title = finding({ section: "title", actual: "Ninja" });
    expect(row("plain-title", { unexplained: 3 })).toMatchObject({ outcome: "3 to explain", done: false });
    expect(row("plain-title", { findings: [title] })).toMatchObject({ outcome: "Partly", hint: "The title could be plainer" });
    expect(row("plain-title", {})).toMatchObject({ outcome: "Done", done: true });
  });
});

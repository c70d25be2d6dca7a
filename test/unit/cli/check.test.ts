import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { problemKey } from "@shared/domain/diagnostics/problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { commandLineIn } from "../../builders/command-line.ts";

const { folder, run } = commandLineIn();
const here = (name: string) => join(folder, name);
const OWNERLESS = "touchpoint/critical-without-owner";

/** The sample, in which nobody owns one critical touch point; with what an engagement says of that rule. */
function write(name: string, ...more: AnyRecord[]) {
  const sample = areaNewspaperSample();
  const critical = sample.records.find(
    (record) => record.type === "touchPoint" && record.class === "critical",
  );
  if (!critical) throw new Error("the sample has no critical touch point");
  const records = sample.records
    // The one error of the sample itself: refunds that are promised sooner than they come.
    .map((record) => (record.type === "promise" ? { ...record, limit: null } : record))
    .map((record) =>
      record.type === "touchPoint" && record.id === critical.id ? { ...record, owner: "" } : record,
    );
  writeFileSync(here(name), writeFrontstage({ ...sample, records: [...records, ...more] }));
  return critical;
}
let ownerless: AnyRecord;
beforeAll(() => {
  ownerless = write("wrong.frontstage");
  write("mild.frontstage", {
    id: "setting",
    type: "ruleSetting",
    ruleId: OWNERLESS,
    severity: "hint",
    parameters: {},
  });
  write("suppressed.frontstage", {
    id: "suppression",
    type: "suppression",
    ruleId: OWNERLESS,
    elementId: ownerless.id,
    reason: "Named in May",
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("check", () => {
  it("tells the problems of a file by area, and fails where one is an error", async () => {
    const { code, out, err } = await run("check", "wrong.frontstage");
    expect(code).toBe(1);
    expect(out).toMatch(/^Touch points\n/m);
    expect(out).toMatch(
      new RegExp(`error {4}The touch point “.+” is critical, and nobody owns it\\. .*\\(${OWNERLESS}\\)`),
    );
    expect(err).toMatch(/^wrong\.frontstage: 1 error, \d+ warnings, \d+ hints\n$/);
  });

  it("fails by the severities that the engagement has set, from the level on that is asked for", async () => {
    expect((await run("check", "mild.frontstage")).code).toBe(0);
    expect((await run("check", "mild.frontstage", "--fail-on", "hint")).code).toBe(1);
    expect((await run("check", "wrong.frontstage", "--fail-on", "never")).code).toBe(0);
    expect((await run("check", "wrong.frontstage", "--area", "wait", "--fail-on", "error")).code).toBe(0);
  });

  it("lists what is suppressed when it is asked for, with the reason, and does not fail for it", async () => {
    const silent = await run("check", "suppressed.frontstage");
    expect(silent.code).toBe(0);
    expect(silent.out).not.toContain(OWNERLESS);
    expect(silent.out).toMatch(/; 1 problem is suppressed\.\n$/);
    const { out } = await run("check", "suppressed.frontstage", "--suppressed");
    expect(out).toMatch(new RegExp(`\\(${OWNERLESS}\\)\\n +suppressed: Named in May`));
  });

  it("gives the same as one JSON document, with the element and where it is", async () => {
    const told = JSON.parse((await run("check", "wrong.frontstage", "--json", "--severity", "error")).out);
    expect(told.counts.error).toBe(1);
    expect(told.counts.warning).toBeGreaterThan(5);
    expect(told.problems).toEqual([
      expect.objectContaining({
        rule: OWNERLESS,
        area: "touchpoint",
        severity: "error",
        at: expect.objectContaining({
          id: ownerless.id,
          element: expect.stringMatching(/^Touch point “.+”$/),
        }),
      }),
    ]);
  });

  it("tells of a rule that failed, and fails for it, whatever area is asked for", async () => {
    const rule = RULES.find(({ id }) => id === OWNERLESS);
    if (!rule) throw new Error("no such rule");
    const failing = vi.spyOn(rule, "check").mockImplementation(() => {
      throw new Error("no number");
    });
    const { code, out } = await run("check", "mild.frontstage", "--area", "wait");
    failing.mockRestore();
    expect(code).toBe(1);
    expect(out).toContain(`The rule ${OWNERLESS} could not check this element: no number.`);
  });

  it("says why with --why", async () => {
    const why = RULES.find(({ id }) => id === OWNERLESS)?.why ?? "";
    expect((await run("check", "wrong.frontstage", "--why")).out).toContain(`           ${why}`);
    expect((await run("check", "wrong.frontstage")).out).not.toContain(why);
  });

  it.each([
    [["--severity", "bad"], "--severity is one of error, warning, hint; “bad” is none."],
    [["--fail-on", "now"], "--fail-on is one of error, warning, hint, never; “now” is none."],
    [["--area", "moon"], "There is no area “moon”; there is: strategy, "],
  ])("%s is wrong usage", async (words, says) => {
    const { code, err } = await run("check", "wrong.frontstage", ...words);
    expect([code, err.slice(0, says.length)]).toEqual([2, says]);
  });

  it("finds what the checker of the workbench finds", () => {
    const model = () => new Model(areaNewspaperSample().records);
    const told = (problems: ReturnType<typeof findProblems>) => problems.map(problemKey).sort();
    expect(told(findProblems(model()))).toEqual(told(new Checker(model(), RULES).problems()));
  });
});

describe("rules", () => {
  it("writes every rule as Markdown, with a heading for each", async () => {
    const { code, out } = await run("rules");
    expect(code).toBe(0);
    for (const { id, why } of RULES) {
      expect(out).toContain(`\n\`${id}\` · `);
      expect(out.replaceAll("\\", "")).toContain(why);
    }
    expect(out.match(/^### /gm)).toHaveLength(RULES.length);
  });

  it("writes a page with an anchor for each rule, by the ending of the file", async () => {
    expect(await run("rules", "--to", "rules.html")).toMatchObject({ code: 0, out: "Wrote rules.html.\n" });
    const page = readFileSync(here("rules.html"), "utf8");
    for (const { id } of RULES) expect(page).toContain(`<article id="${id}">`);
    expect(page).toContain("From so many approvals in a row on it is reported: 3 approvals (2 to 50)");
  });

  it("tells an engagement's own severities and numbers", async () => {
    const { out } = await run("rules", "mild.frontstage", "--area", "touchpoint", "--json");
    const rule = JSON.parse(out).rules.find(({ id }: { id: string }) => id === OWNERLESS);
    expect(rule).toMatchObject({ severity: "hint", ownSeverity: "error", isChanged: true });
    const { out: text } = await run("rules", "mild.frontstage", "--area", "touchpoint");
    expect(text).toContain(`\`${OWNERLESS}\` · Hint · the rule’s own is error · asked of each touch point`);
    expect(text).not.toContain("## Waiting");
  });

  it("refuses another format before it does anything", async () => {
    expect(await run("rules", "--to", "rules.pdf")).toMatchObject({
      code: 2,
      err: expect.stringContaining("The rules are written as .md or .html; “rules.pdf” ends in neither."),
    });
  });
});

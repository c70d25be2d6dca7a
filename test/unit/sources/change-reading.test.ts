import { scorePatch } from "@renderer/features/data-import/score-patch.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { datasetRecord, layColumns } from "@shared/interchange/sources/source-info.ts";
import { storedTable } from "@shared/interchange/sources/stored-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";

describe("a table that was brought in", () => {
  const given = new SourceDesk(
    readTable(
      new TextEncoder().encode("a title\n\ne1,s1,e2,s2,mail\n5,3,4,4,x@y.de\n4,8,4,5,z@y.de\n"),
      "a.csv",
    ),
  );
  const info = given.info();
  const laid = layColumns(info, { dropped: new Set(["mail"]), pseudonymous: new Set() });
  const fields = { id: "d", name: "A", fileName: "a.csv", importedOn: "", purpose: "survey" as const };
  const columns = laid.map(({ index, as }) => given.column({ index, as }));
  const held = new SourceDesk({ ...storedTable(datasetRecord(info, laid, fields)), columns });

  it("is looked through again by what was kept of it, without what was left out", () => {
    expect(held.info()).toMatchObject({ names: ["e1", "s1", "e2", "s2"], rowCount: 2, problems: [] });
    const { plans } = held.guess({ touchPoints: [] });
    expect(plans.map(({ column, role }) => [column, role])).toEqual([
      ["e1", "expectation"],
      ["s1", "perception"],
      ["e2", "expectation"],
      ["s2", "perception"],
    ]);
  });

  it("counts its rows from 1, since where they stood in the file is not kept", () => {
    const [plan] = held.guess({ touchPoints: [] }).plans.slice(1);
    const [checked] = held.check({ plans: plan ? [{ ...plan, maximum: 7 }] : [] });
    expect(checked?.bad).toEqual([{ row: 2, text: "8", outside: true }]);
  });
});

describe("a score that came without its answers is typed over", () => {
  const score = {
    ...{ id: "s", type: "aggregateScore", touchPointId: null, measure: "perception", segment: "" },
    ...{ waveName: "", waveDate: "", value: 3, deviation: 1, n: 40, minimum: 1, maximum: 5, source: "x" },
    order: "a0",
  } as AggregateScore;

  it.each([
    ["value", "4,25", { value: 4.25 }],
    ["deviation", "", { deviation: null }],
    ["n", "1,040", { n: 1040 }],
    ["n", "", { n: null }],
    ["segment", " Firms ", { segment: "Firms" }],
    ["waveName", "Spring", { waveName: "Spring" }],
    ["waveName", "2025-04-03", { waveName: "", waveDate: "2025-04-03" }],
    ["touchPoint", "Desk", {}],
  ])("%s: “%s”", (column, text, patch) => expect(scorePatch(score, column, text)).toEqual(patch));

  it.each([
    ["value", "", "needs a value"],
    ["value", "many", "“many” is not a number"],
    ["value", "6", "off the scale: 1 to 5"],
    ["deviation", "-1", "no standard deviation"],
    ["n", "2.5", "no n"],
    ["n", "-3", "no n"],
  ])("%s: “%s” is refused in words", (column, text, words) =>
    expect(() => scorePatch(score, column, text)).toThrow(words),
  );

  it("a gap may lie below the scale that its sides are on", () =>
    expect(scorePatch({ ...score, measure: "gap" }, "value", "−2")).toEqual({ value: -2 }));
});

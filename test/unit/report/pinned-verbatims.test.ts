import { drawnHere } from "@shared/domain/chart/charts.ts";
import { Model } from "@shared/domain/core/model.ts";
import { measureOf } from "@shared/domain/measure/measures.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { describe, expect, it } from "vitest";
import { collection, textColumn, touchPoints } from "../../builders/verbatims.ts";

const said = [
  ["Nobody answers.", "Desk", "2026-01-05"],
  ["Still nobody.", "Desk", "2026-01-09"],
  ["No reply at all.", "Desk", "2026-03-01"],
  ["The form is lost.", "Form", "2026-03-02"],
  ["Somewhere it went wrong.", "", "2026-03-03"],
] as const;
const letters = collection(
  {
    Text: textColumn(said.map(([text]) => text)),
    Place: textColumn(said.map(([, place]) => place)),
    Day: textColumn(said.map(([, , day]) => day)),
    Unused: textColumn(said.map(() => "x")),
  },
  {
    touchPoint: "Place",
    date: "Day",
    touchPoints: [
      { name: "Desk", touchPointId: "desk" },
      { name: "Form", touchPointId: "form" },
    ],
  },
);
const incident = {
  ...{
    id: "v",
    type: "verbatim",
    datasetId: "letters",
    row: 3,
    text: "The form is lost.",
    date: "2026-03-02",
  },
  ...{ channel: "", segment: "", kind: "complaint", touchPointId: "form", tags: [], sentiment: -2 },
  ...{ incident: "dissatisfying", pinned: false, triaged: true, order: "a0" },
} as AnyRecord;
const register = touchPoints({ form: "The form", desk: "Help desk" });
const model = new Model([...register, ...letters.records, incident]);
const drawn = (chart: string, from = model) => drawnHere(from, letters.readColumn, { chart, choices: {} });

describe("a pinned chart of verbatims", () => {
  it("tells where the complaints come from, with numbers of the register and what has no place", () => {
    const content = drawn("verbatims.complaints");
    expect(content?.title).toBe("75 % of the complaints with a touch point are about “Help desk”");
    expect(content?.subtitle).toBe("Complaints per touch point, n 4; 1 more has no touch point yet");
    expect(content?.table.rows).toEqual([
      ["2 Help desk", "3", "75 %", "75 %"],
      ["1 The form", "1", "25 %", "100 %"],
    ]);
    expect(content?.draw({ width: 560 }).svg).toContain("2 Help desk");
  });
  it("counts an incident that was marked in one of the rows once", () => {
    expect(drawn("verbatims.incidents")?.table.rows).toEqual([["1 The form", "1", "0"]]);
  });
  it("shows every month between the first and the last", () => {
    const content = drawn("verbatims.months");
    expect(content?.title).toBe("Most complaints came in Mar 2026: 3");
    expect(content?.table.rows.map(([month, count]) => [month, count])).toEqual([
      ["Jan 2026", "2"],
      ["Feb 2026", "0"],
      ["Mar 2026", "3"],
    ]);
  });
  it("says how many touch points it draws where there are more than it can", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...incident,
      ...{ id: `m${index}`, datasetId: null, row: null, touchPointId: `t${index}`, order: `b${index}` },
    })) as AnyRecord[];
    const names = Object.fromEntries(many.map((_, index) => [`t${index}`, `Place ${index}`]));
    const content = drawn("verbatims.complaints", new Model([...touchPoints(names), ...many]));
    expect(content?.subtitle).toContain("the 15 with the most of 20 are drawn");
    expect(content?.table.rows).toHaveLength(20);
  });
  it("is nothing to draw while nobody said anything", () => {
    for (const chart of ["verbatims.complaints", "verbatims.incidents", "verbatims.months"])
      expect(drawn(chart, new Model(register))).toBeNull();
  });
  it("asks only for the columns that the collection reads", () => {
    const asked = [...measureOf("verbatims").columns(model, {})].map(({ column }) => column);
    expect(asked.sort()).toEqual([0, 1, 2]);
  });
});

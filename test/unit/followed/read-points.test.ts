import { readPoints, readPointValue } from "@renderer/features/followed-measures/read-points.ts";
import { UserError } from "@shared/base/result.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { addMeasurePoints } from "@shared/domain/followed/commands/add-measure-points.ts";
import { updateMeasurePoint } from "@shared/domain/followed/commands/update-measure-point.ts";
import { describe, expect, it } from "vitest";
import { followedMeasure } from "../../builders/followed.ts";

describe("points that are pasted", () => {
  it("are columns of a spreadsheet: day, value, n and a note, below a head", () => {
    expect(readPoints("share", "Day\tShare\tn\n2027-04-02\t82 %\t40\tEaster\n9.4.2027\t81,5\t\n\n")).toEqual([
      { date: "2027-04-02", value: 0.82, n: 40, note: "Easter" },
      { date: "2027-04-09", value: 0.815, n: null, note: "" },
    ]);
  });

  it("may be counts, from which share and n follow", () => {
    expect(readPoints("share", "2027-04-02 31/38\n2027-04-09 20 of 40")).toEqual([
      { date: "2027-04-02", value: 31 / 38, n: 38, note: "" },
      { date: "2027-04-09", value: 0.5, n: 40, note: "" },
    ]);
  });

  it("are numbers with signs between thousands, or a comma before tenths", () => {
    expect(readPointValue("number", "1,204.5")).toBe(1204.5);
    expect(readPointValue("number", "−2,5")).toBe(-2.5);
  });

  it.each([
    ["2027-04-02\t82\n31 March\t80", "Line 2: “31 March” is not a day"],
    ["2027-02-30\t82", "Line 1: “2027-02-30” is not a day"],
    ["2027-04-02\tmany", "Line 1: “many” is not a number."],
    ["2027-04-02\t120 %", "Line 1: “120 %” is no share"],
    ["2027-04-02\t82\t-3", "“-3” is not a count"],
    ["Day\tShare", "There is no line with a day and a value."],
  ])("are refused in words: %j", (text, words) => {
    expect(() => readPoints("share", text)).toThrow(UserError);
    expect(() => readPoints("share", text)).toThrow(words);
  });
});

describe("points of a measure", () => {
  const document = () => new EngagementDocument([followedMeasure({ kind: "share" })]);
  const point = (date: string, value: number) => ({ date, value, n: null, note: "" });

  it("stand in the order of time, and one of the same day takes the place of the other", () => {
    const doc = document();
    doc.commit((draft) =>
      addMeasurePoints.run(draft, {
        id: "followed",
        points: [point("2027-05-02", 0.5), point("2027-04-02", 0.4)],
      }),
    );
    doc.commit((draft) =>
      addMeasurePoints.run(draft, { id: "followed", points: [point("2027-05-02", 0.6)] }),
    );
    expect(
      doc.model.need("followedMeasure", "followed").points.map(({ date, value }) => [date, value]),
    ).toEqual([
      ["2027-04-02", 0.4],
      ["2027-05-02", 0.6],
    ]);
  });

  it("are refused beyond 100 %, and on the day of another one", () => {
    const doc = document();
    doc.commit((draft) =>
      addMeasurePoints.run(draft, {
        id: "followed",
        points: [point("2027-05-02", 0.5), point("2027-04-02", 0.4)],
      }),
    );
    const [first] = doc.model.need("followedMeasure", "followed").points;
    const change = (patch: object) =>
      doc.commit((draft) =>
        updateMeasurePoint.run(draft, { id: "followed", pointId: first?.id ?? "", patch }),
      );
    expect(() => change({ value: 1.2 })).toThrow("between 0 and 100 %");
    expect(() => change({ date: "2027-05-02" })).toThrow("There is a point of 2027-05-02 already.");
  });
});

import { type DifferenceRow, differenceTexts } from "@shared/domain/measure/difference-rows.ts";
import { groupNameOf } from "@shared/domain/measure/group-names.ts";
import { heatMessages } from "@shared/domain/measure/heat/messages.ts";
import { describe, expect, it } from "vitest";

const row: DifferenceRow = {
  id: "csat",
  number: 0,
  name: "CSAT",
  first: 16.4,
  second: 40.7,
  difference: { value: 24.3, low: 9.6, high: 38.2, p: 0.002 },
  firstN: 61,
  secondN: 54,
  digits: 0,
  scale: { minimum: 1, maximum: 5 },
  firstSmall: false,
  secondSmall: false,
  signed: false,
  share: true,
};

describe("a group as a comparison names it", () => {
  const named = (column: string) => groupNameOf({ segments: [{ column, value: "Agency" }] });
  it("is called as a person says it; a column that says more than that it is the segment stays", () => {
    expect(named("segment")).toBe("Agency");
    expect(named("Booked by")).toBe("Booked by: Agency");
  });
});

describe("a difference as it is written", () => {
  it("of shares has per cent at the shares and percentage points between them", () => {
    expect(differenceTexts(row)).toMatchObject({
      first: "16 %",
      second: "41 %",
      difference: "+24 pp",
      interval: "+10 … +38 pp",
    });
  });
  it("of means has no unit, and n/a has none anywhere", () => {
    expect(differenceTexts({ ...row, share: false }).difference).toBe("+24");
    expect(differenceTexts({ ...row, first: null, difference: null })).toMatchObject({
      first: "n/a",
      difference: "n/a",
      interval: "n/a",
    });
  });
  it("on a map is told to be of the figures before they were rounded", () => {
    for (const inBoth of [0, 24])
      expect(heatMessages.pairNote(0.95, inBoth, null)).toMatch(/right − left before rounding$/);
  });
});

import { reportFormat } from "@shared/domain/report/format.ts";
import { timePair } from "@shared/domain/report/lane-texts.ts";
import { describe, expect, it } from "vitest";

const format = reportFormat("en", "EUR");
const pair = (before: number | null, after: number | null) => {
  const side = (value: number | null) => (value === null ? { value, reason: "no times" } : { value });
  return timePair(format, { before: side(before), after: side(after) });
};

describe("two times of a lane", () => {
  it("are said in one unit where both have it", () => {
    expect(pair(28, 1.1)).toEqual({ before: "28", after: "1.1", unit: "min", same: false });
    expect(pair(0, 528)).toEqual({ before: "0", after: "8.8", unit: "h", same: false });
  });

  it("are said each in its own where they differ by much", () => {
    expect(pair(27_672, 96)).toEqual({ before: "19.2\u00A0days", after: "1.6", unit: "h", same: false });
  });

  it("are the same where they are printed the same", () => {
    expect(pair(10.2, 10.4)).toEqual({ before: "10", after: "10", unit: "min", same: true });
  });

  it("leave out the side that is not available", () => {
    expect(pair(null, 10)).toEqual({ before: null, after: "10\u00A0min", unit: "", same: false });
  });
});

import { correlationOfPairs, listPairs } from "@shared/domain/scoring/answers/pair-tally.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { correlationInterval } from "@shared/statistics/correlation.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const derivedOf = (felt: number[], overall: number[]) => {
  const { model, readColumn } = surveyed([
    { role: "perception", about: "Desk", values: felt },
    { role: "overall", values: overall },
  ]);
  return computeScorecard(model, readColumn).touchPoints[0]?.derivedImportance;
};

describe("derived importance", () => {
  it("has Fisher's interval, as R gives it for CONT and INTG of its judges: cor.test of 43 pairs", () => {
    const interval = correlationInterval(-0.1331909, 43);
    expect(interval?.low).toBeCloseTo(-0.4168591, 6);
    expect(interval?.high).toBeCloseTo(0.1741182, 6);
  });

  it("carries n, confidence and its interval on the scorecard", () => {
    const derived = derivedOf([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5]);
    expect(derived).toMatchObject({ n: 6, confidence: 0.95 });
    const interval = correlationInterval(derived?.r ?? 0, 6);
    expect(derived?.low).toBe(interval?.low);
    expect(derived?.high).toBe(interval?.high);
  });

  it("has no interval of three pairs, nor of pairs on a line", () => {
    expect(derivedOf([1, 2, 4], [3, 2, 5])).toMatchObject({ n: 3, low: null, high: null });
    expect(derivedOf([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toMatchObject({ low: null, high: null });
  });

  it("goes by the effective number of pairs where respondents have weights", () => {
    const coded = (codes: number[]) => ({
      codes: Uint16Array.from(codes),
      levels: Float64Array.from([Number.NaN, 1, 2, 3, 4, 5]),
    });
    const weights = Float64Array.from([1, 1, 1, 1, 10]);
    const pairs = (weighted: boolean) =>
      listPairs(
        coded([1, 2, 3, 4, 5]) as never,
        coded([2, 1, 4, 3, 5]) as never,
        {
          rows: null,
          weights: weighted ? weights : null,
        } as never,
      );
    const even = correlationOfPairs([pairs(false)], 0.95);
    expect(even?.low).not.toBeNull();
    const heavy = correlationOfPairs([pairs(true)], 0.95);
    // (Σw)² / Σw² = 196 / 104: fewer than the four that an interval takes.
    expect(heavy?.effectiveN).toBeCloseTo(196 / 104, 12);
    expect(heavy).toMatchObject({ n: 5, low: null, high: null });
  });
});

import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { npsDifference, npsOfAnswers } from "@shared/statistics/nps.ts";
import { shareFrom } from "@shared/statistics/proportion.ts";
import { weightedMean, weightedPairedGap } from "@shared/statistics/weighted-moments.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedNps } from "../../builders/weighted-nps.ts";
import { weightedShareFrom } from "../../builders/weighted-share.ts";

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 60 });

describe("weights per respondent", () => {
  it("a mean by hand: answers 1, 2 and 4 with weights 1, 2 and 1", () => {
    const figure = weightedMean([1, 2, 4], [1, 2, 1]);
    expect(figure?.mean).toBe(2.25);
    expect(figure?.effectiveN).toBeCloseTo(16 / 6, 12);
    // Σw(x − m)² = 4.75, over Σw − Σw²/Σw = 2.5
    expect(figure?.sd).toBeCloseTo(Math.sqrt(1.9), 12);
  });

  it("equal weights give the unweighted figures", () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0.01, max: 50, noNaN: true }), (values, weight) => {
        const weights = values.map(() => weight);
        const mean = weightedMean(values, weights);
        const plain = meanInterval(values);
        expect(mean?.effectiveN).toBeCloseTo(values.length, 9);
        if (plain?.low === null) expect(mean?.low).toBeNull();
        else expect(mean?.low).toBeCloseTo(plain?.low ?? Number.NaN, 6);
        expect(mean?.sd).toBeCloseTo(plain?.sd ?? Number.NaN, 8);
        const share = weightedShareFrom(values, weights, 9);
        expect(share?.high).toBeCloseTo(shareFrom(values, 9)?.high ?? Number.NaN, 8);
        const nps = weightedNps(values, weights);
        expect(nps?.low).toBeCloseTo(npsOfAnswers(values)?.low ?? Number.NaN, 6);
        expect(nps?.n).toBe(values.length);
      }),
    );
  });

  it("do not care for the unit they are in", () => {
    const weights = [0.5, 2, 1, 1.5];
    const tenfold = weights.map((weight) => weight * 10);
    const values = [3, 9, 10, 6];
    expect(weightedMean(values, tenfold)?.high).toBeCloseTo(weightedMean(values, weights)?.high ?? 0, 10);
    expect(weightedNps(values, tenfold)?.low).toBeCloseTo(weightedNps(values, weights)?.low ?? 0, 10);
  });

  it("leave out rows without an answer or without a weight, and say so in n", () => {
    expect(weightedMean([1, Number.NaN, 3, 4], [1, 1, 0, Number.NaN])).toMatchObject({
      n: 1,
      mean: 1,
      sd: null,
    });
    expect(weightedShareFrom([Number.NaN, 5], [1, 0], 4)).toBeNull();
    expect(weightedNps([], [])).toBeNull();
    expect(weightedPairedGap([5, 6, Number.NaN], [4, 7, 3], [3, 1, 9])).toMatchObject({ n: 2, mean: -0.5 });
  });

  it("a share of all is 1 and its interval ends there", () => {
    const share = weightedShareFrom([5, 5, 4], [0.1, 0.7, 0.3], 4);
    expect(share).toMatchObject({ share: 1, high: 1 });
    expect(share?.low).toBeLessThan(1);
  });

  it("widen the interval of a net promoter score, and of a difference", () => {
    const values = Array.from({ length: 40 }, (_, row) => row % 11);
    const weights = values.map((_, row) => (row % 2 === 0 ? 1 : 9));
    const weighted = weightedNps(values, weights);
    const plain = npsOfAnswers(values);
    if (!weighted || !plain) throw new Error("both are defined");
    expect(weighted.effectiveN).toBeCloseTo(200 ** 2 / (20 + 20 * 81), 9);
    const difference = npsDifference(plain, weighted);
    expect(weighted.high - weighted.low).toBeGreaterThan(plain.high - plain.low);
    expect(difference.high - difference.low).toBeCloseTo(
      Math.hypot(plain.high - plain.low, weighted.high - weighted.low),
      9,
    );
  });
});

import { meanIntervalText } from "@renderer/features/measures/figure-facts.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { weightedMean } from "@shared/statistics/weighted-moments.ts";
import { describe, expect, it } from "vitest";

describe("the interval of a mean, in words", () => {
  const told = (figure: ReturnType<typeof meanInterval>) => figure && meanIntervalText(figure, 2, true);

  it("says why there is none: one answer, answers that are all the same, one answer with all the weight", () => {
    expect(told(meanInterval([-1]))).toBe("n/a: one answer does not show how far others lie from it");
    expect(told(meanInterval([2, 2, 2]))).toMatch(/^n\/a: all answers are the same/);
    expect(told(weightedMean([2, 5], [1, 1e-30]))).toMatch(/^n\/a: nearly all the weight/);
    expect(told({ n: 20, mean: 4, sd: null, low: null, high: null, confidence: 0.95 })).toMatch(
      /^n\/a: the scores came without their deviations/,
    );
  });

  it("is the interval where there is one", () => {
    expect(told(meanInterval([-2, -1, 0]))).toBe("−3.48 … +1.48");
  });
});

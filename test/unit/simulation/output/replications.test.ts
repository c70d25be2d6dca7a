import { coverageOf } from "@shared/simulation/output/coverage.ts";
import { littleGap } from "@shared/simulation/output/little.ts";
import { relativeHalfWidth } from "@shared/simulation/output/replications.ts";
import { progressOf, USUAL_RULE } from "@shared/simulation/output/stopping-rule.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { describe, expect, it } from "vitest";

describe("half-width as a share of the mean", () => {
  it("is known for two values or more and a mean that is not nought", () => {
    const figure = meanInterval([9, 11])!;
    expect(relativeHalfWidth(figure)).toBeCloseTo((12.7062047 * Math.SQRT2) / Math.SQRT2 / 10, 6);
    expect(relativeHalfWidth(meanInterval([5]))).toBeNull();
    expect(relativeHalfWidth(meanInterval([-1, 1]))).toBeNull();
    expect(relativeHalfWidth(null)).toBeNull();
  });
  it("is nought where all replications agree", () => expect(relativeHalfWidth(meanInterval([5, 5]))).toBe(0));
});

describe("stopping rule", () => {
  const around = (count: number, spread: number): number[] =>
    Array.from({ length: count }, (_, index) => 100 + (index % 2 === 0 ? spread : -spread));

  it("runs twenty replications at least, however much they agree", () => {
    expect(progressOf(around(19, 0.1)).state).toBe("more");
    expect(progressOf(around(20, 0.1)).state).toBe("precise");
    expect(progressOf([])).toEqual({ state: "more", reached: null, expected: 20 });
  });

  it("stops once the half-width is within 5 % of the mean, and not before", () => {
    // n = 20, sd = 1.0260 s, t = 2.0930: half-width .4802 s, so 5 % is reached at s = 10.41.
    expect(progressOf(around(20, 10.4))).toMatchObject({ state: "precise", expected: 20 });
    const wide = progressOf(around(20, 10.5));
    expect(wide.state).toBe("more");
    expect(wide.reached).toBeCloseTo(0.05042, 4);
  });

  it("expects four times as many for half the width", () => {
    expect(progressOf(around(20, 20)).expected).toBe(
      Math.ceil(20 * (progressOf(around(20, 20)).reached! / 0.05) ** 2),
    );
    expect(progressOf(around(20, 1000)).expected).toBe(USUAL_RULE.most);
  });

  it("gives up at 200 and says that the interval is still wide", () => {
    const progress = progressOf(around(200, 90));
    expect(progress.state).toBe("most");
    expect(progress.reached).toBeGreaterThan(0.05);
    expect(progressOf(Array.from({ length: 200 }, () => Number.NaN))).toMatchObject({
      state: "most",
      reached: null,
    });
  });

  it("stops at twenty where nothing is left to chance", () =>
    expect(progressOf(Array.from({ length: 20 }, () => 7))).toEqual({
      state: "precise",
      reached: 0,
      expected: 20,
    }));
});

describe("Little's law", () => {
  it("holds for a run counted by hand", () => {
    // Within 0 … 10 cases are inside during 0–4, 1–3 and 5–10: 11 units of time.
    expect(littleGap(11 / 10, 3 / 10, 11 / 3)).toBeLessThan(1e-15);
  });
  it("tells by which share it is missed", () => {
    expect(littleGap(2, 1, 1.5)).toBeCloseTo(0.25, 12);
    expect(littleGap(0, 0, 0)).toBe(0);
    expect(littleGap(0, 1, 1)).toBe(1);
  });
});

describe("coverage", () => {
  it("counts the intervals that hold the truth and leaves out those without bounds", () => {
    const intervals = [
      { low: 0, high: 1 },
      { low: 1, high: 2 },
      { low: 2, high: 3 },
      { low: null, high: 3 },
      null,
    ];
    expect(coverageOf(intervals, 1)).toMatchObject({ n: 3, share: 2 / 3 });
    expect(coverageOf([], 1)).toBeNull();
  });
});

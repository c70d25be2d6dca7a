import { holm } from "@shared/statistics/holm.ts";
import { meanDifference } from "@shared/statistics/mean-difference.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { npsDifference, npsOfCounts } from "@shared/statistics/nps.ts";
import { shareDifference } from "@shared/statistics/proportion-difference.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("the difference of two means", () => {
  // R's own example: t.test(extra ~ group, data = sleep)
  const first = meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]);
  const second = meanInterval([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

  it("is Welch's, as R gives it for the sleep data", () => {
    const figure = meanDifference(first, second);
    expect(figure?.value).toBeCloseTo(1.58, 12);
    expect(figure?.t).toBeCloseTo(1.8608, 4);
    expect(figure?.degrees).toBeCloseTo(17.776, 3);
    expect(figure?.p).toBeCloseTo(0.07939, 5);
    expect(figure?.low).toBeCloseTo(-0.2054832, 6);
    expect(figure?.high).toBeCloseTo(3.3654832, 6);
  });

  it("turned round it is the same with the other sign", () => {
    const there = meanDifference(first, second);
    const back = meanDifference(second, first);
    expect(back?.low).toBeCloseTo(-(there?.high ?? 0), 12);
    expect(back?.p).toBeCloseTo(there?.p ?? 0, 12);
  });

  it("knows the value but no interval where the spread of a group is unknown or nought", () => {
    expect(meanDifference(meanInterval([4]), meanInterval([1, 2]))).toMatchObject({
      value: -2.5,
      low: null,
      p: null,
    });
    expect(meanDifference(meanInterval([2, 2]), meanInterval([3, 3]))).toMatchObject({ value: 1, t: null });
    expect(meanDifference(meanInterval([2, 2]), first)).toMatchObject({ low: null, high: null, p: null });
    expect(meanDifference(null, first)).toBeNull();
  });
});

describe("the difference of two shares", () => {
  // Newcombe (1998), table II, method 10; his difference is first − second.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
    [10, 10, 0, 20, 0.6791, 1],
    [0, 10, 0, 10, -0.2775, 0.2775],
  ])("%i/%i against %i/%i is %f to %f", (a, m, b, n, low, high) => {
    const figure = shareDifference({ share: b / n, n }, { share: a / m, n: m });
    expect(figure?.low).toBeCloseTo(low, 4);
    expect(figure?.high).toBeCloseTo(high, 4);
  });

  it("holds the difference and stays in −1 … 1", () => {
    const group = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((top) => ({ n, share: top / n })));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const figure = shareDifference(first, second);
        if (!figure) throw new Error("both groups answered");
        expect(figure.low).toBeGreaterThanOrEqual(-1);
        expect(figure.high).toBeLessThanOrEqual(1);
        expect(figure.low).toBeLessThanOrEqual(figure.value);
        expect(figure.high).toBeGreaterThanOrEqual(figure.value);
      }),
    );
  });

  it("is undefined when a group was not asked", () => {
    expect(shareDifference(null, { share: 0.5, n: 4 })).toBeNull();
    expect(shareDifference({ share: 1, n: 3 }, { share: 1, n: 4 })?.p).toBeNull();
  });
});

describe("the difference of two net promoter scores", () => {
  it("has a p value that agrees with its interval", () => {
    const a = npsOfCounts({ promoters: 450, passives: 350, detractors: 200 });
    const b = npsOfCounts({ promoters: 500, passives: 350, detractors: 150 });
    if (!a || !b) throw new Error("both are defined");
    const difference = npsDifference(a, b);
    expect(difference.low).toBeGreaterThan(0);
    expect(difference.p).toBeLessThan(0.05);
    expect(npsDifference(a, a).p).toBeCloseTo(1, 12);
  });
});

describe("Holm's correction", () => {
  it("gives R's p.adjust in the order of the input", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => p?.toFixed(3))).toEqual([
      "0.030",
      "0.060",
      "0.060",
      "0.020",
    ]);
  });
  it("does not count what could not be compared", () => {
    expect(holm([null, 0.02, null, 0.01])).toEqual([null, 0.02, null, 0.02]);
    expect(holm([])).toEqual([]);
  });
  it("never lowers a p value, never passes 1 and keeps the order", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 30 }), (values) => {
        const adjusted = holm(values).map((value) => value ?? Number.NaN);
        values.forEach((value, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          values.forEach((other, second) => {
            if (value < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[second] ?? 0);
          });
        });
      }),
    );
  });
});

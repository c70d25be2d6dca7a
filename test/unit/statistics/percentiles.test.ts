import { binomialCdf, binomialQuantile } from "@shared/statistics/binomial.ts";
import { pareto } from "@shared/statistics/pareto.ts";
import { percentileOfSorted, quantileOfSorted, sortedValues } from "@shared/statistics/percentiles.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const upTo = (n: number) => Float64Array.from({ length: n }, (_, index) => index + 1);

describe("percentiles", () => {
  it.each([
    [0, 1],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.9, 9.1],
    [1, 10],
  ])("type 7 of 1 … 10 at %f is %f, as R's quantile", (p, value) => {
    expect(quantileOfSorted(upTo(10), p)).toBeCloseTo(value, 12);
  });

  it("of one value are that value, of none undefined", () => {
    expect(percentileOfSorted([7], 0.9)).toMatchObject({ n: 1, value: 7, low: null, high: null });
    expect(percentileOfSorted([], 0.5)).toBeNull();
    expect(percentileOfSorted([1, 2], 90)).toBeNull();
  });

  it("leave out what was not measured", () => {
    expect([...sortedValues([3, Number.NaN, -1, 10])]).toEqual([-1, 3, 10]);
  });

  it("lie between values whose ranks are binomial quantiles", () => {
    // R: qbinom(.025, 20, .5) = 6, qbinom(.975, 20, .5) + 1 = 15; pbinom(14, 20, .5) − pbinom(5, 20, .5)
    const median = percentileOfSorted(upTo(20), 0.5);
    expect(median).toMatchObject({ low: 6, high: 15, confidence: 0.95 });
    expect(median?.coverage).toBeCloseTo(0.9586105, 7);
  });

  it("have no upper bound where too few values lie above", () => {
    expect(percentileOfSorted(upTo(20), 0.95)).toMatchObject({ low: 17, high: null });
    expect(percentileOfSorted(upTo(20), 0.05)).toMatchObject({ low: null, high: 4 });
  });

  it("hold the true percentile as often as they say", () => {
    const random = new SeededRandom(6);
    let held = 0;
    for (let round = 0; round < 400; round++) {
      const sample = sortedValues(Float64Array.from({ length: 60 }, () => -Math.log(1 - random.unit())));
      const figure = percentileOfSorted(sample, 0.75);
      const truth = Math.log(4);
      if ((figure?.low ?? 0) <= truth && (figure?.high ?? Number.POSITIVE_INFINITY) >= truth) held++;
    }
    expect(held / 400).toBeGreaterThan(0.93);
    expect(held / 400).toBeLessThan(0.995);
  });
});

describe("the binomial distribution", () => {
  it("is R's", () => {
    expect(binomialCdf(5, 20, 0.5)).toBeCloseTo(0.02069473, 8);
    expect(binomialQuantile(0.05, 23, 0.5)).toBe(8);
    expect([0, 1].map((probability) => binomialQuantile(probability, 9, 0.5))).toEqual([0, 9]);
  });
  it("its quantile is the least k that reaches the probability", () => {
    const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(p, fc.integer({ min: 1, max: 100_000 }), p, (probability, n, success) => {
        const k = binomialQuantile(probability, n, success);
        expect(binomialCdf(k, n, success)).toBeGreaterThanOrEqual(probability);
        expect(binomialCdf(k - 1, n, success)).toBeLessThan(probability);
      }),
    );
  });
});

describe("Pareto", () => {
  const complaints = [
    { id: "parking", count: 4 },
    { id: "waiting", count: 50 },
    { id: "form", count: 30 },
    { id: "tone", count: 16 },
    { id: "fee", count: 0 },
  ];
  it("puts the most frequent first and counts those that make 80 %", () => {
    const result = pareto(complaints);
    expect(result).toMatchObject({ total: 100, few: 2, level: 0.8 });
    expect(result?.causes.map((cause) => cause.id)).toEqual(["waiting", "form", "tone", "parking", "fee"]);
    expect(result?.causes.map((cause) => cause.cumulative)).toEqual([0.5, 0.8, 0.96, 1, 1]);
    expect(pareto(complaints, 0.81)?.few).toBe(3);
  });
  it("leaves equal causes in their order, and needs something counted", () => {
    const even = pareto(["a", "b", "c"].map((id) => ({ id, count: 1 })));
    expect(even?.causes.map((cause) => cause.id)).toEqual(["a", "b", "c"]);
    expect(even?.few).toBe(3);
    expect(pareto([{ id: "a", count: 0 }])).toBeNull();
    expect(pareto([])).toBeNull();
  });
});

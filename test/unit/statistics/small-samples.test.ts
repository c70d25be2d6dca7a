import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { npsDifference, npsOfCounts } from "@shared/statistics/nps.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import { weightedMean } from "@shared/statistics/weighted-moments.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedNps } from "../../builders/weighted-nps.ts";

const counts = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
  .filter(([promoters, passives, detractors]) => promoters + passives + detractors > 0)
  .map(([promoters, passives, detractors]) => ({ promoters, passives, detractors }));

describe("the interval of a net promoter score of few answers", () => {
  it("is that of Bonett and Price for the paired table 1, 7 of 21 (Bentur et al. 2009)", () => {
    // 2/23 − 8/23 ± 1.959964 · √((10/23 − (6/23)²)/23)
    const figure = npsOfCounts({ promoters: 1, passives: 13, detractors: 7 });
    expect(figure?.value).toBeCloseTo(-28.571, 3);
    expect(figure?.low).toBeCloseTo(-50.836, 2);
    expect(figure?.high).toBeCloseTo(-1.338, 2);
  });

  it("of one promoter says next to nothing", () => {
    const figure = npsOfCounts({ promoters: 1, passives: 0, detractors: 0 });
    expect(figure).toMatchObject({ value: 100, high: 100 });
    expect(figure?.low).toBeLessThan(-70);
  });

  it("has width, holds the score and stays in ±100, whatever was answered", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.5, 0.8, 0.95, 0.99), (given, confidence) => {
        const figure = npsOfCounts(given, confidence);
        if (!figure) throw new Error("somebody answered");
        expect(figure.high).toBeGreaterThan(figure.low);
        expect(figure.low).toBeLessThanOrEqual(figure.value);
        expect(figure.high).toBeGreaterThanOrEqual(figure.value);
        expect(figure.low).toBeGreaterThanOrEqual(-100);
        expect(figure.high).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("of 500 promoters and nobody else still has width, also under weights", () => {
    expect(npsOfCounts({ promoters: 500, passives: 0, detractors: 0 })?.low).toBeLessThan(100);
    const values = new Array<number>(40).fill(10);
    const figure = weightedNps(
      values,
      values.map((_, row) => 0.1 + (row % 3)),
    );
    expect(figure?.low).toBeLessThan(100);
  });

  it.each([5, 10, 20, 30, 40, 60])("holds the true score nearly as often as it says, %i answers", (n) => {
    for (const [p, d] of [
      [0.5, 0.2],
      [0.7, 0.1],
      [0.1, 0.1],
      [0.9, 0.02],
    ] as const) {
      expect(coverage(n, p, d)).toBeGreaterThan(0.92);
    }
  });

  it("goes into a difference: one promoter against one detractor is no sure change", () => {
    const difference = npsDifference(
      { n: 1, promoters: 0, passives: 0, detractors: 1 },
      { n: 1, promoters: 1, passives: 0, detractors: 0 },
    );
    expect(difference).toMatchObject({ value: 200, high: 200 });
    expect(difference.low).toBeLessThan(0);
    expect(difference.p).toBeGreaterThan(0.05);
  });
});

/** How often the interval holds the true score: the sum over every outcome of n answers. */
function coverage(n: number, p: number, d: number): number {
  let held = 0;
  for (let promoters = 0; promoters <= n; promoters++) {
    for (let detractors = 0; detractors <= n - promoters; detractors++) {
      const passives = n - promoters - detractors;
      const figure = npsOfCounts({ promoters, passives, detractors });
      const truth = 100 * (p - d);
      if (!figure || figure.low > truth || figure.high < truth) continue;
      const ways = factorial(n) / (factorial(promoters) * factorial(passives) * factorial(detractors));
      held += ways * p ** promoters * d ** detractors * (1 - p - d) ** passives;
    }
  }
  return held;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

describe("answers that are all the same", () => {
  it("give a mean without an interval: a spread of nought is no certainty", () => {
    expect(meanInterval([5, 5, 5])).toMatchObject({ mean: 5, sd: 0, low: null, high: null });
    expect(meanInterval([0.1, 0.1, 0.1, 0.1])).toMatchObject({ sd: 0, low: null });
  });

  it("do so also under weights, where rounding leaves a digit of spread", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (answer, weights) => {
          const figure = weightedMean(
            weights.map(() => answer),
            weights,
          );
          expect(figure).toMatchObject({ low: null, high: null });
        },
      ),
    );
  });

  it("give a share with Wilson's interval, which has width", () => {
    expect(wilson(1, 1)?.low).toBeLessThan(0.21);
    expect(wilson(40, 40)?.low).toBeLessThan(0.92);
  });
});

import { individualsLimits, pooledShare, shareLimits } from "@shared/statistics/control-limits.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("natural limits of single values", () => {
  it("are those of the loan costs in Montgomery, example 6.5", () => {
    const costs = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
    ];
    const limits = individualsLimits(costs);
    expect(limits?.centre).toBeCloseTo(300.5, 9);
    expect(limits?.high).toBeCloseTo(321.22, 2);
    expect(limits?.low).toBeCloseTo(279.78, 2);
  });

  it("are worked by hand: 1, 3, 2 have a mean of 2 and a mean moving range of 1.5", () => {
    expect(individualsLimits([1, 3, 2])).toEqual({ centre: 2, low: 2 - 2.66 * 1.5, high: 2 + 2.66 * 1.5 });
  });

  it("are none of a single value, and none where nothing moves", () => {
    expect(individualsLimits([4])).toBeNull();
    expect(individualsLimits([4, 4, 4])).toBeNull();
  });

  it("move and stretch with their values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (list, by, times) => {
          const plain = individualsLimits(list);
          const moved = individualsLimits(list.map((value) => value * times + by));
          expect(moved === null).toBe(plain === null);
          if (moved === null) return;
          expect(moved?.low).toBeCloseTo((plain?.low ?? 0) * times + by, 6);
          expect(moved?.high).toBeCloseTo((plain?.high ?? 0) * times + by, 6);
        },
      ),
    );
  });
});

describe("limits of a share", () => {
  it("are those of the orange juice cans in Montgomery, section 7.2: 347 of 1,500, samples of 50", () => {
    const cans = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
      6,
    ];
    const share = pooledShare(cans.map((count) => ({ count, n: 50 }))) ?? 0;
    expect(share).toBeCloseTo(0.2313, 4);
    const { low, high } = shareLimits(share, 50) ?? { low: Number.NaN, high: Number.NaN };
    expect(high).toBeCloseTo(0.4102, 4);
    expect(low).toBeCloseTo(0.0524, 4);
    // Samples 15 and 23 lie above, as the book says.
    expect(cans.flatMap((count, at) => (count / 50 > high ? [at + 1] : []))).toEqual([15, 23]);
  });

  it("stay within nought and one, and are the narrower the more cases there are", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (share, n) => {
          const few = shareLimits(share, n);
          const many = shareLimits(share, 4 * n);
          if (!few || !many) {
            expect([0, 1]).toContain(share);
            return;
          }
          expect(few.low).toBeGreaterThanOrEqual(0);
          expect(few.high).toBeLessThanOrEqual(1);
          expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-12);
        },
      ),
    );
    expect(pooledShare([])).toBeNull();
  });

  it("are none where all or none of the cases had it, and of values that never varied: the next one is no signal by that", () => {
    expect([shareLimits(1, 40), shareLimits(0, 40), shareLimits(5, 40)]).toEqual([null, null, null]);
    expect([individualsLimits(Array(8).fill(0.9)), individualsLimits(Array(8).fill(0))]).toEqual([
      null,
      null,
    ]);
  });
});

import { pooledQuantile } from "@shared/simulation/output/pooled-quantile.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const even = (from: number, to: number) =>
  Array.from({ length: 99 }, (_, index) => from + ((to - from) * (index + 1)) / 100);

describe("a percentile of all replications together", () => {
  it("is that of one where all are alike, however many cases each has", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 98 }),
        (counts, percent) => {
          const replications = counts.map((cases) => ({ percentiles: even(0, 1000), cases }));
          expect(pooledQuantile(replications, percent / 100)).toBeCloseTo(percent * 10, 6);
        },
      ),
    );
  });

  it("is of the mixture: of a quiet and a busy replication it is no mean of both", () => {
    // Half of all lie evenly in 0 … 100, half in 100 … 1100: nine of ten lie below 900, not below (90 + 1000)/2.
    const mixed = [even(0, 100), even(100, 1100)].map((percentiles) => ({ percentiles, cases: 50 }));
    // To half a percentile's share of the busy one: ten minutes.
    expect(Math.abs(pooledQuantile(mixed, 0.9) - 900)).toBeLessThan(10);
    expect(Math.abs(pooledQuantile(mixed, 0.25) - 50)).toBeLessThan(1);
  });

  it("counts a replication by its cases, and one without any not at all", () => {
    const replications = [
      { percentiles: even(0, 100), cases: 900 },
      { percentiles: even(1000, 2000), cases: 100 },
      { percentiles: even(0, 0).fill(Number.NaN), cases: 0 },
    ];
    expect(pooledQuantile(replications, 0.45)).toBeCloseTo(50, 0);
    expect(pooledQuantile(replications, 0.95)).toBeCloseTo(1500, -2);
    expect(pooledQuantile([], 0.9)).toBeNaN();
  });
});

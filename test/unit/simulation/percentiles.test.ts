import { WeekProfile } from "@shared/simulation/engine/week-profile.ts";
import { summarise } from "@shared/simulation/results/quantiles.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Straight between the order statistics around (n − 1)·p. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)]!;
  return low + (place % 1) * (sorted[Math.ceil(place)]! - low);
}

describe("a summary of minutes", () => {
  it("has the percentiles of the sorted values, in short lists and in long ones, with ties and without", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const lists = fc.oneof(
      fc.array(value, { minLength: 1, maxLength: 30 }),
      fc.array(value, { minLength: 700, maxLength: 3_000 }),
    );
    fc.assert(
      fc.property(lists, (values) => {
        const sorted = Float64Array.from(values).sort();
        const summary = summarise(Float64Array.from(values));
        expect(summary.count).toBe(values.length);
        for (const [share, found] of [
          [0.5, summary.p50],
          [0.9, summary.p90],
          [0.95, summary.p95],
        ] as const)
          expect(found).toBeCloseTo(quantileOf(sorted, share), 6);
      }),
      { numRuns: 60 },
    );
  });

  it("is undefined where nothing was seen, not nought", () => {
    expect(summarise(new Float64Array(0))).toEqual({
      count: 0,
      mean: Number.NaN,
      p50: Number.NaN,
      p90: Number.NaN,
      p95: Number.NaN,
    });
  });
});

describe("the profile of a week", () => {
  it("shares spans of any length out among the hours as a walk through them does", () => {
    const span = fc.tuple(
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.double({ min: 0, max: 40_000, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 10 }),
        fc.tuple(fc.nat(20_000), fc.nat(60_000)),
        (spans, [from, length]) => {
          const profile = new WeekProfile(from, from + length);
          const walked = new Float64Array(168);
          for (const [start, minutes] of spans) {
            profile.add(start, start + minutes);
            let at = Math.max(start, from);
            const end = Math.min(start + minutes, from + length);
            while (at < end) {
              const hour = Math.floor(at / 60);
              const next = Math.min(end, 60 * (hour + 1));
              walked[hour % 168]! += next - at;
              at = next;
            }
          }
          profile.minutes().forEach((minutes, hour) => {
            expect(minutes).toBeCloseTo(walked[hour]!, 6);
          });
        },
      ),
    );
  });
});

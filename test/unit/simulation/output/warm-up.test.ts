import { averagedSeries, warmUpOf } from "@shared/simulation/output/warm-up.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Five equal values for each batch mean. */
const inFives = (means: readonly number[]): number[] =>
  means.flatMap((mean) => [mean, mean, mean, mean, mean]);

describe("warm-up by MSER-5", () => {
  it("of a series worked out by hand leaves out the first five", () => {
    // Statistics from d = 1 on: 1.714/49 = .0350, 1.5/36 = .0417, 1.2/25 = .048, 1/16 = .0625; d = 0: .8047.
    expect(warmUpOf(inFives([9, 2, 1, 2, 1, 2, 1, 2]))).toEqual({ deleted: 5, settled: true });
  });

  it("leaves nothing out where nothing changes", () => {
    expect(warmUpOf(inFives([3, 3, 3, 3]))).toEqual({ deleted: 0, settled: true });
    expect(warmUpOf(inFives([1, 2, 1, 2, 1, 2, 1, 2]))).toEqual({ deleted: 0, settled: true });
  });

  it("says that a series which still falls at its end is too short", () => {
    expect(warmUpOf(inFives([128, 64, 32, 16, 8, 4, 2, 1]))).toEqual({ deleted: 20, settled: false });
    expect(warmUpOf([1, 2, 3])).toEqual({ deleted: 0, settled: false });
    expect(warmUpOf([])).toEqual({ deleted: 0, settled: false });
  });

  it("takes the means of five, whatever the values within them do", () => {
    const mixed = inFives([9, 2, 1, 2, 1, 2, 1, 2]).map(
      (value, index) => value + [2, -1, 0, -2, 1][index % 5]!,
    );
    expect(warmUpOf([...mixed, 1000, 1000])).toEqual({ deleted: 5, settled: true });
  });

  it("is the least of the statistic as it is defined", () => {
    const series = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(series, (means) => {
        const statistic = (left: number): number => {
          const rest = means.slice(left);
          const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
          return rest.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rest.length ** 2;
        };
        const half = Math.floor(means.length / 2);
        const all = Array.from({ length: half + 1 }, (_, left) => statistic(left));
        expect(statistic(warmUpOf(inFives(means)).deleted / 5)).toBeCloseTo(Math.min(...all), 8);
      }),
    );
  });

  it("finds the end of a trend that was put there", () => {
    const random = new SeededRandom(8);
    const replications = Array.from({ length: 10 }, () =>
      Array.from({ length: 1000 }, (_, place) => 10 - Math.max(0, 8 - place / 25) + random.unit() - 0.5),
    );
    const { deleted, settled } = warmUpOf(averagedSeries(replications));
    expect(settled).toBe(true);
    expect(deleted).toBeGreaterThanOrEqual(180);
    expect(deleted).toBeLessThanOrEqual(220);
  });
});

describe("averaging replications", () => {
  it("goes place by place, as far as the shortest", () => {
    expect([
      ...averagedSeries([
        [1, 2, 3],
        [3, 6],
      ]),
    ]).toEqual([2, 4]);
    expect([...averagedSeries([])]).toEqual([]);
  });
});

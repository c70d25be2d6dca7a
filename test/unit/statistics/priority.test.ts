import { fitLognormal, lognormalOf } from "@shared/statistics/lognormal.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { peakEnd } from "@shared/statistics/peak-end.ts";
import { type PriorityInput, priorities } from "@shared/statistics/priority.ts";
import { runChart, waveChanges } from "@shared/statistics/run-chart.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const WEIGHTS = { critical: 3, good: 1 };
const touchPoint = (id: string, classId: string | null, importance: number | null, gap: number, reach = 1) =>
  ({ id, classId, importance, expectation: 6, perception: 6 - gap, reach }) satisfies PriorityInput;

describe("priority", () => {
  it("is class weight × importance × unmet expectation × reach", () => {
    const { ranked } = priorities([touchPoint("queue", "critical", 5, 2, 0.5)], WEIGHTS);
    expect(ranked).toEqual([{ id: "queue", value: 15, rank: 1, bestRank: 1, worstRank: 1 }]);
  });

  it("is nought where more is given than was expected", () => {
    const { ranked } = priorities(
      [touchPoint("music", "good", 5, -2), touchPoint("sign", "good", 2, 1)],
      WEIGHTS,
    );
    expect(ranked.map(({ id, value, rank }) => [id, value, rank])).toEqual([
      ["sign", 2, 1],
      ["music", 0, 2],
    ]);
    expect(ranked[1]).toMatchObject({ bestRank: 2, worstRank: 2 });
  });

  it("leaves out what is not known, and names it", () => {
    const result = priorities(
      [touchPoint("a", null, 5, 1), touchPoint("b", "critical", null, 1), touchPoint("c", "odd", 5, 1)],
      WEIGHTS,
    );
    expect(result).toEqual({ ranked: [], leftOut: ["a", "b", "c"], spread: 0.2 });
  });

  it("a class weight in common does not change the order within the class", () => {
    // 1.3 apart: importance ±20 % can turn them (1.2 / 0.8 = 1.5).
    const near = priorities([touchPoint("a", "good", 1.3, 1), touchPoint("b", "good", 1, 1)], WEIGHTS);
    expect(near.ranked[0]).toMatchObject({ bestRank: 1, worstRank: 2 });
    // 1.6 apart they cannot, unless the class weight moves one of them only.
    const apart = priorities([touchPoint("a", "good", 1.6, 1), touchPoint("b", "good", 1, 1)], WEIGHTS);
    expect(apart.ranked[0]).toMatchObject({ bestRank: 1, worstRank: 1 });
    const classes = priorities(
      [touchPoint("a", "good", 1.6, 1), touchPoint("b", "critical", 1, 1 / 3)],
      WEIGHTS,
    );
    expect(classes.ranked[0]).toMatchObject({ bestRank: 1, worstRank: 2 });
  });

  it("its rank range is that of all corners of the weights", () => {
    const input = fc.record({
      classId: fc.constantFrom("critical", "good"),
      importance: fc.integer({ min: 1, max: 7 }),
      gap: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(input, { minLength: 1, maxLength: 5 }), (inputs) => {
        const points = inputs.map((point, i) =>
          touchPoint(`${i}`, point.classId, point.importance, point.gap),
        );
        const ranges = new Map(points.map(({ id }) => [id, [points.length, 1]]));
        const bits = points.length + 2;
        for (let corner = 0; corner < 2 ** bits; corner++) {
          const factor = (bit: number) => (corner & (1 << bit) ? 1.2 : 0.8);
          const moved = points.map((point, i) => ({
            ...point,
            importance: (inputs[i]?.importance ?? 0) * factor(i + 2),
          }));
          const weights = { critical: 3 * factor(0), good: factor(1) };
          const values = moved.map(
            (point) =>
              weights[point.classId as "good"] * point.importance * (point.expectation - point.perception),
          );
          points.forEach(({ id }, i) => {
            const mine = values[i] ?? 0;
            const rank = 1 + values.filter((value) => value > mine * (1 + 1e-12)).length;
            const [best, worst] = ranges.get(id) ?? [1, 1];
            ranges.set(id, [Math.min(best ?? 1, rank), Math.max(worst ?? 1, rank)]);
          });
        }
        for (const { id, bestRank, worstRank } of priorities(points, WEIGHTS).ranked) {
          expect([bestRank, worstRank]).toEqual(ranges.get(id));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the curve of a journey", () => {
  it("has its worst moment and its mean beside peak and end", () => {
    expect(peakEnd([1, -2, 3, 0], 0)).toEqual({
      peak: 3,
      peakIndex: 2,
      end: 0,
      value: 1.5,
      worst: -2,
      worstIndex: 1,
      mean: 0.5,
    });
  });
  it("of two peaks as far from neutral the later one is remembered", () => {
    expect(peakEnd([3, -3, 1], 0)).toMatchObject({ peak: -3, peakIndex: 1 });
  });
  it("passes over moments that are not known", () => {
    expect(peakEnd([2, Number.NaN, -1, Number.NaN], 0)).toMatchObject({ end: -1, mean: 0.5, worstIndex: 2 });
    expect(peakEnd([Number.NaN], 0)).toBeNull();
  });
});

describe("a lognormal time", () => {
  it("has the median and the 90th percentile it was made of", () => {
    const time = lognormalOf(10, 30);
    expect(time?.mu).toBeCloseTo(Math.log(10), 12);
    // R: log(3) / qnorm(.9)
    expect(time?.sigma).toBeCloseTo(0.8572517, 6);
    expect(time?.mean).toBeCloseTo(14.44, 2);
    expect(lognormalOf(0, 3)).toBeNull();
    expect(lognormalOf(5, 4)).toBeNull();
    expect(lognormalOf(4, 4)).toMatchObject({ sigma: 0, mean: 4 });
  });
  it("fits a sample by these two, tells what it left out and how far it is off", () => {
    const fit = fitLognormal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Number.NaN]);
    expect(fit).toMatchObject({ n: 10, leftOut: 1, median: 5.5, p90: 9.1 });
    expect(fit?.distance).toBeGreaterThan(0.05);
    expect(fit?.distance).toBeLessThan(0.3);
    expect(fitLognormal([4, 4, 4])).toMatchObject({ sigma: 0, distance: 0 });
    expect(fitLognormal([0, -1])).toBeNull();
  });
});

describe("waves", () => {
  const wave = (...answers: number[]) => meanInterval(answers);
  it("show the change since the last wave that has a figure, corrected for their number", () => {
    const changes = waveChanges([wave(3, 4, 5), null, wave(5, 6, 7), wave(5, 6, 8)]);
    expect(changes.map((change) => change.since)).toEqual([null, null, 0, 2]);
    expect(changes[2]?.difference?.value).toBeCloseTo(2, 12);
    expect(changes[2]?.adjustedP).toBeCloseTo(2 * (changes[2]?.difference?.p ?? 0), 12);
    expect(changes[0]).toEqual({ since: null, difference: null, adjustedP: null });
  });
  it("of ten or more a run chart says whether they moved more than chance", () => {
    const still = [5, 6, 4, 6, 5, 7, 4, 6, 4, 7, 4, 6].map((value) => value + 0.001 * value);
    expect(runChart(still)).toMatchObject({ signal: false });
    const moved = [1, 2, 1, 2, 1, 2, 1, 5, 6, 5, 6, 5, 6, 5];
    expect(runChart(moved)).toMatchObject({
      useful: 14,
      longestRun: 7,
      longestRunLimit: 7,
      crossings: 1,
      signal: true,
    });
    expect(runChart([1, 2, 3])).toBeNull();
  });
});

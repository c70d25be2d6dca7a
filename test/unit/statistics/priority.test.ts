import { peakEnd } from "@shared/statistics/peak-end.ts";
import { type PriorityInput, priorities } from "@shared/statistics/priority.ts";
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

  it("an importance that is an estimate moves through its whole interval", () => {
    const ranged = (id: string, importance: number, gap: number, range: [number, number]) => ({
      ...touchPoint(id, "good", importance, gap),
      importanceRange: range,
    });
    const { ranked } = priorities(
      [
        ranged("sure", 0.5, 2, [0.45, 0.55]),
        ranged("noise", 0, 3, [0, 0.6]),
        touchPoint("none", "good", 0, 1),
      ],
      WEIGHTS,
    );
    expect(ranked).toMatchObject([
      { id: "sure", rank: 1, bestRank: 1, worstRank: 2 },
      { id: "noise", value: 0, rank: 2, bestRank: 1, worstRank: 2 },
      { id: "none", rank: 2, bestRank: 2, worstRank: 3 },
    ]);
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

import { bottleneckOf } from "@shared/simulation/output/bottleneck.ts";
import { isProvenLess, pairedDifference } from "@shared/simulation/output/paired.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { describe, expect, it } from "vitest";

describe("paired difference", () => {
  // Differences −2, −3, −1, −2: mean −2, sd .816497; t(.975, 3) = 3.182446.
  const paired = pairedDifference([10, 20, 30, 40], [8, 17, 29, 38])!;

  it("is after − before with the interval of the pairs", () => {
    expect(paired.difference).toMatchObject({ n: 4, mean: -2 });
    expect(paired.difference.high).toBeCloseTo(-2 + (3.182446 * 0.816497) / 2, 5);
  });

  it("tells what the interval would be without the pairing, and the ratio of variances", () => {
    // Variances 166.6667 and 174, of the differences .6667.
    expect(paired.varianceRatio).toBeCloseTo((500 / 3 + 174) / (2 / 3), 6);
    expect(paired.unpaired?.value).toBe(-2);
    expect(paired.unpaired?.high).toBeGreaterThan(0);
    expect(isProvenLess(paired.difference)).toBe(true);
  });

  it("leaves out a pair of which one is missing", () => {
    expect(pairedDifference([1, 2, 3], [2, Number.NaN])?.difference).toMatchObject({
      n: 1,
      mean: 1,
      low: null,
    });
    expect(pairedDifference([1], [])).toBeNull();
  });

  it("has no ratio where the difference does not vary, and is proven if it is not nought", () => {
    const constant = pairedDifference([1, 2, 3], [0, 1, 2])!;
    expect(constant.varianceRatio).toBeNull();
    expect(isProvenLess(constant.difference)).toBe(true);
    expect(isProvenLess(meanInterval([0, 0])!)).toBe(false);
    expect(isProvenLess(meanInterval([-1])!)).toBe(false);
  });
});

describe("bottleneck", () => {
  const base = [100, 110, 90, 105, 95];
  const less = (by: readonly number[]) => base.map((value, index) => value - by[index]!);

  it("is the pool whose one more head shortens the lead time most, not the first or the busiest", () => {
    const found = bottleneckOf(base, [
      { poolId: "desk", leadTimes: less([1, 2, 1, 2, 1]) },
      { poolId: "credit", leadTimes: less([30, 32, 28, 31, 29]) },
      { poolId: "print", leadTimes: less([0, 0, 0, 0, 0]) },
    ]);
    expect(found.poolId).toBe("credit");
    expect(found.effects.map(({ poolId }) => poolId)).toEqual(["credit", "desk", "print"]);
    expect(found.effects[0]?.change.mean).toBe(-30);
    expect(found.effects.map(({ proven }) => proven)).toEqual([true, true, false]);
  });

  it("is none where the saving may be luck", () => {
    const found = bottleneckOf(base, [{ poolId: "desk", leadTimes: less([40, -35, 20, -18, 5]) }]);
    expect(found.poolId).toBeNull();
    expect(found.effects).toHaveLength(1);
    expect(bottleneckOf(base, [])).toEqual({ poolId: null, rivalIds: [], effects: [] });
  });

  it("names the pools that may help as much: to be ahead by luck is not to help most", () => {
    const desk = { poolId: "desk", leadTimes: less([30, 32, 28, 31, 29]) };
    const credit = { poolId: "credit", leadTimes: less([29, 33, 27, 32, 28]) };
    const print = { poolId: "print", leadTimes: less([1, 2, 1, 2, 1]) };
    expect(bottleneckOf(base, [print, credit, desk])).toMatchObject({ poolId: "desk", rivalIds: ["credit"] });
    expect(bottleneckOf(base, [print, desk])).toMatchObject({ poolId: "desk", rivalIds: [] });
  });

  it("keeps as a rival what varies too much to be proven anything", () => {
    const desk = { poolId: "desk", leadTimes: less([3, 3.2, 2.8, 3.1, 2.9]) };
    const wild = { poolId: "wild", leadTimes: less([60, -35, 40, -18, 5]) };
    expect(bottleneckOf(base, [desk, wild])).toMatchObject({ poolId: "desk", rivalIds: ["wild"] });
  });

  it("asks more of each pool the more pools there are", () => {
    const doubtful = { poolId: "a", leadTimes: less([1, 9, 2, 8, 5]) };
    const flat = ["b", "c", "d", "e", "f", "g", "h", "i"].map((poolId) => ({ poolId, leadTimes: base }));
    expect(bottleneckOf(base, [doubtful]).poolId).toBe("a");
    expect(bottleneckOf(base, [doubtful, ...flat]).poolId).toBeNull();
  });
});

import { erlangServiceLevel } from "@shared/simulation/closed-forms/erlang.ts";
import { isTooFew, leastHeads } from "@shared/simulation/output/staffing-search.ts";
import { SeededRandom } from "@shared/statistics/random.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const question = { share: 0.9, fewest: 1, most: 200, confidence: 0.95 };

describe("least heads", () => {
  it("are found wherever they lie, in few runs and never two with the same heads", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (needed) => {
        const runs: number[] = [];
        const answer = await leastHeads(question, (heads) => {
          runs.push(heads);
          return heads >= needed ? [1, 1] : [0.2, 0.3];
        });
        expect(answer.heads).toBe(needed);
        expect(new Set(runs).size).toBe(runs.length);
        expect(runs.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(needed + 1)) + 1);
        expect(answer.points.map(({ heads }) => heads)).toEqual([...runs].sort((a, b) => a - b));
      }),
    );
  });

  it("are those of Erlang: 90 % of 200 calls an hour of 180 s within 20 s need 15", async () => {
    const random = new SeededRandom(5);
    const level = (heads: number) => erlangServiceLevel(heads, 10, 180, 20);
    expect(level(14)).toBeLessThan(0.9);
    const answer = await leastHeads(question, async (heads) =>
      Array.from({ length: 30 }, () => level(heads) + (random.unit() - 0.5) / 100),
    );
    expect(answer.heads).toBe(15);
    expect(answer.points.find(({ heads }) => heads === 14)?.enough).toBe(false);
    expect(answer.points.at(-1)?.figure.n).toBe(30);
  });

  it("are proven: a mean above the share with an interval that reaches below it is not enough", async () => {
    const answer = await leastHeads(question, (heads) =>
      heads < 3 ? [0.82, 0.99, 0.95] : [0.95, 0.96, 0.97],
    );
    expect(answer.heads).toBe(3);
    expect(answer.points.find(({ heads }) => heads === 1)?.figure.mean).toBeCloseTo(0.92, 9);
  });

  it("tell too few from what the runs do not tell", async () => {
    const { points } = await leastHeads(
      { ...question, most: 4 },
      (heads) =>
        [
          [0.5, 0.51, 0.52],
          [0.5, 0.5, 0.5],
          [0.85, 0.93, 0.96],
          [0.97, 0.98, 0.99],
        ][heads - 1] ?? [],
    );
    expect(points.map((point) => [point.heads, point.enough, isTooFew(point, 0.9)])).toEqual([
      [1, false, true],
      [2, false, true],
      [3, false, false],
      [4, true, false],
    ]);
  });

  it("are none where even the most do not do, and the most were tried", async () => {
    const answer = await leastHeads({ ...question, most: 6 }, () => [0.4, 0.5]);
    expect(answer.heads).toBeNull();
    expect(answer.points.at(-1)?.heads).toBe(6);
  });

  it("hand on a cancel, and refuse a range without heads or a single replication", async () => {
    await expect(leastHeads(question, () => Promise.reject(new Error("cancelled")))).rejects.toThrow(
      "cancelled",
    );
    await expect(leastHeads({ ...question, most: 0 }, () => [1, 1])).rejects.toThrow(RangeError);
    await expect(leastHeads(question, () => [1])).rejects.toThrow(RangeError);
  });
});

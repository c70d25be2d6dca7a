import { shiftsIn, trendsIn } from "@shared/statistics/run-signals.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a shift", () => {
  it("is six points in a row on one side of the median, and five are none", () => {
    expect(shiftsIn([1, 6, 7, 6, 8, 7, 9], 5)).toEqual([{ from: 1, to: 6, count: 6, direction: "up" }]);
    expect(shiftsIn([1, 6, 7, 6, 8, 7], 5)).toEqual([]);
    expect(shiftsIn([4, 3, 4, 2, 1, 3, 9], 5)).toEqual([{ from: 0, to: 5, count: 6, direction: "down" }]);
  });

  it("is neither broken nor made longer by a point on the median", () => {
    expect(shiftsIn([6, 7, 6, 5, 8, 7, 9], 5)).toEqual([{ from: 0, to: 6, count: 6, direction: "up" }]);
    expect(shiftsIn([6, 7, 6, 5, 5, 8, 7], 5)).toEqual([]);
  });
});

describe("a trend", () => {
  it("is five points in a row that all rise or all fall, and four are none", () => {
    expect(trendsIn([3, 1, 2, 3, 4, 5, 2])).toEqual([{ from: 1, to: 5, count: 5, direction: "up" }]);
    expect(trendsIn([3, 1, 2, 3, 4, 2])).toEqual([]);
    expect(trendsIn([9, 8, 6, 5, 1])).toEqual([{ from: 0, to: 4, count: 5, direction: "down" }]);
  });

  it("passes over a point like the one before it", () => {
    expect(trendsIn([1, 2, 2, 3, 4, 5])).toEqual([{ from: 0, to: 5, count: 5, direction: "up" }]);
    expect(trendsIn([1, 2, 2, 3, 4])).toEqual([]);
  });
});

it("turned upside down, the same runs are told the other way", () => {
  const values = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 });
  const turned = { up: "down", down: "up" } as const;
  fc.assert(
    fc.property(values, (list) => {
      const down = list.map((value) => -value);
      const flip = (runs: ReturnType<typeof trendsIn>) =>
        runs.map((run) => ({ ...run, direction: turned[run.direction] }));
      expect(flip(shiftsIn(down, 0))).toEqual(shiftsIn(list, 0));
      expect(flip(trendsIn(down))).toEqual(trendsIn(list));
      for (const { from, to, count } of [...shiftsIn(list, 0), ...trendsIn(list)])
        expect(to - from + 1).toBeGreaterThanOrEqual(count);
    }),
  );
});

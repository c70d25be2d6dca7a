import { predictCount } from "@shared/statistics/count-prediction.ts";
import { describe, expect, it } from "vitest";

describe("the prediction of a count", () => {
  // R 4: r <- count + .5; mu <- r * times; qnbinom(c(.025, .975), size = r, mu = mu); 1 - pnbinom(least - 1, size = r, mu = mu)
  it.each([
    [31, 75 / 31, 47, 111, 59, 0.8682189],
    [31, 75 / 31, 47, 111, 75, 0.5183979],
    [100, 1 / 6, 9, 26, 13, 0.8317236],
    [0, 2, 0, 6, 1, 0.4226497],
    [5_000, 0.5, 2_381, 2_621, 2_451, 0.7911858828],
  ])("from %i seen, over %d times as long, is that of R", (count, times, low, high, least, chance) => {
    const found = predictCount(count, times);
    expect([found.low, found.high]).toEqual([low, high]);
    expect(found.chanceOf(least)).toBeCloseTo(chance, 6);
  });

  it("is narrower where less confidence is asked, and nothing is always reached", () => {
    const [wide, narrow] = [predictCount(31, 2), predictCount(31, 2, 0.8)];
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
    expect(wide.chanceOf(0)).toBe(1);
    expect(wide.chanceOf(1_000_000)).toBeCloseTo(0, 9);
  });
});

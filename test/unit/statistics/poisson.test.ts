import { poissonCdf, poissonInterval } from "@shared/statistics/poisson.ts";
import { describe, expect, it } from "vitest";

describe("the exact interval of a count", () => {
  // R 4: poisson.test(n)$conf.int
  it.each([
    [0, 0, 3.68887945411],
    [1, 0.0253178079843, 5.5716433909389],
    [5, 1.62348639012, 11.66833207932],
    [31, 21.0629959791, 44.0020255032],
    [400, 361.756296631, 441.186648097],
  ])("of %i is that of R", (count, low, high) => {
    const found = poissonInterval(count);
    expect(found.low).toBeCloseTo(low, 7);
    expect(found.high).toBeCloseTo(high, 7);
  });

  it("is narrower where less confidence is asked", () => {
    const [wide, narrow] = [poissonInterval(31), poissonInterval(31, 0.8)];
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });

  it("rests on shares that add up", () => {
    expect(poissonCdf(0, 2)).toBeCloseTo(Math.exp(-2), 12);
    expect(poissonCdf(1_000, 31)).toBeCloseTo(1, 9);
    expect(poissonCdf(-1, 3)).toBe(0);
  });
});

import { axisOf } from "@shared/drawing/axis.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("an axis", () => {
  it("has round lines around what is drawn", () => {
    expect(axisOf([0, 43.1]).ticks).toEqual([0, 20, 40, 60]);
    expect(axisOf([-2.3, 0.4]).ticks).toEqual([-3, -2, -1, 0, 1]);
    expect(axisOf([0.12, 0.34])).toMatchObject({ ticks: [0.1, 0.2, 0.3, 0.4], digits: 1 });
  });
  it("holds every value between its ends, with two to six lines", () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => Math.round(x * 1000) / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { low, high, ticks } = axisOf(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
  it("of nothing is still an axis", () => {
    expect(axisOf([])).toEqual({ low: 0, high: 1, ticks: [0, 1], digits: 0 });
  });
});

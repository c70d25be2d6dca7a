import {
  CLASSES_OF_DISTANCE,
  classesOfCounts,
  classesOfTimes,
  classOf,
  stepOf,
} from "@shared/domain/measure/heat/heat-classes.ts";
import { heatOnPaper } from "@shared/domain/scoring/heat.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("classes of heat", () => {
  it("have round limits that the greatest count reaches", () => {
    expect(classesOfCounts(3, "warm").limits).toEqual([1, 2, 3, 4]);
    expect(classesOfCounts(214, "blue").limits).toEqual([50, 100, 150, 200]);
    expect(classesOfCounts(1000, "blue").limits).toEqual([200, 400, 600, 800]);
    expect(classesOfCounts(130_000, "blue").limits).toEqual([50_000, 100_000, 150_000, 200_000]);
  });
  it("of times end with the longest that people would say", () => {
    expect(classesOfTimes(3).limits).toEqual([1, 2, 5, 10]);
    expect(classesOfTimes(2 * 1440).limits).toEqual([240, 480, 1440, 2880]);
  });
  it("put every value into one of five, greater ones never lower", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1 }),
        (most, share) => {
          for (const classes of [classesOfCounts(most, "warm"), classesOfTimes(most), CLASSES_OF_DISTANCE]) {
            const [less, more] = [classOf(most * share, classes), classOf(most, classes)];
            expect(less).toBeLessThanOrEqual(more);
            expect([0, 1, 2, 3, 4]).toContain(more);
            expect(classes.limits).toEqual([...classes.limits].sort((a, b) => a - b));
            expect(new Set(classes.limits).size).toBe(4);
          }
        },
      ),
    );
  });
  it("write in white on the darkest class only", () => {
    expect(heatOnPaper(stepOf(0.45, CLASSES_OF_DISTANCE))).toEqual({ fill: "#9E3A26", ink: "#FFFFFF" });
    expect(heatOnPaper(stepOf(0.35, CLASSES_OF_DISTANCE)).ink).toBe("#1B1F24");
  });
});

import { Model } from "@shared/domain/core/model.ts";
import { FEWEST_POINTS, followedFigures } from "@shared/domain/followed/followed-figures.ts";
import { findingText, reasonText } from "@shared/domain/followed/followed-text.ts";
import { runChartContent } from "@shared/domain/followed/picture/run-chart.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followedMeasure, weekly } from "../../builders/followed.ts";

const model = new Model([]);
const FIRST = "2027-01-04";
/** Ten weeks around five; the eleventh, of 15 March, is the first after the go-live. */
const BEFORE = [5, 4, 6, 5, 4, 6, 5, 4, 6, 5];
const LIVE = "2027-03-10";
const figures = (fields: Partial<FollowedMeasure>) =>
  followedFigures(model, followedMeasure({ liveOn: LIVE, ...fields }));
const since = (...after: readonly number[]) => figures({ points: weekly(FIRST, ...BEFORE, ...after) });

describe("a measure after its go-live", () => {
  it("is judged by the median and the limits of the points before it", () => {
    const { before, after, basis, median, points } = since(2, 9);
    expect({ before, after, basis, median }).toEqual({ before: 10, after: 2, basis: "before", median: 5 });
    // Mean 5, moving ranges 1 2 1 1 2 1 1 2 1 with a mean of 12/9.
    const reach = 2.66 * (12 / 9);
    for (const { limits } of points) {
      expect(limits?.low).toBeCloseTo(5 - reach, 9);
      expect(limits?.high).toBeCloseTo(5 + reach, 9);
    }
    expect(points.filter(({ outside }) => outside !== null).map(({ value }) => value)).toEqual([9]);
  });

  it("has changed for the better with six points in a row on the better side, and not with five", () => {
    expect(since(3, 2, 3, 4, 3).verdict).toBe("no-sign");
    const told = since(3, 2, 3, 4, 3, 4);
    expect(told.verdict).toBe("better");
    expect(told.shifts).toEqual([{ from: 10, to: 15, count: 6, direction: "down" }]);
    expect(findingText(told)).toBe("Days until the refund: changed for the better since the go-live");
    expect(reasonText(told)).toContain("6 points in a row lie below the median of 5 days");
    expect(reasonText(told)).toContain("The median of the 6 points since is 3 days, that of before 5 days.");
  });

  it("is worse where more is better and the points fall, and mixed with signs of both", () => {
    expect(
      figures({ higherIsBetter: true, points: weekly(FIRST, ...BEFORE, 3, 2, 3, 4, 3, 4) }).verdict,
    ).toBe("worse");
    expect(since(3, 2, 3, 4, 3, 4, 20).verdict).toBe("mixed");
    expect(since(4, 5, 6, 7, 8).verdict).toBe("worse");
  });

  it("does not count a run that began before it", () => {
    const fields = { points: weekly(FIRST, ...BEFORE.slice(0, 7), 4, 4, 4, 4, 4, 4) };
    expect(figures(fields).shifts).toEqual([]);
  });

  it("tells that it was not steady before", () => {
    const early = [9, 9, 9, 9, 9, 9, 1, 1, 1, 1];
    const told = figures({ points: weekly(FIRST, ...early, 5, 5) });
    expect(told.wasUnsteady).toBe(true);
    expect(reasonText(told)).toContain("It was not steady before the go-live either");
    expect(since(5).wasUnsteady).toBe(false);
  });

  it("says so where too few points tell anything, and draws no median", () => {
    const few = figures({ points: weekly("2027-03-01", 5, 6, 2, 1) });
    expect(few).toMatchObject({ verdict: "too-few", median: null, basis: "all" });
    expect(reasonText(few)).toContain(
      `There are 4 points; with fewer than ${FEWEST_POINTS} nobody can tell a change from chance.`,
    );
    expect(few.points.every(({ limits }) => limits === null)).toBe(true);
  });

  it("is held against all points where too few came before, and says that the change is in them", () => {
    const told = figures({ points: weekly("2027-03-01", 5, 6, 2, 1, 2, 1, 2, 1, 2) });
    expect(told).toMatchObject({ basis: "all", before: 2, median: 2 });
    expect(reasonText(told)).toContain("Only 2 points came before the go-live");
  });

  it("is not live without a day, or before a point of that day", () => {
    expect(figures({ liveOn: "", points: weekly(FIRST, ...BEFORE) }).verdict).toBe("not-live");
    const later = figures({ liveOn: "2028-01-01", points: weekly(FIRST, ...BEFORE) });
    expect(later.verdict).toBe("not-live");
    expect(reasonText(later)).toContain("It goes live on 1 January 2028, and no point has come since.");
  });

  it("takes the day of its wave before its own", () => {
    const wave = { id: "wave", type: "rolloutWave", date: "2027-02-01" } as never;
    const told = followedFigures(new Model([wave]), followedMeasure({ liveOn: LIVE, waveId: "wave" }));
    expect(told.liveOn).toBe("2027-02-01");
  });
});

describe("shares of known n", () => {
  const shares = (target: number | null) =>
    followedFigures(
      model,
      followedMeasure({
        kind: "share",
        unit: "",
        higherIsBetter: true,
        target,
        liveOn: LIVE,
        points: weekly(FIRST, ...Array.from({ length: 10 }, () => [0.4, 50] as const), [0.5, 100], [0.9, 20]),
      }),
    );

  it("have limits of a p chart, the wider the fewer cases a point has", () => {
    const { chart, points } = shares(null);
    expect(chart).toBe("shares");
    // 0.4 ± 3 √(0.24 / n)
    expect(points[10]?.limits?.high).toBeCloseTo(0.4 + 3 * Math.sqrt(0.24 / 100), 9);
    expect(points[11]?.limits?.high).toBeCloseTo(0.4 + 3 * Math.sqrt(0.24 / 20), 9);
    expect(points.filter(({ outside }) => outside === "up").map(({ value }) => value)).toEqual([0.9]);
  });

  it("are held against the target, and the last one is told apart", () => {
    expect(shares(0.8).target).toEqual({ value: 0.8, kept: 1, of: 2, last: true });
    expect(reasonText(shares(0.8))).toContain(
      "The target of at least 80 % is reached at 1 of 2 points, and at the last one.",
    );
    expect(reasonText(shares(0.95))).toContain("reached at none of the 2 points");
    expect(reasonText(shares(0.5))).toContain("reached at all 2 points");
    expect(reasonText(shares(null))).toContain("No target is set.");
  });
});

describe("the run chart", () => {
  it("has a row for each point behind it, and draws every one", () => {
    const content = runChartContent(since(3, 2, 3, 4, 3, 4));
    expect(content?.table.rows).toHaveLength(16);
    expect(content?.table.rows[15]?.[5]).toBe("in a shift or trend");
    const { svg } = content?.draw({ width: 800 }) ?? { svg: "" };
    expect(svg).toContain("live 10 Mar 2027");
    expect(svg).toContain("median 5");
    expect(svg.match(/r="4"/g)).toHaveLength(16);
  });

  it("is none without a point", () => {
    expect(runChartContent(figures({}))).toBeNull();
  });

  it("is drawn of whatever points, with no number that is none", () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    const values = fc.array(value, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.option(value), (list, target) => {
        const told = figures({ points: weekly(FIRST, ...list), target });
        const svg = runChartContent(told)?.draw({ width: 700 }).svg ?? "NaN";
        expect(svg).not.toMatch(/NaN|Infinity/);
        expect(reasonText(told)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

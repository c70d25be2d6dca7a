import { driversChartContent } from "@shared/domain/chart/charts/drivers.ts";
import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversFooting, isBeyondInterval } from "@shared/domain/measure/drivers-footing.ts";
import { analyseDrivers, type UsedDriver } from "@shared/statistics/drivers.ts";
import { describe, expect, it } from "vitest";

/** Answers that follow from the row alone: the outcome goes by the first predictor, the others by nothing. */
const scatter = (row: number, salt: number) => (((row * 7919 + salt * 104_729) % 997) % 7) + 1;

function reportOf(rows: number, complete: number, drivers: number): DriversReport {
  const predictors = Array.from({ length: drivers }, (_, index) =>
    Float64Array.from({ length: rows }, (_, row) => (row < complete ? scatter(row, index) : Number.NaN)),
  );
  const outcome = Float64Array.from({ length: rows }, (_, row) => scatter(row, 0) + scatter(row, 50) / 7);
  return {
    asked: ["overall"],
    verdict: "overall",
    scale: { minimum: 1, maximum: 7 },
    columns: ["overall"],
    respondents: rows,
    answered: rows,
    touchPointIds: predictors.map((_, index) => `tp${index}`),
    soleGaps: predictors.map(() => 0),
    result: analyseDrivers({ outcome, predictors, samples: 200 }),
  };
}
const chartOf = (report: DriversReport) =>
  driversChartContent(report, (id) => ({ number: Number(id.slice(2)) + 1, name: `Point ${id.slice(2)}` }));

describe("drivers of few complete answers", () => {
  it("name no first driver below ten complete answers a touch point", () => {
    const report = reportOf(120, 119, 12);
    expect(driversFooting(report)).toMatchObject({ n: 119, drivers: 12, few: true, mostLeftOut: false });
    expect(chartOf(report)?.title).toBe(
      "Which touch point moves most with the overall rating cannot be told yet: 119 complete answers for 12 touch points",
    );
  });
  it("name it from ten on", () => {
    const report = reportOf(120, 120, 12);
    expect(driversFooting(report)).toMatchObject({ few: false, mostLeftOut: false });
    expect(chartOf(report)?.title).toMatch(/^Point 0 moves most with the overall rating: \d+ % of what is/);
  });
  it("name none as first that is first in too few bootstrap samples, and say in how many it is", () => {
    const report = reportOf(120, 120, 12);
    const { analysis } = report.result;
    const firsts =
      analysis?.predictors.map((driver) => (driver.status === "used" ? driver.first : null)) ?? [];
    expect(firsts.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1);
    expect(firsts[0]).toBeGreaterThanOrEqual(0.95);
    const [first, ...rest] = analysis?.predictors ?? [];
    if (!analysis || first?.status !== "used") throw new Error("no driver");
    const often = { ...first, first: 0.63 };
    const told = {
      ...report,
      result: { analysis: { ...analysis, predictors: [often, ...rest] }, reason: null },
    };
    expect(chartOf(told)?.title).toMatch(
      /^Which touch point moves most with the overall rating cannot be told yet: Point 0 does in 63\s% of the bootstrap samples$/,
    );
  });
  describe("that are nearly determined by the others", () => {
    const rows = Array.from({ length: 200 }, (_, row) => row);
    const column = (value: (row: number) => number) => Float64Array.from(rows.map(value));
    const reportWith = (outcome: Float64Array, predictors: readonly Float64Array[]): DriversReport => ({
      ...reportOf(rows.length, rows.length, predictors.length),
      result: analyseDrivers({ outcome, predictors, samples: 200 }),
    });
    const mood = (row: number) => scatter(row, 0);
    const verdict = column((row) => mood(row) + scatter(row, 1) / 2);
    const twins = reportWith(verdict, [
      column((row) => mood(row) + scatter(row, 2) / 20),
      column((row) => mood(row) + scatter(row, 3) / 20),
      column((row) => scatter(row, 4)),
    ]);

    const titleWhereFirst = (report: DriversReport, first: number) => {
      const { analysis } = report.result;
      if (!analysis) throw new Error("no analysis");
      const predictors = analysis.predictors.map((driver) => ({ ...driver, first }) as UsedDriver);
      return chartOf({ ...report, result: { analysis: { ...analysis, predictors }, reason: null } })?.title;
    };

    it("name two together that determine each other and go alike with the verdict", () => {
      expect(titleWhereFirst(twins, 0.6)).toMatch(
        /^Point 0 and Point 1 cannot be told apart; together they move most with the overall rating: 9\d\s% of/,
      );
    });

    it("name the one alone that comes first all the same", () => {
      expect(titleWhereFirst(twins, 0.97)).toMatch(/^Point 0 moves most with the overall rating: 49\s% of/);
    });

    it("name no two together that only the others determine", () => {
      const report = reportOf(120, 120, 12);
      const { analysis } = report.result;
      const [first] = analysis?.predictors ?? [];
      if (!analysis || first?.status !== "used") throw new Error("no driver");
      const predictors = analysis.predictors.map((driver) => ({
        ...(driver as UsedDriver),
        coefficient: { ...first.coefficient, vif: 275 },
        correlation: first.correlation,
      }));
      const told = { ...report, result: { analysis: { ...analysis, predictors }, reason: null } };
      expect(titleWhereFirst(told, 0.6)).toMatch(/cannot be told yet: Point 0 does in 60\s% of/);
    });
  });
  it("name none that weighs no more than chance would, or that has no other beside it", () => {
    const report = reportOf(120, 120, 12);
    const { analysis } = report.result;
    const [first, ...rest] = analysis?.predictors ?? [];
    if (!analysis || first?.status !== "used") throw new Error("no driver");
    const titleWith = (predictors: typeof analysis.predictors) =>
      chartOf({ ...report, result: { analysis: { ...analysis, predictors }, reason: null } })?.title;
    const none = "No touch point can be told to move with the overall rating";
    expect(titleWith([{ ...first, aboveChance: false }, ...rest])).toBe(none);
    expect(titleWith([first])).toBe(none);
  });
  it("say in the headline when more than half of the respondents are left out", () => {
    expect(driversFooting(reportOf(100, 50, 2))).toMatchObject({ mostLeftOut: false });
    expect(chartOf(reportOf(100, 49, 2))?.title).toMatch(
      / of what is explained, in the 49 of 100 answers that are complete$/,
    );
  });
  it("tell R² with its adjusted value", () => {
    const report = reportOf(120, 120, 12);
    const { analysis } = report.result;
    expect(chartOf(report)?.subtitle).toContain(
      `R² ${analysis?.rSquared.value.toFixed(2)} (adjusted ${analysis?.adjustedRSquared.toFixed(2)})`,
    );
  });
});

describe("a weight outside its interval", () => {
  const used = { share: { value: 0.3, low: 0.1, high: 0.28 } } as UsedDriver;
  it("is told as one, above or below; one on a bound or without an interval is not", () => {
    expect(isBeyondInterval(used)).toBe(true);
    expect(isBeyondInterval({ ...used, share: { value: 0.05, low: 0.1, high: 0.28 } })).toBe(true);
    expect(isBeyondInterval({ ...used, share: { value: 0.28, low: 0.1, high: 0.28 } })).toBe(false);
    expect(isBeyondInterval({ ...used, share: { value: 0.3, low: null, high: null } })).toBe(false);
    expect(isBeyondInterval({ ...used, share: null })).toBe(false);
  });
  it("is explained under the chart's title", () => {
    const report = reportOf(120, 120, 12);
    const { analysis } = report.result;
    const [first, ...rest] = analysis?.predictors ?? [];
    if (!analysis || first?.status !== "used" || !first.share) throw new Error("no driver");
    const moved = { ...first, share: { ...first.share, high: first.share.value - 0.01 } };
    const told = {
      ...report,
      result: { analysis: { ...analysis, predictors: [moved, ...rest] }, reason: null },
    };
    expect(chartOf(told)?.subtitle).toContain("a dot outside its interval: most samples weigh it otherwise");
    expect(chartOf(report)?.subtitle).not.toContain("a dot outside");
  });
});

import { Model } from "@shared/domain/core/model.ts";
import { computeDrivers, type DriversReport, samplesFor } from "@shared/domain/measure/drivers.ts";
import type { UsedDriver } from "@shared/statistics/drivers.ts";
import { describe, expect, it } from "vitest";
import { airlineMeasures } from "../../builders/airline-measures.ts";

const { model, readColumn } = airlineMeasures();

function drivers(question: Partial<Parameters<typeof computeDrivers>[2]> = {}): DriversReport {
  const report = computeDrivers(model, readColumn, { segments: [], verdict: null, without: [], ...question });
  if (!report) throw new Error("no report");
  return report;
}
const analysisOf = (report: DriversReport) => {
  if (!report.result.analysis) throw new Error(report.result.reason);
  return report.result.analysis;
};
const nameOf = (report: DriversReport, index: number) =>
  model.get("touchPoint", report.touchPointIds[index] ?? "")?.name;
const driverOf = (report: DriversReport, name: string) =>
  analysisOf(report).predictors.find((_, index) => nameOf(report, index) === name) as UsedDriver;

/**
 * R 4: complete.cases of s1…s23 and overall_sat; lm(scale(y) ~ scale(X)); Johnson's weights by
 * L = V √Λ V', b = L⁻¹ r, weights = L² b²; VIF = diag(solve(cor(X))).
 */
const R_ANSWERS = [
  { item: 23, r: 0.384707595, beta: 0.385056416, weight: 0.069534653, share: 0.371378, vif: 1.955637 },
  { item: 16, r: 0.271839492, beta: 0.187653801, weight: 0.017234582, share: 0.092048, vif: 3.301378 },
  { item: 6, r: 0.239418453, beta: 0.114903137, weight: 0.008440987, share: 0.045083, vif: 5.401518 },
  { item: 21, r: 0.163008992, beta: -0.125402669, weight: 0.003552468, share: 0.018973, vif: 2.739564 },
  { item: 13, r: 0.157822837, beta: -0.034405667, weight: 0.002133004, share: 0.011392, vif: 3.026648 },
];

describe("drivers of the airline's overall rating", () => {
  const report = drivers();

  it("are as R finds them: correlation, β, relative weight, share of R² and VIF", () => {
    for (const { item, ...expected } of R_ANSWERS) {
      const driver = driverOf(report, `Item ${item}`);
      expect(driver.correlation.value).toBeCloseTo(expected.r, 8);
      expect(driver.coefficient.value).toBeCloseTo(expected.beta, 8);
      expect(driver.weight.value).toBeCloseTo(expected.weight, 8);
      expect(driver.share?.value).toBeCloseTo(expected.share, 6);
      expect(driver.coefficient.vif).toBeCloseTo(expected.vif, 5);
    }
    expect(analysisOf(report).rSquared.value).toBeCloseTo(0.1872339315, 9);
    expect(analysisOf(report).adjustedRSquared).toBeCloseTo(0.1629249334, 9);
  });
  it("rest on the 793 of 1,065 passengers who answered everything, and say so", () => {
    expect(report).toMatchObject({ verdict: "overall", respondents: 1065, answered: 1065 });
    expect(analysisOf(report)).toMatchObject({ n: 793, leftOut: 272 });
  });
  it("have intervals that hold their value", () => {
    for (const driver of analysisOf(report).predictors as UsedDriver[]) {
      expect(driver.share?.low).toBeLessThan(driver.share?.value ?? 0);
      expect(driver.share?.high).toBeGreaterThan(driver.share?.value ?? 1);
    }
  });
  it("leaving out the touch point whose answer alone is missing gives back exactly these rows", () => {
    const most = Math.max(...report.soleGaps);
    const costly = report.touchPointIds[report.soleGaps.indexOf(most)] ?? "";
    expect(most).toBeGreaterThan(0);
    const without = drivers({ without: [costly] });
    expect(without.touchPointIds).toHaveLength(22);
    expect(analysisOf(without).n).toBe(793 + most);
  });
  it("explain the recommendation when that is asked for", () => {
    const nps = drivers({ verdict: "nps" });
    expect(nps).toMatchObject({ verdict: "nps", scale: { minimum: 0, maximum: 10 }, columns: ["nps"] });
    expect(nps.asked).toEqual(["overall", "nps", "csat"]);
  });
  it("are not told of a segment with too few complete rows", () => {
    const first = drivers({ segments: [{ column: "flight_class", value: "First" }] });
    expect(first.result).toEqual({ analysis: null, reason: "too-few-rows" });
    expect(first.respondents).toBe(15);
  });
});

describe("an engagement without a verdict", () => {
  it("has no drivers", () => {
    const bare = new Model(model.all("engagement"));
    expect(computeDrivers(bare, () => null, { segments: [], verdict: null, without: [] })).toBeNull();
  });
});

describe("the bootstrap of many touch points", () => {
  it("draws 1,000 samples of up to 60, fewer of more, and never fewer than 200", () => {
    expect([1, 23, 60, 80, 200].map(samplesFor)).toEqual([1000, 1000, 1000, 422, 200]);
  });

  it("says how many samples are done", () => {
    const told: number[] = [];
    computeDrivers(model, readColumn, { segments: [], verdict: null, without: [] }, (done, of) =>
      told.push(done / of),
    );
    expect(told).toHaveLength(1000);
    expect(told[500]).toBe(0.5);
  });
});

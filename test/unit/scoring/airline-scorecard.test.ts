import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { guessMapping, plannedQuestions } from "@shared/interchange/survey/guess-mapping.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

const table = readCsv(airlineBytes());
const plans = guessMapping(table, []);
const plan = (column: string) => plans.find((entry) => entry.column === column);

describe("what is guessed of the airline survey", () => {
  it("pairs e1…e23 with s1…s23 on 1–100, NA not answered", () => {
    for (const number of [1, 9, 23]) {
      const subject = { kind: "create", name: `Item ${number}` };
      expect(plan(`e${number}`)).toMatchObject({ role: "expectation", subject, minimum: 1, maximum: 100 });
      expect(plan(`s${number}`)).toMatchObject({ role: "perception", subject, minimum: 1, maximum: 100 });
    }
    expect(plan("e9")?.missing).toEqual(["NA"]);
  });
  it("moves the recommendation from 1–11 to 0–10", () => {
    expect(plan("nps")).toMatchObject({ role: "nps", minimum: 0, maximum: 10, shift: -1 });
  });
  it("takes satisfaction, the overall rating and the segments for what they are", () => {
    expect(plan("sat1")).toMatchObject({ role: "csat", minimum: 1, maximum: 7 });
    expect(plan("overall_sat")).toMatchObject({ role: "overall", minimum: 1, maximum: 7 });
    expect(plans.filter(({ role }) => role === "segment").map(({ column }) => column)).toEqual([
      "country",
      "flight_class",
      "flight_latest",
      "flight_purpose",
      "flight_type",
      "gender",
      "language",
      "status",
    ]);
    expect(plan("age")?.role).toBe("ignore");
  });
});

/**
 * Computed apart from this program, in Python 3 with the csv module and plain sums over the same file: rows where
 * both e and s are numbers, mean of s − e, sample standard deviation; nps − 1 counted at ≥ 9 and ≤ 6; t quantiles
 * from scipy.stats.t.ppf.
 */
describe("the airline scorecard", () => {
  const document = new EngagementDocument([newEngagement("airline")]);
  document.run(importSurvey, {
    dataset: datasetOf(table, {
      id: "answers",
      name: "Airline",
      fileName: "a.csv",
      importedOn: "2026-10-01",
    }),
    name: "Airline",
    questions: plannedQuestions(plans),
  });
  const read = (_: string, index: number) => table.columns[index] ?? null;
  const card = computeScorecard(document.model, read);

  it("makes 23 touch points in the order of the items", () => {
    expect(card.touchPoints.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, i) => i + 1));
    expect(card.respondents).toBe(1065);
  });
  it.each([
    [1, 1038, 86.08188824662813, 60.91136801541426, -25.170520231213874, 27.229954327008848],
    [12, 999, 75.98498498498499, 67.18618618618619, -8.7987987987988, 20.87361910420839],
    [23, 1065, 76.83380281690141, 48.93521126760563, -27.898591549295773, 27.304655609240143],
  ])("item %i", (number, n, expectation, perception, gap, sd) => {
    const figures = card.touchPoints[number - 1];
    expect(figures?.gap?.n).toBe(n);
    expect(figures?.expectation?.mean).toBeCloseTo(expectation, 9);
    expect(figures?.perception?.mean).toBeCloseTo(perception, 9);
    expect(figures?.gap?.mean).toBeCloseTo(gap, 9);
    expect(figures?.gap?.sd).toBeCloseTo(sd, 9);
    expect(figures).toMatchObject({ minimum: 1, maximum: 100, small: false, rescaled: false });
  });
  it("gives the interval of a gap: t(1064) = 1.9622 at item 23", () => {
    const gap = card.touchPoints[22]?.gap;
    expect((gap?.high ?? 0) - (gap?.mean ?? 0)).toBeCloseTo(
      (1.96219 * 27.304655609240143) / Math.sqrt(1065),
      4,
    );
  });
  it("NPS: 238 promoters, 431 detractors of 1065", () => {
    expect(card.nps).toMatchObject({ n: 1065, counts: [238, 396, 431] });
    expect(card.nps?.value).toBeCloseTo((100 * (238 - 431)) / 1065, 9);
  });
  it("CSAT: 223 of 1065 in the two best boxes, mean 4.4188", () => {
    expect(card.csat?.value).toBeCloseTo(223 / 1065, 12);
    expect(card.csat?.mean).toBeCloseTo(4.418779342723004, 9);
  });
  it("overall: mean 3.7399, and the mean of each passenger's mean gap −21.1995", () => {
    expect(card.overall?.mean).toBeCloseTo(3.739906103286385, 9);
    expect(card.overallGap).toMatchObject({ n: 1065 });
    expect(card.overallGap?.mean).toBeCloseTo(-21.19947599193088, 9);
    expect(card.overallGap?.sd).toBeCloseTo(17.44681640201579, 9);
  });
  it("filters by segment: 185 in business class", () => {
    const business = computeScorecard(document.model, read, {
      segments: [{ column: "flight_class", value: "Business" }],
    });
    expect(business).toMatchObject({ respondents: 185, respondentsInAll: 1065 });
    expect(business.touchPoints[0]?.gap?.n).toBe(182);
    expect(business.touchPoints[0]?.gap?.mean).toBeCloseTo(-26.582417582417584, 9);
    expect(business.nps?.counts).toEqual([39, 74, 72]);
  });
  it("values of one column are alternatives, columns are conditions", () => {
    const of = (...segments: { column: string; value: string }[]) =>
      computeScorecard(document.model, read, { segments }).respondents;
    const business = { column: "flight_class", value: "Business" };
    const first = { column: "flight_class", value: "First" };
    expect(of(business, first)).toBe(200);
    expect(of(business, { column: "flight_class", value: "none" })).toBe(185);
    expect(of(business, { column: "gender", value: "female" })).toBeLessThan(185);
  });
  it("is undone in one step", () => {
    const size = document.model.size;
    expect(size).toBe(1 + 23 + 1 + 1);
  });
});

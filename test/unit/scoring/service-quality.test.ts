import { computeEvidence } from "@shared/domain/measure/evidence.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const DIMENSIONS = ["Tangibles", "Reliability", "Responsiveness", "Assurance", "Empathy"];
const GAPS = [-0.25, -1.4, -1, -0.5, -0.75];
const POINTS = [11, 32, 22, 19, 16];

/** Respondents who expect 6, met that much less, and gave each dimension so many of 100 points. */
const cardOf = (people: readonly { gaps: number[]; points: number[] | null }[]) => {
  const { model, readColumn } = surveyed(
    DIMENSIONS.flatMap((about, at) => [
      { role: "expectation" as const, about, values: people.map(() => 6) },
      { role: "perception" as const, about, values: people.map(({ gaps }) => 6 + (gaps[at] ?? 0)) },
      {
        role: "importance" as const,
        about,
        values: people.map(({ points }) => points?.[at] ?? Number.NaN),
        scale: [0, 100] as const,
      },
    ]),
  );
  return computeScorecard(model, readColumn);
};

describe("service quality", () => {
  it("is the mean of the dimensions' gaps, and weighed by the client's points Σ weight · gap / 100", () => {
    const card = cardOf([{ gaps: GAPS, points: POINTS }]);
    expect(card.overallGap?.mean).toBeCloseTo(-0.78, 9);
    expect(card.weightedGap?.mean).toBeCloseTo(-0.9105, 9);
    expect(card.weightedGap).toMatchObject({ n: 1, low: null });
  });

  it("is weighed per respondent and then averaged, with its interval", () => {
    const all = [0, -1, -2, -3, -4];
    const card = cardOf([
      { gaps: GAPS, points: POINTS },
      { gaps: all, points: [100, 0, 0, 0, 0] },
      { gaps: all, points: [0, 0, 0, 0, 100] },
    ]);
    expect(card.weightedGap?.n).toBe(3);
    expect(card.weightedGap?.mean).toBeCloseTo((-0.9105 + 0 - 4) / 3, 9);
    expect(card.weightedGap?.low).toBeLessThan(card.weightedGap?.mean ?? 0);
  });

  it("is the same however importance is numbered, and stays within the gaps that it weighs", () => {
    const figure = (least: number) => {
      const people = [
        { gaps: [-1, -3, 0], steps: [6, 0, 1] },
        { gaps: [0, -2, -1], steps: [2, 3, 0] },
        { gaps: [-2, -1, 0], steps: [0, 0, 0] },
      ];
      const { model, readColumn } = surveyed(
        [0, 1, 2].flatMap((at) => [
          { role: "expectation" as const, about: `P${at}`, values: people.map(() => 6) },
          { role: "perception" as const, about: `P${at}`, values: people.map(({ gaps }) => 6 + gaps[at]!) },
          {
            role: "importance" as const,
            about: `P${at}`,
            values: people.map(({ steps }) => steps[at]! + least),
            scale: [least, least + 6] as const,
          },
        ]),
      );
      return computeScorecard(model, readColumn);
    };
    for (const least of [0, 1, -3]) {
      const card = figure(least);
      expect(card.weightedGap?.mean).toBeCloseTo((-6 / 7 - 6 / 5) / 2, 9);
      expect(card.weightedGapOf).toEqual({ touchPoints: 3, leftOut: 1 });
      expect(card.notes).toEqual([{ kind: "gap-unweighed", subject: "", count: 1 }]);
    }
  });

  it("shows the answers about importance among its evidence", () => {
    const { model, readColumn } = surveyed([
      { role: "expectation", about: "Desk", values: [6, 7, 5] },
      { role: "perception", about: "Desk", values: [5, 7, 5] },
      { role: "importance", about: "Desk", values: [5, 7, Number.NaN] },
      { role: "expectation", about: "Door", values: [6, 7, 5] },
      { role: "perception", about: "Door", values: [5, 7, 5] },
    ]);
    const scope = { segments: [], wave: null };
    const evidence = computeEvidence(model, readColumn, { figure: "weightedGap", touchPointId: null, scope });
    expect(evidence.sources.map(({ question }) => question.role)).toEqual([
      "expectation",
      "perception",
      "importance",
    ]);
    expect(evidence.total).toBe(2);
  });

  it("leaves out who gave no weight, and is undefined where importance was not asked", () => {
    const card = cardOf([
      { gaps: GAPS, points: POINTS },
      { gaps: GAPS, points: null },
      { gaps: GAPS, points: [0, 0, 0, 0, 0] },
    ]);
    expect(card.overallGap?.n).toBe(3);
    expect(card.weightedGap?.n).toBe(1);
    const { model, readColumn } = surveyed([
      { role: "expectation", about: "Desk", values: [6, 7] },
      { role: "perception", about: "Desk", values: [5, 7] },
    ]);
    expect(computeScorecard(model, readColumn).weightedGap).toBeNull();
  });
});

import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import type { PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { isMeasured } from "@shared/domain/scoring/is-measured.ts";
import type { ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { waves } from "@shared/domain/scoring/waves.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { describe, expect, it } from "vitest";
import { type SurveyInMemory, surveysInMemory } from "../../builders/surveys-in-memory.ts";

interface Given {
  readonly about?: string;
  readonly measure: ScoreMeasure;
  readonly value: number;
  readonly n: number | null;
  readonly deviation?: number;
  readonly segment?: string;
  readonly waveName?: string;
  readonly waveDate?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

function withScores(scores: readonly Given[], surveys: readonly SurveyInMemory[] = []) {
  const { document, model, readColumn } = surveysInMemory(surveys);
  document.run(importAggregateScores, {
    scores: scores.map(({ about, ...score }) => ({
      subject: about === undefined ? { kind: "none" as const } : { kind: "create" as const, name: about },
      score: {
        deviation: null,
        segment: "",
        waveName: "",
        waveDate: "",
        minimum: 1,
        maximum: 7,
        source: "",
        ...score,
      },
    })),
  });
  const card = (...segments: string[]) =>
    computeScorecard(model, readColumn, {
      segments: segments.map((value) => ({ column: "group", value })),
    });
  return { model, readColumn, card };
}

const desk = { kind: "create", name: "Desk" } as const;
const FELT: Partial<PlannedQuestion> = { column: "s", role: "perception", subject: desk };

describe("scores without answers", () => {
  it("have the interval that their n and deviation give, and are named as such", () => {
    const answers = [4, 5, 6, 6, 7, 3];
    const own = meanInterval(answers);
    const { card } = withScores([
      { about: "Desk", measure: "perception", value: own?.mean ?? 0, n: 6, deviation: own?.sd ?? 0 },
    ]);
    const [figures] = card().touchPoints;
    expect(figures?.perception?.low).toBeCloseTo(own?.low ?? 0, 12);
    expect(figures?.perception?.high).toBeCloseTo(own?.high ?? 0, 12);
    expect(figures).toMatchObject({ aggregated: ["perception"], expectation: null, minimum: 1, maximum: 7 });
  });

  it("of several groups are the mean and spread of all their answers together", () => {
    const groups = [
      [4, 5, 6],
      [1, 2, 2, 7, 3],
    ];
    const { card } = withScores(
      groups.map((answers, at) => {
        const figure = meanInterval(answers);
        return {
          about: "Desk",
          measure: "perception" as const,
          value: figure?.mean ?? 0,
          deviation: figure?.sd ?? 0,
          n: answers.length,
          segment: `group ${at}`,
        };
      }),
    );
    const all = meanInterval(groups.flat());
    const figure = card().touchPoints[0]?.perception;
    expect(figure?.n).toBe(8);
    expect(figure?.mean).toBeCloseTo(all?.mean ?? 0, 12);
    expect(figure?.sd).toBeCloseTo(all?.sd ?? 0, 12);
    expect(card("group 1").touchPoints[0]?.perception).toMatchObject({ n: 5, mean: 3 });
    expect(card("nobody").touchPoints[0]?.perception).toBeNull();
  });

  it("of all clients count alone, when those of segments are there too", () => {
    const { card } = withScores([
      { about: "Desk", measure: "gap", value: -1, n: 10 },
      { about: "Desk", measure: "gap", value: -3, n: 90, segment: "old" },
    ]);
    expect(card().touchPoints[0]?.gap).toMatchObject({ mean: -1, n: 10, sd: null, low: null });
  });

  it("stand aside where there are answers, and a note says so", () => {
    const { card } = withScores(
      [{ about: "Desk", measure: "perception", value: 2, n: 10 }],
      [{ columns: { s: [5, 7] }, questions: [FELT] }],
    );
    expect(card().touchPoints[0]).toMatchObject({ perception: { n: 2, mean: 6 }, aggregated: [] });
    expect(card().notes).toContainEqual({ kind: "score-aside", subject: "Desk" });
  });

  it("that do not say of how many answers they are do not count, and a note says so", () => {
    const { card } = withScores([{ about: "Desk", measure: "perception", value: 2, n: null }]);
    expect(card().touchPoints[0]?.perception).toBeNull();
    expect(card().notes).toContainEqual({ kind: "score-without-n", subject: "Desk" });
  });

  it("about the whole: shares with Wilson's interval, NPS with the widest that such a score can have", () => {
    const { card } = withScores([
      { measure: "csat", value: 0.65, n: 100 },
      { measure: "nps", value: 25, n: 1000 },
    ]);
    const { csat, nps, aggregated } = card();
    expect(aggregated).toEqual(["nps", "csat"]);
    expect(csat).toMatchObject({ value: 0.65, n: 100, counts: [65, 35] });
    expect(csat?.low).toBeCloseTo(0.5525, 4);
    // Known NPS 25 of 450, 350 and 200 has ±4.751; without its counts it may be as wide as ±6.001.
    expect((nps?.high ?? 0) - 25).toBeCloseTo(6.001, 3);
  });

  it("keep the scale that they came on, when there are no answers beside them", () => {
    const { card } = withScores([
      { measure: "gap", value: -0.8, n: 200, deviation: 1, maximum: 5 },
      { measure: "overall", value: 8, n: 200, deviation: 1, minimum: 0, maximum: 10 },
    ]);
    expect(card()).toMatchObject({ minimum: 1, maximum: 5, overallScale: { minimum: 0, maximum: 10 } });
    expect(card().overallGap?.mean).toBeCloseTo(-0.8, 12);
    expect(card().overall?.mean).toBe(8);
  });

  it("are something measured, with no answer anywhere", () => {
    const { model, readColumn } = surveysInMemory([]);
    expect(isMeasured(computeScorecard(model, readColumn))).toBe(false);
    expect(isMeasured(withScores([{ measure: "nps", value: 40, n: 200 }]).card())).toBe(true);
    expect(isMeasured(withScores([{ about: "Desk", measure: "gap", value: -1, n: 20 }]).card())).toBe(true);
  });

  it("make the waves that they name", () => {
    const { model, readColumn } = withScores([
      { about: "Desk", measure: "perception", value: 4, n: 10, waveName: "Spring", waveDate: "2026-04-01" },
    ]);
    expect(waves(model, readColumn)).toMatchObject([{ key: "Spring", date: "2026-04-01", respondents: 0 }]);
    const card = (wave: string) => computeScorecard(model, readColumn, { wave }).touchPoints[0]?.perception;
    expect(card("Spring")?.mean).toBe(4);
    expect(card("Autumn")).toBeNull();
  });
});

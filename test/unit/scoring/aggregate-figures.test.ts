import { computeChanges, computeOverTime } from "@shared/domain/measure/changes.ts";
import { computeComparison } from "@shared/domain/measure/comparison.ts";
import { computeEvidence } from "@shared/domain/measure/evidence.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import type { PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { hasPairedGaps, isMeasured } from "@shared/domain/scoring/is-measured.ts";
import { noteTexts } from "@shared/domain/scoring/note-texts.ts";
import type { ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { segmentChoices } from "@shared/domain/scoring/segment-choices.ts";
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
      wave: null,
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

  it("stand aside at many touch points in one line, and in one for each at few", () => {
    const aside = (...subjects: string[]) =>
      subjects.map((subject) => ({ kind: "score-aside", subject }) as const);
    const other = { kind: "rescaled", subject: "Desk" } as const;
    expect(noteTexts([...aside("Desk", "Door"), other])).toHaveLength(3);
    const [first, second, ...more] = noteTexts([...aside("Desk", "Door", "Phone"), other]);
    expect(first).toBe("3 figures have both answers and scores without answers: the answers count.");
    expect(second).toMatch(/^“Desk” was asked on different scales/);
    expect(more).toEqual([]);
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
    const card = (wave: string) =>
      computeScorecard(model, readColumn, { segments: [], wave }).touchPoints[0]?.perception;
    expect(card("Spring")?.mean).toBe(4);
    expect(card("Autumn")).toBeNull();
  });

  describe("of a wave that nothing else is known of", () => {
    const { model, readColumn } = withScores(
      (["expectation", "perception"] as const).map((measure) => ({
        about: "Desk",
        measure,
        value: measure === "expectation" ? 6 : 4.5,
        deviation: measure === "expectation" ? 0.8 : 1.2,
        n: measure === "expectation" ? 100 : 90,
        segment: "Agency",
        waveName: "Autumn",
        waveDate: "2026-09-01",
      })),
      [
        {
          columns: { e: [6, 6, 7, 5, 6], s: [4, 5, 6, 6, 4] },
          questions: [{ column: "e", role: "expectation", subject: desk }, FELT],
          wave: { waveName: "Spring", waveDate: "2026-03-01" },
        },
      ],
    );
    const autumn = { segments: [], wave: "Autumn" };
    const inAutumn = computeScorecard(model, readColumn, autumn);
    // R: qt(.975, 89) = 1.986979; −1.5 ± 1.986979 · 2 / sqrt(90) = −1.9189 … −1.0811.
    it("have a gap, with the widest interval that the two spreads allow, and a note says so", () => {
      const [figures] = inAutumn.touchPoints;
      expect(figures?.gap).toMatchObject({ n: 90, mean: -1.5, sd: 2 });
      expect(figures?.gap?.low).toBeCloseTo(-1.9189, 4);
      expect(figures?.gap?.high).toBeCloseTo(-1.0811, 4);
      expect(figures?.aggregated).toContain("gap");
      expect(inAutumn.notes).toEqual([{ kind: "gap-of-scores", subject: "Desk" }]);
    });
    it("are not called paired by respondent, as those of answers are", () => {
      expect(hasPairedGaps(inAutumn)).toBe(false);
      expect(hasPairedGaps(computeScorecard(model, readColumn, { segments: [], wave: "Spring" }))).toBe(true);
    });
    it("stand in the line over time, in what changed and in a comparison", () => {
      const gaps = computeOverTime(model, readColumn, { segments: [] }).waves.map(({ wave, card }) => [
        wave.key,
        card.touchPoints[0]?.gap?.mean,
      ]);
      expect(gaps).toEqual([
        ["Spring", -1],
        ["Autumn", -1.5],
      ]);
      const changes = computeChanges(model, readColumn, { segments: [], wave: null });
      expect(changes?.differences.touchPoints[0]?.means.gap?.value).toBeCloseTo(-0.5, 12);
      const compared = computeComparison(model, readColumn, {
        first: { segments: [], wave: "Spring" },
        second: autumn,
      });
      expect(compared.differences.touchPoints[0]?.means.gap?.low).toBeLessThan(-0.5);
    });
    it("show the means that the gap is made of as its evidence", () => {
      const { aggregates } = computeEvidence(model, readColumn, {
        figure: "gap",
        touchPointId: inAutumn.touchPoints[0]?.touchPointId ?? null,
        scope: autumn,
        offset: 0,
        limit: 20,
      });
      expect(aggregates.map(({ measure }) => measure)).toEqual(["expectation", "perception"]);
    });
    it("let their segment be chosen, which no survey knows", () => {
      const choices = segmentChoices(model, readColumn);
      expect(choices).toEqual([{ column: "segment", values: [{ value: "Agency", count: 0 }], left: 0 }]);
      const segments = [{ column: "segment", value: "Agency" }];
      const [figures] = computeScorecard(model, readColumn, { segments, wave: "Autumn" }).touchPoints;
      expect(figures?.perception).toMatchObject({ n: 90, mean: 4.5 });
    });
    it("have a gap without an interval where a spread is not told", () => {
      const { card } = withScores([
        { about: "Desk", measure: "expectation", value: 6, n: 10 },
        { about: "Desk", measure: "perception", value: 5, n: 10, deviation: 1 },
      ]);
      expect(card().touchPoints[0]?.gap).toMatchObject({ mean: -1, n: 10, sd: null, low: null });
    });
  });

  it("of groups that share clients are not tested against each other", () => {
    const felt = (value: number, n: number, segment: string, waveName: string): Given => ({
      about: "Desk",
      measure: "perception",
      deviation: 1,
      value,
      n,
      segment,
      waveName,
    });
    const { model, readColumn } = withScores([
      felt(5, 200, "", "Spring"),
      felt(4, 100, "Agency", "Spring"),
      felt(6, 100, "Direct", "Spring"),
      felt(4, 200, "", "Autumn"),
    ]);
    const scope = (wave: string | null, ...segments: string[]) => ({
      segments: segments.map((value) => ({ column: "segment", value })),
      wave,
    });
    const compare = (first: ReturnType<typeof scope>, second: ReturnType<typeof scope>) => {
      const { differences, scoresInBoth } = computeComparison(model, readColumn, { first, second });
      return { p: differences.touchPoints[0]?.means.perception?.p ?? null, scoresInBoth };
    };
    const untested = { p: null, scoresInBoth: true };
    expect(compare(scope(null), scope(null, "Agency"))).toEqual(untested);
    expect(compare(scope(null), scope("Autumn"))).toEqual(untested);
    expect(compare(scope(null, "Agency", "Direct"), scope(null, "Direct"))).toEqual(untested);
    expect(compare(scope(null, "Agency"), scope(null, "Direct")).p).toBeLessThan(0.001);
    expect(compare(scope("Spring"), scope("Autumn"))).toMatchObject({ scoresInBoth: false });
    expect(compare(scope("Spring"), scope("Autumn")).p).toBeLessThan(0.001);
  });

  describe("of expectation and perception make a gap", () => {
    const one = (measure: "expectation" | "perception", value: number, n: number, where: Partial<Given>) => ({
      about: "Desk",
      measure,
      value,
      n,
      deviation: 1,
      ...where,
    });
    const spring = { waveName: "Spring", waveDate: "2026-03-01" };
    const autumn = { waveName: "Autumn", waveDate: "2026-09-01" };

    it("within each wave, so that it lies between the gaps of the waves", () => {
      const { card } = withScores([
        one("expectation", 6, 900, spring),
        one("perception", 5, 20, spring),
        one("expectation", 4, 100, autumn),
        one("perception", 4, 200, autumn),
      ]);
      const gap = card().touchPoints[0]?.gap;
      // (20 · −1 + 100 · 0) / 120, the fewer of the two answers each.
      expect(gap?.n).toBe(120);
      expect(gap?.mean).toBeCloseTo(-1 / 6, 12);
      expect(gap?.low).toBeGreaterThan(-1);
      expect(card().notes).toEqual([
        { kind: "waves-together", subject: "Spring and Autumn", count: 2, places: [] },
        { kind: "gap-of-scores", subject: "Desk" },
      ]);
    });

    it("within each segment, and not of all clients beside some", () => {
      const { card } = withScores([
        one("expectation", 6, 100, {}),
        one("perception", 5, 60, { segment: "Agency" }),
        one("perception", 3, 40, { segment: "Direct" }),
      ]);
      expect(card().touchPoints[0]).toMatchObject({ gap: null, aggregated: ["expectation", "perception"] });
      expect(card().notes).toEqual([{ kind: "gap-unmatched", subject: "Desk" }]);
    });

    it("of the segments that have both, and a note tells of those that have not", () => {
      const { card } = withScores([
        one("expectation", 6, 100, {}),
        one("expectation", 5, 50, { segment: "Agency" }),
        one("perception", 4, 60, { segment: "agency" }),
        one("perception", 3, 40, { segment: "Direct" }),
      ]);
      expect(card().touchPoints[0]?.gap).toMatchObject({ n: 50, mean: -1 });
      expect(card().notes).toContainEqual({ kind: "gap-of-some-scores", subject: "Desk" });
    });
  });
});

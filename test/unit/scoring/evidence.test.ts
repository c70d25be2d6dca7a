import { computeEvidence, type EvidenceQuestion } from "@shared/domain/measure/evidence.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const NO = Number.NaN;
const desk = { kind: "create", name: "Desk" } as const;
const WHOLE = { segments: [], wave: null };

function surveyed() {
  const made = surveysInMemory([
    {
      columns: {
        e: ["7", "", "6", "99", "many", "5", "8"],
        s: ["5", "4", "6", "3", "2", "", "1"],
        group: ["new", "new", "new", "old", "old", "old", "old"],
      },
      questions: [
        { column: "e", role: "expectation", subject: desk, missing: ["99"] },
        { column: "s", role: "perception", subject: desk },
        { column: "group", role: "segment" },
      ],
    },
  ]);
  const touchPointId = made.model.all("touchPoint")[0]?.id ?? "";
  const evidence = (question: Partial<EvidenceQuestion>) =>
    computeEvidence(made.model, made.readColumn, { scope: WHOLE, touchPointId, figure: "gap", ...question });
  return { ...made, touchPointId, evidence };
}

describe("the evidence of a figure", () => {
  it("of boxes leaves out the survey on another scale, which the figure leaves out, too", () => {
    const about = (maximum: number) => ({ column: "c", role: "csat", minimum: 1, maximum }) as const;
    const { model, readColumn } = surveysInMemory([
      { columns: { c: [1, 2, 3, 4, 5] }, questions: [about(5)] },
      { columns: { c: [5, 6, 7] }, questions: [about(7)] },
    ]);
    const found = computeEvidence(model, readColumn, { scope: WHOLE, touchPointId: null, figure: "csat" });
    const figure = computeScorecard(model, readColumn, WHOLE).csat;
    expect(found.sources).toHaveLength(1);
    expect([found.total, figure?.n]).toEqual([5, 5]);
  });
  it("names its columns and tells why cells do not count", () => {
    const { evidence } = surveyed();
    const { sources, formula } = evidence({ figure: "expectation" });
    expect(formula).toBe("mean-student-t");
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      survey: "data-0",
      question: { column: "e", minimum: 1, maximum: 7 },
      weighted: false,
      rows: 7,
      passed: 7,
      readings: { answered: 3, blank: 1, missing: 1, notANumber: 1, outside: 1 },
    });
  });

  it("of a gap is the respondents who gave both, as many as its n, with cells and answers", () => {
    const { evidence, model, readColumn } = surveyed();
    const { rows, total } = evidence({});
    expect(total).toBe(computeScorecard(model, readColumn).touchPoints[0]?.gap?.n);
    expect(rows.map(({ row, answers }) => [row, answers.map(({ value }) => value)])).toEqual([
      [1, [7, 5]],
      [3, [6, 6]],
    ]);
    expect(rows[0]?.answers[0]).toEqual({ column: "e", text: "7", value: 7 });
  });

  it("follows the scope, and comes in pages", () => {
    const { evidence } = surveyed();
    const old = { segments: [{ column: "group", value: "old" }], wave: null };
    const page = evidence({ figure: "perception", scope: old, offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, offset: 1 });
    expect(page.rows.map(({ row }) => row)).toEqual([5]);
    expect(page.sources[0]).toMatchObject({ passed: 4, readings: { answered: 3, blank: 1 } });
  });

  it("of an overall gap needs both answers at one touch point", () => {
    const made = surveysInMemory([
      {
        columns: { e1: [5, 5], s1: [NO, 4], e2: [NO, NO], s2: [6, 6] },
        questions: ["1", "2"].flatMap((number) => {
          const subject = { kind: "create", name: number } as const;
          return [
            { column: `e${number}`, role: "expectation" as const, subject },
            { column: `s${number}`, role: "perception" as const, subject },
          ];
        }),
      },
    ]);
    const found = computeEvidence(made.model, made.readColumn, {
      scope: WHOLE,
      touchPointId: null,
      figure: "overallGap",
    });
    expect(found.rows.map(({ row }) => row)).toEqual([2]);
    expect(computeScorecard(made.model, made.readColumn).overallGap?.n).toBe(found.total);
  });

  it("of observed figures is the sheets and their scores", () => {
    const { document, model, readColumn } = surveysInMemory([]);
    const touchPointId = document.run(createTouchPoint, { name: "Desk" }).result;
    const rubricId = document.run(createRubric, { name: "Ten", builtInId: "rubric-conduct" }).result;
    const sheetId = document.run(createScoreSheet, {
      rubricId,
      observer: "Ada",
      date: "2026-05-04",
      segmentId: null,
    }).result;
    const itemId = model.need("rubric", rubricId).items[0]?.id ?? "";
    document.run(setScore, { sheetId, touchPointId, itemId, perception: 4, evidence: "A chair was offered" });
    const { observed, formula } = computeEvidence(model, readColumn, {
      scope: WHOLE,
      touchPointId,
      figure: "observed",
    });
    expect(formula).toBe("observed-mean");
    expect(observed).toMatchObject({
      sheets: [{ observer: "Ada" }],
      scores: [{ item: "Valued", score: { perception: 4, evidence: "A chair was offered" } }],
      total: 1,
    });
  });
});

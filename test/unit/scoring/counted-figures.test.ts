import type { PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { weightedMean } from "@shared/statistics/weighted-moments.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { straightforwardFigures } from "../../builders/straightforward-figures.ts";
import { type SurveyInMemory, surveysInMemory } from "../../builders/surveys-in-memory.ts";

const PATIENCE = 120_000;
const PLACES = ["Desk", "Door", "Phone"];

const cell = (least: number, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: least, max: most }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
    { weight: 1, arbitrary: fc.integer({ min: least * 2, max: most * 2 }).map((value) => value / 2) },
    { weight: 1, arbitrary: fc.constantFrom(0, 99, -3, 1e9) },
  );

interface Shape {
  readonly rows: number;
  readonly scales: readonly (readonly [number, number])[];
  readonly weighted: boolean;
  readonly words: boolean;
}
const shapes: fc.Arbitrary<Shape> = fc.record({
  rows: fc.integer({ min: 1, max: 40 }),
  scales: fc.array(fc.constantFrom([1, 7] as const, [1, 5] as const, [0, 100] as const), {
    minLength: 1,
    maxLength: 6,
  }),
  weighted: fc.boolean(),
  words: fc.boolean(),
});

/** A survey with a rating question for each scale, the whole ones, a segment and sometimes weights. */
function survey({ rows, scales, weighted, words }: Shape): fc.Arbitrary<SurveyInMemory> {
  const asked: Record<string, { question: Partial<PlannedQuestion>; cells: fc.Arbitrary<number> }> = {
    nps: { question: { role: "nps", minimum: 0, maximum: 10 }, cells: cell(0, 10) },
    csat: { question: { role: "csat", minimum: 1, maximum: 5, missing: ["99"] }, cells: cell(1, 5) },
    overall: { question: { role: "overall", minimum: 1, maximum: 7, reversed: true }, cells: cell(1, 7) },
  };
  scales.forEach(([minimum, maximum], at) => {
    const subject = { kind: "create", name: PLACES[(at >> 1) % PLACES.length] ?? "" } as const;
    const role = at % 2 === 0 ? "perception" : "expectation";
    const shift = minimum === 1 ? 0 : -1;
    asked[`q${at}`] = {
      question: { role, subject, minimum, maximum, shift },
      cells: cell(minimum, maximum),
    };
  });
  const list = (cells: fc.Arbitrary<number>) => fc.array(cells, { minLength: rows, maxLength: rows });
  const columns = fc.record(
    Object.fromEntries(Object.entries(asked).map(([name, { cells }]) => [name, list(cells)])),
  );
  const segments = fc.array(fc.constantFrom("a", "b", ""), { minLength: rows, maxLength: rows });
  const weights = list(fc.constantFrom(0, 0.5, 1, 1.25, 3, Number.NaN));
  return fc.tuple(columns, segments, weights).map(([answers, segment, weight]) => ({
    columns: {
      ...Object.fromEntries(
        Object.entries(answers).map(([name, values]) => [
          name,
          words ? values.map((value) => (Number.isNaN(value) ? "" : String(value))) : values,
        ]),
      ),
      segment,
      ...(weighted ? { weight } : {}),
    },
    questions: [
      ...Object.entries(asked).map(([column, { question }]) => ({ column, ...question })),
      { column: "segment", role: "segment" },
      ...(weighted ? [{ column: "weight", role: "weight" } as const] : []),
    ],
  }));
}

/** Equal to a billionth, whatever the shape; a field that the oracle leaves out is not compared. */
function expectNear(found: unknown, wanted: unknown, path: string): void {
  if (typeof wanted === "number") {
    expect(Math.abs(Number(found) - wanted), `${path}: ${found} against ${wanted}`).toBeLessThan(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
  } else if (wanted !== null && typeof wanted === "object") {
    expect(found, path).not.toBeNull();
    // Equal answers have no spread; going one by one through weighted ones leaves a rounding digit of it.
    const { sd } = wanted as { sd?: number };
    if (typeof sd === "number" && sd < 1e-4) {
      expect((found as { sd: number }).sd, path).toBeLessThan(1e-4);
      return;
    }
    for (const [key, value] of Object.entries(wanted)) {
      const held = found as Record<string, unknown>;
      // Answers that all weigh the same say nothing of it: they are as many as they are.
      const own = key === "effectiveN" ? (held.effectiveN ?? held.n) : held[key];
      if (value !== undefined) expectNear(own, value, `${path}.${key}`);
    }
  } else expect(found, path).toBe(wanted);
}

describe("figures from counts", () => {
  it("of equal answers that weigh differently have no spread, never one that is no number", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), weights, (value, weight) => {
        const figure = weightedMean(new Array(weight.length).fill(value), weight);
        expect(figure?.sd === null || (figure?.sd ?? -1) >= 0).toBe(true);
        expect(figure?.sd ?? 0).toBeLessThan(1e-3);
      }),
      { numRuns: 2_000 },
    );
  });

  it(
    "are those of going through the answers one by one, with and without weights, for every segment",
    () => {
      const engagements = fc
        .array(shapes, { minLength: 1, maxLength: 3 })
        .chain((all) => fc.tuple(...all.map(survey)));
      const filters = fc.subarray(["a", "b"], { minLength: 0 });
      fc.assert(
        fc.property(engagements, filters, (surveys, values) => {
          const { model, readColumn } = surveysInMemory(surveys);
          const segments = values.map((value) => ({ column: "segment", value }));
          const card = computeScorecard(model, readColumn, { segments });
          const plain = straightforwardFigures(model, readColumn, segments, card);
          const { touchPoints, nps, csat, overall, overallGap } = plain;
          expectNear(card.overall, overall, "overall");
          expectNear(card.overallGap, overallGap, "overallGap");
          expectNear(
            card.nps && { n: card.nps.n, value: card.nps.value, low: card.nps.low, high: card.nps.high },
            nps && { n: nps.n, value: nps.value, low: nps.low, high: nps.high },
            "nps",
          );
          expectNear(
            card.csat && { n: card.csat.n, share: card.csat.value, low: card.csat.low, mean: card.csat.mean },
            csat && { n: csat.n, share: csat.share, low: csat.low, mean: csat.mean },
            "csat",
          );
          touchPoints.forEach((figures, at) => {
            expectNear(card.touchPoints[at], figures, PLACES[at] ?? "");
          });
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});

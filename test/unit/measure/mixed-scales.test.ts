import { positions } from "@shared/domain/measure/importance.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { firstOnSecond } from "@shared/domain/scoring/figure-differences.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;

describe("touch points asked on different scales", () => {
  it("have their importance on one scale before they are compared", () => {
    const { model, readColumn } = surveyed([
      { role: "importance", about: "Desk", values: [5, 5], scale: [1, 5] },
      { role: "perception", about: "Desk", values: [3, 4] },
      { role: "importance", about: "Web", values: [50, 50], scale: [0, 100] },
      { role: "perception", about: "Web", values: [3, 4] },
    ]);
    const card = computeScorecard(model, readColumn);
    expect(card.touchPoints.map(({ importance }) => importance?.mean)).toEqual([5, 50]);
    // 50 of 0–100 is the middle: 3 of 1–5.
    expect(positions(model, card)?.points.map(({ importance }) => importance)).toEqual([5, 3]);
    const { parts } = computePriority(model, readColumn, { segments: [] });
    expect(parts.map(({ importance }) => importance)).toEqual([5, 3]);
  });

  it("do not make a correlation of nothing but the scale of the verdict", () => {
    const survey = (maximum: number, least: number, verdict: readonly number[]) => ({
      columns: { s: [5, 6, 7], all: [...verdict] },
      questions: [
        { column: "s", role: "perception" as const, subject: desk },
        { column: "all", role: "overall" as const, minimum: least, maximum },
      ],
    });
    // The same verdicts in the middle of each scale and beside it, on 1–5 and on 0–100: r is that of one of them.
    const both = surveysInMemory([survey(5, 1, [2, 3, 4]), survey(100, 0, [25, 50, 75])]);
    expect(computeScorecard(both.model, both.readColumn).touchPoints[0]?.derivedImportance?.r).toBeCloseTo(
      1,
      12,
    );
  });

  it("of two groups stand on the scale of the second, so that the difference is theirs", () => {
    const of = (value: number, scale: readonly [number, number]) => {
      const { model, readColumn } = surveyed([
        { role: "importance", about: "Desk", values: [value, value], scale },
        { role: "perception", about: "Desk", values: [value, value], scale },
      ]);
      const [figures] = computeScorecard(model, readColumn).touchPoints;
      if (!figures) throw new Error("no touch point");
      return figures;
    };
    const [before, after] = [of(3, [1, 5]), of(8, [0, 10])];
    expect(firstOnSecond("perception", before, after)?.mean).toBe(5);
    expect(firstOnSecond("importance", before, after)?.mean).toBe(5);
  });
});

import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { guessScale, rangeOf } from "@shared/interchange/survey/guess-scale.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const csatOf = (answers: readonly number[], minimum: number, maximum: number) => {
  const { model, readColumn } = surveysInMemory([
    {
      columns: { sat: [...answers] },
      questions: [{ column: "sat", role: "csat", minimum, maximum }],
    },
  ]);
  return computeScorecard(model, readColumn).csat;
};

describe("the boxes of CSAT", () => {
  it("of yes and no are the yes alone", () => {
    expect(csatOf([0, 1, 1, 0], 0, 1)).toMatchObject({ value: 0.5, counts: [2, 2] });
    expect(csatOf([1, 2, 2, 2], 1, 2)).toMatchObject({ value: 0.75, counts: [3, 1] });
  });

  it("of three are the best one, from four on the two best", () => {
    expect(csatOf([1, 2, 3], 1, 3)?.counts).toEqual([1, 2]);
    expect(csatOf([1, 2, 3, 4], 1, 4)?.counts).toEqual([2, 2]);
  });

  it("of noughts and ones are guessed as two, not as eleven", () => {
    const range = rangeOf({ values: Float64Array.from([0, 1, 1, 0]), dictionary: null });
    expect(guessScale("csat", range)).toMatchObject({ minimum: 0, maximum: 1 });
  });
});

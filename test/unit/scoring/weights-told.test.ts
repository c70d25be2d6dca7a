import { isWeighted } from "@shared/domain/scoring/is-measured.ts";
import { noteText } from "@shared/domain/scoring/note-messages.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;

function weighted(weights: readonly number[]) {
  const { model, readColumn } = surveysInMemory([
    {
      columns: { s: weights.map((_, at) => 1 + (at % 7)), w: [...weights] },
      questions: [
        { column: "s", role: "perception", subject: desk },
        { column: "w", role: "weight" },
      ],
    },
  ]);
  return computeScorecard(model, readColumn);
}

describe("weights of respondents", () => {
  it("leave out those without one, and say how many of them", () => {
    const card = weighted([...Array(81).fill(1), ...Array(19).fill(0)]);
    expect(card.touchPoints[0]?.perception?.n).toBe(81);
    expect(card.notes).toEqual([{ kind: "no-weight", subject: "data-0", count: 19 }]);
    expect(card.notes.map(noteText)).toEqual([
      "19 of the respondents of “data-0” have no weight above nought; their answers do not count.",
    ]);
  });

  it("make a sample small when what its answers tell is little, however many they are", () => {
    // One respondent weighs as much as the 39 others: (78)² / (39² + 39) = 3.9 equally weighted answers.
    const card = weighted([39, ...Array(39).fill(1)]);
    expect(card.touchPoints[0]).toMatchObject({ small: true, perception: { n: 40 } });
    expect(card.touchPoints[0]?.perception?.effectiveN).toBeCloseTo(3.9, 10);
    expect(isWeighted(card)).toBe(true);
    expect(weighted(Array(40).fill(1)).touchPoints[0]?.small).toBe(false);
  });
});

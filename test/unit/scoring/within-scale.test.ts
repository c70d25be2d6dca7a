import { figureDifferences } from "@shared/domain/scoring/figure-differences.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

/** Two answers at the ends of 1–7: Student’s t reaches 38 points past either end. */
function atBothEnds() {
  return surveyed([
    { role: "expectation", about: "Desk", values: [7, 1] },
    { role: "perception", about: "Desk", values: [1, 7] },
    { role: "importance", about: "Desk", values: [1, 7] },
    { role: "overall", values: [1, 7] },
  ]);
}

describe("an interval of few answers", () => {
  it("ends where the scale does, and that of a gap where a gap must", () => {
    const { model, readColumn } = atBothEnds();
    const card = computeScorecard(model, readColumn);
    const [desk] = card.touchPoints;
    for (const figure of [desk?.expectation, desk?.perception, desk?.importance, card.overall]) {
      expect(figure).toMatchObject({ mean: 4, low: 1, high: 7 });
    }
    for (const figure of [desk?.gap, card.overallGap]) {
      expect(figure).toMatchObject({ mean: 0, low: -6, high: 6 });
    }
    expect(card.questions[0]?.mean).toMatchObject({ low: 1, high: 7 });
  });

  it("keeps its spread, by which differences are tested", () => {
    const { model, readColumn } = atBothEnds();
    const card = computeScorecard(model, readColumn);
    expect(card.touchPoints[0]?.perception?.sd).toBeCloseTo(Math.sqrt(18), 9);
    expect(figureDifferences(card, card).touchPoints[0]?.means.perception?.p).toBeCloseTo(1, 9);
  });
});

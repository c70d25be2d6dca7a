import { caveatsOf } from "@shared/domain/scoring/caveats.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { isWholeSmall, wholeColumns, wholeScaleText } from "@shared/domain/scoring/whole-scale.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

function cardOf(answers: number, minimum: number, maximum: number) {
  const column = Array.from({ length: answers }, (_, row) => minimum + (row % (maximum - minimum + 1)));
  const { model, readColumn } = surveysInMemory([
    {
      columns: { sat: column, easy: column, all: column, nps: column.map((_, row) => row % 11) },
      questions: [
        { column: "sat", role: "csat", minimum, maximum },
        { column: "easy", role: "ces", minimum, maximum },
        { column: "all", role: "overall", minimum, maximum },
        { column: "nps", role: "nps", minimum: 0, maximum: 10 },
      ],
    },
  ]);
  return computeScorecard(model, readColumn);
}

describe("the scale of a figure of the whole", () => {
  it("says its ends, and of a share which answers count", () => {
    const card = cardOf(40, 1, 7);
    expect(wholeScaleText(card, "overall")).toBe("mean on 1–7");
    expect(wholeScaleText(card, "csat")).toBe("satisfied: 6 or 7 on 1–7");
    expect(wholeScaleText(card, "ces")).toBe("easy: 5 to 7 on 1–7");
    expect(wholeScaleText(card, "nps")).toBe("9–10 minus 0–6, on 0–10");
  });
  it("names a single box where only the best counts", () => {
    expect(wholeScaleText(cardOf(40, 0, 1), "csat")).toBe("satisfied: 1 on 0–1");
    expect(wholeScaleText(cardOf(40, 1, 5), "ces")).toBe("easy: 4 or 5 on 1–5");
  });
  it("says nothing of what was not asked", () => {
    expect(wholeScaleText(cardOf(40, 1, 7), "overallGap")).toBeNull();
  });
  it("names the columns that were asked for it", () => {
    const card = cardOf(40, 1, 7);
    expect(wholeColumns(card, "csat")).toEqual(["sat"]);
    expect(wholeColumns(card, "overallGap")).toEqual([]);
  });
});

describe("a figure of the whole with few answers", () => {
  it("is small below the limit of the engagement, and the caveats say how many are", () => {
    const enough = cardOf(cardOf(40, 1, 7).smallSample, 1, 7);
    expect(isWholeSmall(enough, "csat")).toBe(false);
    expect(caveatsOf(enough).join(" ")).not.toContain("of the whole");
    const few = cardOf(enough.smallSample - 1, 1, 7);
    expect(isWholeSmall(few, "csat")).toBe(true);
    expect(caveatsOf(few)).toContain(
      `4 figures of the whole have n in italics: fewer than ${few.smallSample} answers, too few to compare.`,
    );
  });
});

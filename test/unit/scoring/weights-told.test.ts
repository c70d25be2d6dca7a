import { drawnHere } from "@shared/domain/chart/charts.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { caveatsOf } from "@shared/domain/scoring/caveats.ts";
import { isWeighted } from "@shared/domain/scoring/is-measured.ts";
import { noteTexts } from "@shared/domain/scoring/note-texts.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const META = { id: "r", type: "report" as const, order: "a0" };
const lastCell = (block: Block | undefined) => (block?.kind === "table" ? block.rows[0]?.at(-1) : undefined);

const desk = { kind: "create", name: "Desk" } as const;

function weighted(weights: readonly number[]) {
  const { model, readColumn } = surveyOf(weights);
  return computeScorecard(model, readColumn);
}

function surveyOf(weights: readonly number[]) {
  return surveysInMemory([
    {
      columns: {
        e: weights.map(() => 7),
        s: weights.map((_, at) => 1 + (at % 7)),
        nps: weights.map((_, at) => at % 11),
        w: [...weights],
      },
      questions: [
        { column: "e", role: "expectation", subject: desk },
        { column: "s", role: "perception", subject: desk },
        { column: "nps", role: "nps", minimum: 0, maximum: 10 },
        { column: "w", role: "weight" },
      ],
    },
  ]);
}

describe("weights of respondents", () => {
  it("leave out those without one, and say how many of them", () => {
    const card = weighted([...Array(81).fill(1), ...Array(19).fill(0)]);
    expect(card.touchPoints[0]?.perception?.n).toBe(81);
    expect(card.notes).toEqual([{ kind: "no-weight", subject: "data-0", count: 19 }]);
    expect(noteTexts(card.notes)).toEqual([
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

  it("are told in the report as on the screen: effective n below n, and why figures are as they are", () => {
    const { model, readColumn } = surveyOf([39, ...Array(39).fill(1), 0]);
    const card = computeScorecard(model, readColumn);
    const report = { ...newReport(model, "redesign-proposal", "2026-11-26"), ...META };
    const built = reportModel(model, report, card);
    const sections = built.chapters.find(({ id }) => id === "scorecard")?.sections ?? [];
    const section = (id: string) => sections.find((one) => one.id === id)?.blocks ?? [];
    const [table, ...notes] = section("touch-points");
    expect(lastCell(table)).toMatchObject({ text: "40", italic: true, note: "eff. 3.9" });
    expect(notes.map((block) => "text" in block && block.text)).toEqual(caveatsOf(card));
    expect(caveatsOf(card).join(" ")).toMatch(/1 touch point has n in italics.*Kish.*1 of the respondents/s);
    const rows = section("overall").flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.map((row) => row.at(-1))).toEqual(
      rows.map(() => expect.objectContaining({ note: "eff. 3.9" })),
    );
  });

  it("are told beside the chart of gaps and in its table", () => {
    const { model, readColumn } = surveyOf([39, ...Array(39).fill(1)]);
    const chart = drawnHere(model, readColumn, { chart: "measure.gap", choices: {} });
    expect(chart?.subtitle).toContain("weighted, effective n 3.9");
    expect(chart?.table.rows[0]?.slice(1, 3)).toEqual(["40", "3.9"]);
  });
});

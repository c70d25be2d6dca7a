import { newReport } from "@shared/domain/report/new-report.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import type { ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";
import { type SurveyInMemory, surveysInMemory } from "../../builders/surveys-in-memory.ts";

interface Given {
  readonly about?: string;
  readonly measure: ScoreMeasure;
  readonly value: number;
}

/** What a report says of how its gaps came about: under the table, and in the appendix. */
function told(scores: readonly Given[], surveys: readonly SurveyInMemory[] = []) {
  const { document, model, readColumn } = surveysInMemory(surveys);
  const given = scores.map(({ about, measure, value }) => ({
    subject: about === undefined ? { kind: "none" as const } : { kind: "create" as const, name: about },
    score: {
      ...{ measure, value, n: 40, deviation: 1, segment: "", waveName: "", waveDate: "" },
      ...{ minimum: 1, maximum: 7, source: "" },
    },
  }));
  if (given.length > 0) document.run(importAggregateScores, { scores: given });
  const report = {
    ...newReport(model, "redesign-proposal", "2026-11-26"),
    ...{ id: "r", type: "report" as const, order: "a0" },
  };
  const built = reportModel(model, report, computeScorecard(model, readColumn));
  const section = (chapter: string, id: string) =>
    built.chapters.find((one) => one.id === chapter)?.sections.find((one) => one.id === id)?.blocks ?? [];
  const [table] = section("scorecard", "touch-points");
  const overall = section("scorecard", "overall").flatMap((block) =>
    block.kind === "table" ? block.rows.map(([label]) => (label as { text: string }).text) : [],
  );
  const method = section("appendix", "method").map((block) => ("text" in block ? block.text : ""));
  return { caption: table?.kind === "table" ? table.caption : undefined, method: method.join("\n"), overall };
}

const lobby = { kind: "create", name: "Lobby" } as const;
const ANSWERS: SurveyInMemory = {
  columns: { e: [6, 7, 6], p: [4, 5, 5] },
  questions: [
    { column: "e", role: "expectation", subject: lobby },
    { column: "p", role: "perception", subject: lobby },
  ],
};
const MEANS: readonly Given[] = [
  { about: "Desk", measure: "expectation", value: 6 },
  { about: "Desk", measure: "perception", value: 4 },
];
const GAP: readonly Given[] = [{ about: "Hotline", measure: "gap", value: -1 }];

describe("how the gaps of a report came about", () => {
  it("is paired by respondent where there are answers", () => {
    const { caption, method } = told([], [ANSWERS]);
    expect(caption).toMatch(/; gap = perception − expectation, paired by respondent, with its 95\s%/);
    expect(method).toContain("Gaps of answers are paired by respondent");
    expect(method).not.toMatch(/reported/);
  });
  it("is the difference of two means where only these were reported", () => {
    const { caption, method } = told(MEANS);
    expect(caption).toContain(
      "gap = perception − expectation, the difference of two reported means, not paired,",
    );
    expect(method).toContain("its interval is the widest that their spreads allow");
    expect(method).not.toContain("Gaps of answers are paired");
  });
  it("is as reported where the gap itself was", () => {
    const { caption, method, overall } = told([...GAP, { measure: "gap", value: -1 }]);
    expect(caption).toContain("gap = perception − expectation, as reported, with");
    expect(method).toContain("stands as it came");
    expect(`${caption}${method}`).not.toMatch(/paired/);
    expect(overall).toContain("Overall gap, as reported");
  });
  it("tells each kind where they stand side by side, and none without a gap", () => {
    const { caption, overall } = told([...MEANS, ...GAP], [ANSWERS]);
    expect(caption).toContain(
      "paired by respondent where there are answers; as reported where a gap was reported; the difference of two reported means, not paired, elsewhere, with",
    );
    expect(overall).toContain("Overall gap, all touch points together");
    expect(told([{ about: "Desk", measure: "perception", value: 4 }]).caption).toMatch(
      /^Means on the scale of the question\. Italic n/,
    );
  });
  it("says that respondents carry weights, where they do", () => {
    const weighted: SurveyInMemory = {
      columns: { ...ANSWERS.columns, w: [1, 2, 3] },
      questions: [...ANSWERS.questions, { column: "w", role: "weight", subject: { kind: "none" } }],
    };
    expect(told([], [ANSWERS]).method).toContain("The samples are not weighted.");
    expect(told([], [weighted]).method).toContain("Respondents carry weights");
    expect(told([], [weighted]).method).not.toContain("not weighted");
  });
});

import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";

const { records } = areaNewspaperSample();

function scorecardOf(kept: readonly AnyRecord[]) {
  const model = new Model(kept);
  const report = model.all("report").find(({ kind }) => kind === "redesign-proposal");
  if (!report) throw new Error("the sample has a proposal");
  const built = reportModel(
    model,
    report,
    computeScorecard(model, () => null),
  );
  const chapter = built.chapters.find(({ id }) => id === "scorecard");
  return { chapter, section: chapter?.sections.find(({ id }) => id === "observed") };
}
const tableOf = (blocks: readonly Block[] | undefined) => blocks?.find((block) => block.kind === "table");
const withExpectations = records.map((record) =>
  record.type === "score" && record.perception !== null ? { ...record, expectation: 5 } : record,
);

describe("what observers saw, in the report", () => {
  it("stands as a table of its own with the agreement in words, also without a survey", () => {
    const { chapter, section } = scorecardOf(records);
    expect(tableOf(section?.blocks)?.rows).toHaveLength(12);
    expect(section?.blocks[0]).toMatchObject({
      text: expect.stringMatching(
        /^Ten conduct standards: 3 observers agree with α 0\.\d\d, which is reliable/,
      ),
    });
    // The workshop's scores stand in no column here, and so neither does how well they agree.
    expect(JSON.stringify(section)).not.toContain("How much it hurts");
    expect(chapter?.blocks).toEqual([
      {
        kind: "paragraph",
        text: expect.stringMatching(/^Asked in “Survey of .* October 2026”: 214 answered\.$/),
      },
    ]);
  });
  it("has a column for the gap only where observers scored an expectation", () => {
    const heads = (kept: readonly AnyRecord[]) =>
      tableOf(scorecardOf(kept).section?.blocks)?.columns.map(({ title }) => title);
    expect(heads(records)).not.toContain("Gap");
    expect(heads(withExpectations)).toContain("Gap");
  });
  it("is left out, and the gap in knowledge named, when nobody observed and nobody was asked", () => {
    const { chapter, section } = scorecardOf(
      records.filter(({ type }) => type !== "score" && type !== "aggregateScore"),
    );
    expect(section).toBeUndefined();
    expect(chapter?.blocks).toMatchObject([{ style: "missing" }]);
  });
});

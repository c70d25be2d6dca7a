import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { NEW_OPPORTUNITY, type Opportunity } from "@shared/domain/redesign/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import { reportBlanks } from "@shared/domain/report/report-blanks.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

const OPPORTUNITY: Opportunity = {
  id: "o",
  type: "opportunity",
  title: "Clients wait",
  ...NEW_OPPORTUNITY,
  touchPointIds: [],
  stepIds: [],
  order: "a0",
};

/** A proposal whose to-be changes two steps for no idea: one in its notes alone, the other as said. */
function proposal(change: Partial<Step>) {
  const { records } = new ServiceBuilder()
    .blueprint("today")
    .step("today", "pay", "support")
    .step("today", "file", "backstage")
    .blueprint("new", "to-be", "today")
    .step("new", "pay2", "new-support", { title: "pay", originId: "pay", ...change })
    .step("new", "file2", "new-backstage", { title: "file", originId: "file", notes: "Ask Mara." })
    .add(OPPORTUNITY);
  const blank = newReport(new Model(records), "redesign-proposal", "2026-11-26");
  const report = { ...blank, asIsId: "today", toBeId: "new", id: "r", type: "report", order: "a0" } as const;
  const model = new Model([...records, report as AnyRecord]);
  const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  const chapterOf = (id: string) => JSON.stringify(chapters.find((chapter) => chapter.id === id));
  return {
    summary: chapterOf("summary"),
    opportunities: chapterOf("opportunities"),
    blanks: reportBlanks(model, report),
  };
}

describe("changes without an idea", () => {
  it("are named in the summary and among the ideas, and asked for before it is printed", () => {
    const { summary, opportunities, blanks } = proposal({ workTime: minutes(5) });
    expect(summary).toContain('"pay"');
    expect(opportunities).toContain("5\u00A0min of work");
    expect(blanks).toContain("unnamedChanges");
  });

  it("are none where only what was written for the team is another", () => {
    const { summary, opportunities, blanks } = proposal({});
    expect(summary).not.toContain('"file"');
    expect(opportunities).not.toContain("Changes without an idea");
    expect(blanks).not.toContain("unnamedChanges");
  });
});

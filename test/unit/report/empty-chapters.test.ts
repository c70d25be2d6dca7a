import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { expect, it } from "vitest";

it("a report has no chapter and no section of which the engagement holds nothing", () => {
  const model = new Model([
    newEngagement("e", { name: "Passport office" }),
    {
      id: "j",
      type: "journey",
      name: "Get a passport",
      description: "",
      hiddenRows: [],
      favouredToBeId: null,
      favourReason: "",
      order: "a0",
    },
    {
      id: "b",
      type: "blueprint",
      journeyId: "j",
      name: "As is",
      kind: "as-is",
      branchedFromId: null,
      parentStepId: null,
      order: "a0",
    },
  ]);
  const report: Report = {
    ...newReport(model, "redesign-proposal", "2026-11-24"),
    id: "r",
    type: "report",
    order: "a0",
  };
  const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  expect(chapters.map(({ id, sections }) => [id, sections.map((section) => section.id)])).toEqual([
    ["summary", []],
    ["appendix", ["method"]],
  ]);
});

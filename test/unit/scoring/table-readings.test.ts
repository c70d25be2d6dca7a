import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { keepTableReading } from "@shared/domain/engagement/commands/keep-table-reading.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { TableReading } from "@shared/domain/engagement/table-reading.ts";
import { deleteRubric } from "@shared/domain/scoring/commands/delete-rubric.ts";
import { importScoreSheets } from "@shared/domain/scoring/commands/import-score-sheets.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { describe, expect, it } from "vitest";

const reading = (fields: Partial<TableReading> = {}) => ({
  ...{ kind: "observation" as const, name: "Spring", uses: { observer: "Who" }, usual: "Rating" },
  ...{ minimum: 1, maximum: 4, rubricId: null, touchPoints: [] },
  ...fields,
});
const start = () => {
  const document = new EngagementDocument([newEngagement("e")], BEHAVIORS);
  const kept = () => document.model.need("engagement", "e").tableReadings ?? [];
  return { document, kept };
};

describe("how a table was read is kept", () => {
  it("in the place of the one of the same kind and name, whose id stays", () => {
    const { document, kept } = start();
    const { result: id } = document.run(keepTableReading, { reading: reading() });
    document.run(keepTableReading, { reading: reading({ name: "Autumn" }) });
    document.run(keepTableReading, { reading: reading({ usual: "Warmth" }) });
    expect(kept().map(({ name, usual }) => [name, usual])).toEqual([
      ["Autumn", "Rating"],
      ["Spring", "Warmth"],
    ]);
    expect(kept()[1]?.id).toBe(id);
  });

  it("and forgets rubrics and touch points that go", () => {
    const { document, kept } = start();
    const cell = { subject: 0, item: "Rating", expectation: null, perception: 3, evidence: "" };
    const { result: made } = document.run(importScoreSheets, {
      rubric: { kind: "create", name: "R", minimum: 1, maximum: 4, items: ["Rating"] },
      kind: "observation",
      subjects: [{ kind: "create", name: "Desk" }],
      sheets: [{ observer: "Meier", date: "", round: "", segment: "", cells: [cell] }],
    });
    const [desk] = document.model.all("touchPoint");
    const touchPoints = [{ name: "The desk", touchPointId: desk?.id ?? "" }];
    document.run(keepTableReading, { reading: reading({ rubricId: made.rubricId, touchPoints }) });
    document.run(deleteTouchPoints, { ids: [desk?.id ?? ""] });
    expect(kept()[0]?.touchPoints).toEqual([{ name: "The desk", touchPointId: null }]);
    expect(kept()[0]?.rubricId).toBe(made.rubricId);
    document.run(deleteRubric, { id: made.rubricId });
    expect(kept()[0]?.rubricId).toBeNull();
  });
});

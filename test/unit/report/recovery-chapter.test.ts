import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { layoutWith, wholeProposal } from "../../builders/report-layout.ts";

const { records } = areaNewspaperSample();
const chapterOf = (fields: Partial<Report> = {}, held = records) => {
  const model = new Model(held);
  const report = { ...wholeProposal(model), ...fields };
  return buildReport({ model, report, scorecard: null, picture: drawBlueprint }).chapters.find(
    ({ id }) => id === "recovery",
  );
};
const plain = (value: unknown) => JSON.stringify(value).replaceAll("\u00A0", " ");

describe("the chapter of the recovery", () => {
  it("ranks the fail points of both journeys today, the gravest first, and tells those in full that somebody thought over", () => {
    const sections = chapterOf()?.sections ?? [];
    expect(sections.map(({ id }) => id)).toEqual([
      "recovery-today",
      "recovery-today-full",
      "recovery-planned",
      "recovery-planned-full",
    ]);
    const table = sections[0]?.blocks.find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(
      rows.map((row) => row.slice(3, 8).map((cell) => (typeof cell === "string" ? cell : cell.text))),
    ).toEqual([
      ["9", "10", "6", "540", "high"],
      ["8", "10", "7", "560", "high"],
      ["8", "10", "3", "240", "high"],
      ["7", "6", "6", "252", "high"],
    ]);
  });

  it("says who may settle what in the new service, with ladder, root cause and prevention", () => {
    const text = plain(chapterOf()?.sections.find(({ id }) => id === "recovery-planned-full"));
    expect(text).toContain("Front desk, up to 200 EUR a case");
    expect(text).toContain("Settle, with choices");
    expect(text).toContain("(root cause)");
    expect(text).toContain("reads the ledger's account aloud");
  });

  it("says whose matrix it is", () => {
    expect(plain(chapterOf())).toContain("AIAG & VDA");
    const cells = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => "low" as const));
    const own = chapterOf({}, [...records, { id: "matrix", type: "actionMatrix", cells }]);
    expect(plain(own)).toContain("agreed for this engagement");
    expect(plain(own)).not.toContain('"tone":"bad"');
  });

  it("ranks what goes wrong inside of a step with the rest, and says inside of which", () => {
    const asIs = new Model(records).need("report", "report.proposal").asIsId ?? "";
    const outer = records.find((record) => record.type === "step" && record.blueprintId === asIs);
    const map = records.find((record) => record.type === "blueprint" && record.id === asIs);
    if (outer?.type !== "step" || map?.type !== "blueprint") throw new Error("no map to look into");
    const inner = chapterOf({}, [
      ...records,
      { ...map, id: "inner", name: "Inside", parentStepId: outer.id },
      {
        ...outer,
        id: "inner.step",
        blueprintId: "inner",
        title: "Looks for the form",
        failPoint: {
          ...NO_RECOVERY,
          description: "The form is not found",
          severity: 10,
          occurrence: 3,
          detection: 3,
        },
      },
    ]);
    const [today] = inner?.sections ?? [];
    const table = today?.blocks.find((block) => block.kind === "table");
    const [gravest] = table?.kind === "table" ? table.rows : [];
    expect(gravest?.[1]).toEqual({
      text: "Looks for the form",
      strong: true,
      note: `inside of “${outer.title}”`,
    });
    expect(gravest?.[6]).toBe("90");
  });

  it("stays out by choice, where no fail point is known, and of a prototype plan", () => {
    expect(chapterOf({ layout: layoutWith({ recovery: false }) })).toBeUndefined();
    expect(chapterOf({ kind: "prototype-plan" })).toBeUndefined();
    const sound = records.map((record) => (record.type === "step" ? { ...record, failPoint: null } : record));
    expect(chapterOf({}, sound)).toBeUndefined();
  });
});

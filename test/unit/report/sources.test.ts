import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeCaseCounts } from "@shared/domain/measure/case-counts.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Cell } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const caseCounts = computeCaseCounts(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
const report = model.need("report", "report.proposal");
const textOf = (cell: Cell | undefined) => (typeof cell === "object" ? cell.text : (cell ?? ""));
const noteOf = (cell: Cell | undefined) => (typeof cell === "object" ? (cell.note ?? "") : "");

function rows(counts = caseCounts) {
  const built = buildReport({ model, report, scorecard: null, picture: drawBlueprint, caseCounts: counts });
  const section = built.chapters.at(-1)?.sections.find(({ id }) => id === "samples");
  const table = section?.blocks.find((block) => block.kind === "table");
  return table?.kind === "table" ? table.rows : [];
}
const rowOf = (begin: string, counts = caseCounts) =>
  rows(counts).find(([source]) => textOf(source).startsWith(begin)) ?? [];

describe("the sources of a report", () => {
  it("call a survey a survey, a complaint book comments and a log an event log", () => {
    const kinds = ["Survey of clients with a refund, October", "Complaint book", "Every twelfth refund"];
    expect(kinds.map((name) => textOf(rowOf(name)[1]))).toEqual([
      "survey",
      "comments and complaints",
      "event log",
    ]);
  });

  it("count the cases of an event log and not its rows alone", () => {
    expect(textOf(rowOf("Every twelfth refund")[2])).toBe("75 cases, 927 events");
    expect(textOf(rowOf("Every twelfth refund", [])[2])).toBe("927 events");
  });

  it("hold a study that came without its answers", () => {
    const [source, kind, holds, date] = rowOf("The paper's own study");
    expect([kind, date].map(textOf)).toEqual(["study by others", "15 October 2025"]);
    expect(textOf(source)).toContain("October 2025");
    expect(textOf(holds)).toMatch(/^\d+ figures, n \d+$/);
  });

  it("tell the rounds of one rubric apart, each once with its observers", () => {
    const judged = rows().filter(([source]) => textOf(source).startsWith("How much it hurts the client"));
    expect(judged.length).toBeGreaterThan(1);
    expect(new Set(judged.map(([source]) => textOf(source))).size).toBe(judged.length);
    expect(noteOf(judged[0]?.[0])).toContain("Front desk, Rate desk");
  });

  it("say of the date of a table that it is when it was brought in", () => {
    expect(noteOf(rowOf("Complaint book")[3])).toBe("imported");
  });
});

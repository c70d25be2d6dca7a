import { touchPointColumns } from "@renderer/features/touch-points/columns.tsx";
import { observedScale, touchPointRows } from "@renderer/features/touch-points/rows.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { canvasFigures } from "@shared/domain/measure/heat/canvas-figures.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { describe, expect, it } from "vitest";

const document = new EngagementDocument([newEngagement("one")]);
const desk = document.run(createTouchPoint, { name: "Desk" }).result;
const phone = document.run(createTouchPoint, { name: "Phone" }).result;
const rubricId = document.run(createRubric, { name: "Conduct", builtInId: "rubric-conduct" }).result;
const sheetId = document.run(createScoreSheet, {
  rubricId,
  observer: "Ada",
  date: "",
  segmentId: null,
}).result;
const cell = { sheetId, itemId: "valued" };
document.run(setScore, { ...cell, touchPointId: desk, expectation: 5, perception: 3 });
document.run(setScore, { ...cell, touchPointId: phone, perception: 3 });
const card = computeScorecard(document.model, () => null);

describe("what observers saw, beside what clients answered", () => {
  it("warms a mark only where no client was asked, brought to the heat's range and marked as observed", () => {
    expect(canvasFigures(card).get(desk)).toEqual({ gap: -2, heat: -3, n: 1, observed: true, few: false });
  });
  it("gives no heat without an expectation", () => {
    expect(canvasFigures(card).has(phone)).toBe(false);
  });
  it("gives way to the answers of clients", () => {
    const mean = { n: 40, mean: -0.5, low: -0.7, high: -0.3, deviation: 1 };
    const [first] = card.touchPoints;
    if (!first) throw new Error("two touch points");
    const asked = { ...card, touchPoints: [{ ...first, gap: mean as never, minimum: 1, maximum: 7 }] };
    expect(canvasFigures(asked).get(desk)).toEqual({
      gap: -0.5,
      heat: -0.5,
      n: 40,
      observed: false,
      few: false,
    });
  });
  it("stands in columns of its own in the register, headed by the observers' scale", () => {
    const columns = touchPointColumns(0.95, observedScale(card)).filter((column) =>
      column.id.startsWith("observed-"),
    );
    expect(columns.map((column) => column.title)).toEqual([
      "Observed 1–5",
      "Observed gap",
      "Observed α",
      "Observers",
    ]);
    const [row] = touchPointRows(document.model, card);
    if (!row) throw new Error("two rows");
    expect(columns.map((column) => column.value(row))).toEqual(["3.00", "−2.00", "n/a", "1"]);
  });
  it("is left blank in the register while it is computed, and n/a only once it is known that there is none", () => {
    const figures = touchPointColumns(0.95).filter(({ id }) =>
      ["n", "expectation", "perception", "gap"].includes(id),
    );
    const cells = (computed: typeof card | null) => {
      const [row] = touchPointRows(document.model, computed);
      return figures.map(({ value, below }) => row && [value(row), below?.value(row) ?? ""].join(""));
    };
    expect(cells(null)).toEqual(["", "", "", ""]);
    expect(cells({ ...card, touchPoints: [] })).toEqual(["n/a", "n/a", "n/a", "n/an/a"]);
  });
  it("names the scale of each value where rubrics differ", () => {
    const [first, second] = card.touchPoints;
    if (!first?.observed || !second?.observed) throw new Error("both were observed");
    const wide = { ...second, observed: { ...second.observed, maximum: 7 } };
    const mixed = { ...card, touchPoints: [first, wide] };
    const column = touchPointColumns(0.95, observedScale(mixed)).find(
      ({ id }) => id === "observed-perception",
    );
    const rows = touchPointRows(document.model, mixed);
    expect([column?.title, ...rows.map((row) => column?.value(row))]).toEqual([
      "Observed",
      "3.00 (1–5)",
      "3.00 (1–7)",
    ]);
  });
  it("takes no room in the register when nobody observed anything", () => {
    expect(observedScale({ ...card, touchPoints: [] })).toBeNull();
  });
});

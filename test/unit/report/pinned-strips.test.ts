import { stripsChoices } from "@shared/domain/chart/charts/strips.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { beforeEach, describe, expect, it } from "vitest";

let document: EngagementDocument;
let rubricId: string;
beforeEach(() => {
  document = new EngagementDocument([newEngagement("one")]);
  const desk = document.run(createTouchPoint, { name: "Desk" }).result;
  const phone = document.run(createTouchPoint, { name: "Phone" }).result;
  rubricId = document.run(createRubric, { name: "Conduct", builtInId: "rubric-conduct" }).result;
  const workshop = {
    rubricId,
    date: "2026-10-12",
    segmentId: null,
    kind: "workshop",
    round: "Kick-off",
  } as const;
  for (const [observer, atDesk, atPhone] of [
    ["Ada", 3, 1],
    ["Ben", 3, 5],
    ["Cleo", 4, null],
  ] as const) {
    const sheetId = document.run(createScoreSheet, { ...workshop, observer }).result;
    document.run(setScore, { sheetId, touchPointId: desk, itemId: "valued", perception: atDesk });
    if (atPhone !== null)
      document.run(setScore, { sheetId, touchPointId: phone, itemId: "valued", perception: atPhone });
    document.run(setScore, { sheetId, touchPointId: desk, itemId: "greeted", perception: 1 });
  }
});
const drawn = (itemId: string | null = "valued", key = "workshop Kick-off") =>
  drawnHere(document.model, () => null, {
    chart: "scoring.strips",
    choices: stripsChoices({ rubricId, key, itemId }),
  });

describe("a pinned strip plot of ratings", () => {
  it("names the most disputed touch point first, and whose ratings they are how many", () => {
    const content = drawn();
    expect(content?.title).toBe("Most disputed: 2 Phone, 4.00 points apart");
    expect(content?.subtitle).toContain("Kick-off, 2026-10-12; scores 1–5; n 3 participants, a dot each");
    expect(content?.table.rows.map(([name, mean, , apart, n]) => [name, mean, apart, n])).toEqual([
      ["2 Phone", "3.00", "4.00", 2],
      ["1 Desk", "3.33", "0.67", 3],
    ]);
  });
  it("has a dot for each rating, equal ones on each other, and nobody's name", () => {
    const svg = drawn()?.draw({ width: 640 }).svg ?? "";
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(new Set(svg.match(/<circle [^>]*>/g)).size).toBe(5);
    for (const name of ["Ada", "Ben", "Cleo"]) expect(svg).not.toContain(name);
  });
  it("has the form that its row has on the screen, ticks and all", () => {
    const svg = drawn()?.draw({ width: 640 }).svg ?? "";
    // Two strips of five ticks, an axis and a mean each.
    expect(svg.match(/<line /g)).toHaveLength(2 * (5 + 1 + 1));
  });
  it("takes every item together where none was chosen", () => {
    expect(drawn(null)?.table.rows.map(([name, mean]) => [name, mean])).toEqual([
      ["2 Phone", "3.00"],
      ["1 Desk", "2.17"],
    ]);
  });
  it("is nothing to draw where the round or the item is gone", () => {
    expect(drawn("valued", "workshop Farewell")).toBeNull();
    expect(drawn("no such item")).toBeNull();
    expect(drawn("truthful")).toBeNull();
  });
});

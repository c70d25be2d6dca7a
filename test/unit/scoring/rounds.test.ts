import { roundsChoices } from "@shared/domain/chart/charts/rounds.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import { compareRounds } from "@shared/domain/scoring/rounds/compare-rounds.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { beforeEach, describe, expect, it } from "vitest";

let document: EngagementDocument;
let desk: string;
let phone: string;
let rubricId: string;
beforeEach(() => {
  document = new EngagementDocument([newEngagement("one")]);
  desk = document.run(createTouchPoint, { name: "Desk" }).result;
  phone = document.run(createTouchPoint, { name: "Phone" }).result;
  rubricId = document.run(createRubric, { name: "Conduct", builtInId: "rubric-conduct" }).result;
});

/** One shopper's sheet of a round: scores by touch point and item. */
function shop(
  round: string,
  date: string,
  observer: string,
  scores: readonly (readonly [touchPointId: string, itemId: string, perception: number])[],
  kind: SheetKind = "mystery-shop",
): void {
  const args = { rubricId, observer, date, segmentId: null, kind, round };
  const id = document.run(createScoreSheet, args).result;
  for (const [touchPointId, itemId, perception] of scores)
    document.run(setScore, { sheetId: id, touchPointId, itemId, perception });
}
const report = () => compareRounds(document.model, { rubricId, kind: "mystery-shop" });

describe("rounds of mystery shoppers", () => {
  it("stand in the order of their days, each with its means, its scores and its people", () => {
    shop("Autumn", "2026-10-01", "Ada", [[desk, "valued", 4]]);
    shop("Spring", "2026-03-01", "Ada", [[desk, "valued", 2]]);
    shop("Spring", "2026-03-02", "Ben", [[desk, "valued", 3]]);
    expect(report()?.rounds).toMatchObject([
      { name: "Spring", date: "2026-03-02", observers: 2, sheets: 2 },
      { name: "Autumn", date: "2026-10-01", observers: 1, sheets: 1 },
    ]);
    expect(report()?.rows).toEqual([
      {
        touchPointId: desk,
        figures: [
          { perception: 2.5, scores: 2, observers: 2 },
          { perception: 4, scores: 1, observers: 1 },
        ],
        change: { change: 1.5, items: 1, before: 2, after: 1 },
      },
    ]);
  });
  it("change by the items that both scored: one that only one of them scored moves nothing", () => {
    shop("One", "2026-03-01", "Ada", [
      [desk, "valued", 3],
      [desk, "greeted", 1],
    ]);
    shop("Two", "2026-10-01", "Ada", [
      [desk, "valued", 3],
      [desk, "truthful", 5],
    ]);
    expect(report()?.rows[0]?.change).toEqual({ change: 0, items: 1, before: 1, after: 1 });
  });
  it("have no change where nothing was scored in both of the last two", () => {
    shop("One", "2026-03-01", "Ada", [[phone, "valued", 3]]);
    shop("Two", "2026-10-01", "Ada", [[desk, "valued", 3]]);
    expect(report()?.rows.map(({ change }) => change)).toEqual([null, null]);
    expect(report()?.rows[0]?.figures).toMatchObject([{ perception: null, scores: 0 }, { perception: 3 }]);
  });
  it("are not compared with rounds of another kind, and one alone with nothing", () => {
    shop("One", "2026-03-01", "Ada", [[desk, "valued", 3]]);
    shop("Two", "2026-10-01", "Ada", [[desk, "valued", 3]], "observation");
    expect(report()).toBeNull();
  });
});

describe("the chart of rounds", () => {
  const drawn = () =>
    drawnHere(document.model, () => null, {
      chart: "scoring.rounds",
      choices: roundsChoices(rubricId, "mystery-shop"),
    });
  it("names what fell most, tells n, and that observers are no sample of clients", () => {
    shop("Spring", "", "Ada", [
      [desk, "valued", 4],
      [phone, "valued", 3],
    ]);
    shop("Autumn", "", "Ada", [
      [desk, "valued", 2],
      [phone, "valued", 4],
    ]);
    const content = drawn();
    expect(content?.title).toBe("Fallen most: 1 Desk, −2.00");
    expect(content?.subtitle).toContain("n 4 scores");
    expect(content?.subtitle).toContain("no sample of clients");
    expect(content?.table).toMatchObject({
      columns: ["Touch point", "Spring", "n Spring", "Autumn", "n Autumn", "Change", "Items in both"],
      rows: [
        ["1 Desk", "4.00", 1, "2.00", 1, "−2.00", 1],
        ["2 Phone", "3.00", 1, "4.00", 1, "+1.00", 1],
      ],
    });
    expect(content?.draw({ width: 720 }).svg).toContain("Autumn");
  });
  it("is nothing to draw below two rounds", () => {
    expect(drawn()).toBeNull();
  });
});

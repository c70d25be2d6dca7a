import { EngagementDocument } from "@shared/domain/core/document.ts";
import { migrateRecord } from "@shared/domain/core/migrate.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { tenSteps } from "@shared/domain/method/ten-steps.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { duplicateRubric } from "@shared/domain/scoring/commands/duplicate-rubric.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { skipRest } from "@shared/domain/scoring/commands/skip-rest.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { compareObservers, widestDifferences } from "@shared/domain/scoring/comparison.ts";
import { observedFigures } from "@shared/domain/scoring/observers.ts";
import { sheetProgress, touchPointsOf } from "@shared/domain/scoring/sheet-progress.ts";
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

const sheetOf = (observer: string): string =>
  document.run(createScoreSheet, { rubricId, observer, date: "2026-10-12", segmentId: null }).result;
const score = (sheetId: string, touchPointId: string, itemId: string, fields: object) =>
  document.run(setScore, { sheetId, touchPointId, itemId, ...fields });
const progress = (sheetId: string) =>
  sheetProgress(document.model, sheetId, touchPointsOf(document.model, document.model.all("scoreSheet")));
const held = (sheetId: string) => document.model.by("score", "sheetId", sheetId);

describe("a sheet that was filled in", () => {
  it("stays so when a survey brings new touch points into the register", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { perception: 4 });
    document.run(skipRest, { sheetId: sheet, touchPointId: desk });
    const before = progress(sheet);
    expect(before).toMatchObject({ done: 10, of: 10 });
    document.run(createTouchPoint, { name: "Asked by post" });
    expect(progress(sheet)).toEqual(before);
  });
  it("is measured over what its round is about, also where somebody else came to it", () => {
    const [ada, ben] = [sheetOf("Ada"), sheetOf("Ben")];
    score(ada, desk, "valued", { perception: 4 });
    document.run(skipRest, { sheetId: ada, touchPointId: desk });
    const other = document.model.all("touchPoint").find(({ id }) => id !== desk)?.id ?? "";
    score(ben, other, "valued", { perception: 2 });
    expect(progress(ada)).toMatchObject({ done: 10, of: 20 });
  });
  it("is over nothing while nobody began", () => {
    expect(progress(sheetOf("Ada"))).toMatchObject({ done: 0, of: 0 });
  });
});

describe("a cell that was not observed", () => {
  it("is done, counts in no mean, and keeps its evidence", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { perception: 4 });
    score(sheet, desk, "greeted", { notObserved: true });
    score(sheet, desk, "greeted", { evidence: "Nobody came in." });
    expect(progress(sheet)).toMatchObject({ done: 2, of: 10, perception: 4, gap: null });
    expect(observedFigures(document.model, desk)?.n).toBe(1);
  });
  it("loses its score, and is observed again once it is scored", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { expectation: 5, perception: 4 });
    score(sheet, desk, "valued", { notObserved: true });
    expect(held(sheet)[0]).toMatchObject({ expectation: 5, perception: null, notObserved: true });
    score(sheet, desk, "valued", { perception: 2 });
    expect(held(sheet)[0]).toMatchObject({ perception: 2, notObserved: false });
  });
  it("is open again when it is cleared, and a note alone does not make it done", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { notObserved: true });
    score(sheet, desk, "valued", { perception: null });
    expect(held(sheet)).toEqual([]);
    score(sheet, desk, "valued", { evidence: "Two people were waiting." });
    expect(progress(sheet)?.done).toBe(0);
  });
  it("does not make its touch point a measured one", () => {
    score(sheetOf("Ada"), desk, "valued", { notObserved: true });
    expect(tenSteps(document.model).find((step) => step.id === "measured")).toMatchObject({ done: 0, of: 2 });
  });
  it("was not known to the first schema", () => {
    expect(migrateRecord({ perception: 3 }, "score", 1)).toEqual({ perception: 3, notObserved: false });
  });
  it("closes the rest of a touch point in one step, and leaves what is scored", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { perception: 4 });
    const { diff } = document.run(skipRest, { sheetId: sheet, touchPointId: desk });
    expect(progress(sheet)).toMatchObject({ done: 10, perception: 4 });
    document.undo(diff);
    expect(progress(sheet)).toMatchObject({ done: 1, perception: 4 });
  });
});

describe("observers side by side", () => {
  it("give the same figures as the register, with the spread of each item", () => {
    const [ada, ben] = [sheetOf("Ada"), sheetOf("Ben")];
    for (const [itemId, first, second] of [
      ["valued", 2, 2],
      ["greeted", 5, 2],
      ["prompt", 4, 3],
    ] as const) {
      score(ada, desk, itemId, { perception: first, evidence: itemId === "greeted" ? "By name." : "" });
      score(ben, desk, itemId, { perception: second });
    }
    const comparison = compareObservers(document.model, rubricId);
    if (!comparison) throw new Error("the rubric is there");
    expect(comparison.touchPoints).toHaveLength(1);
    expect(comparison.touchPoints[0]?.figures).toEqual(observedFigures(document.model, desk));
    expect(comparison.touchPoints[0]?.items.map((entry) => [entry.scores, entry.spread])).toEqual([
      [[2, 2], 0],
      [[5, 2], 3],
      [[4, 3], 1],
    ]);
    expect(comparison.touchPoints[0]?.spread).toBe(3);
    expect(comparison.group?.sheets.map((sheet) => sheet.observer)).toEqual(["Ada", "Ben"]);
    const [widest, next] = widestDifferences(comparison, 5);
    expect(widest?.entry.evidence).toEqual([{ observer: "Ada", text: "By name." }]);
    expect([widest?.entry.item.id, next?.entry.item.id]).toEqual(["greeted", "prompt"]);
  });
  it("show the last round of an observer and say how many came before", () => {
    score(sheetOf("Ada"), desk, "valued", { perception: 1 });
    score(sheetOf("ada "), desk, "valued", { perception: 3 });
    expect(compareObservers(document.model, rubricId)).toMatchObject({
      earlier: 1,
      touchPoints: [{ figures: { observers: 1, perception: 2 }, items: [{ scores: [3], spread: null }] }],
    });
  });
  it("leave out touch points that nobody scored", () => {
    score(sheetOf("Ada"), phone, "valued", { notObserved: true });
    expect(compareObservers(document.model, rubricId)?.touchPoints).toEqual([]);
  });
});

describe("a duplicated rubric", () => {
  it("is an own one: its items change and the scores of the other stay", () => {
    const sheet = sheetOf("Ada");
    score(sheet, desk, "valued", { perception: 4 });
    const own = document.run(duplicateRubric, { id: rubricId, name: "Ours" }).result;
    document.run(updateRubric, { id: own, items: [] });
    expect(document.model.get("rubric", own)).toMatchObject({ name: "Ours", items: [], maximum: 5 });
    expect(document.model.get("rubric", rubricId)?.items).toHaveLength(10);
    expect(held(sheet)).toHaveLength(1);
  });
});

import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { disagreementByTouchPoint, disagreements } from "@shared/domain/scoring/agreement/disagreement.ts";
import { groupAgreement } from "@shared/domain/scoring/agreement/group-agreement.ts";
import { ratingGroups } from "@shared/domain/scoring/agreement/rating-groups.ts";
import { ratingMatrix } from "@shared/domain/scoring/agreement/rating-matrix.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { agreements, observedFigures } from "@shared/domain/scoring/observers.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { beforeEach, describe, expect, it } from "vitest";

let document: EngagementDocument;
let rubricId: string;
let itemId: string;
beforeEach(() => {
  document = new EngagementDocument([newEngagement("one")]);
  rubricId = document.run(createRubric, { name: "One question", builtInId: null }).result;
  document.run(updateRubric, { id: rubricId, minimum: 1, maximum: 10 });
  itemId = document.model.get("rubric", rubricId)?.items[0]?.id ?? "";
});

interface Round {
  kind?: SheetKind;
  round?: string;
  date?: string;
}

function enter(rows: readonly (readonly (number | null)[])[], more: Round = {}): void {
  const count = Math.max(...rows.map((row) => row.length));
  while (document.model.all("touchPoint").length < count) {
    document.run(createTouchPoint, { name: `Point ${document.model.all("touchPoint").length + 1}` });
  }
  const touchPoints = document.model.all("touchPoint");
  rows.forEach((row, rater) => {
    const fields = { rubricId, observer: `Rater ${rater + 1}`, date: "2026-03-02", segmentId: null, ...more };
    const sheetId = document.run(createScoreSheet, fields).result;
    row.forEach((perception, unit) => {
      const touchPointId = touchPoints[unit]?.id ?? "";
      if (perception !== null) document.run(setScore, { sheetId, touchPointId, itemId, perception });
    });
  });
}
const agreement = (index = 0) => {
  const group = ratingGroups(document.model, rubricId)[index];
  if (!group) throw new Error("there is a group");
  return groupAgreement(ratingMatrix(document.model, group));
};

/** Rows = raters, as a person fills in sheets; “·” = not scored. */
const table = (text: string): (number | null)[][] =>
  text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((cell) => (cell === "·" ? null : Number(cell))),
    );

const KRIPPENDORFF = table(`
  1 2 3 3 2 1 4 1 2 · · ·
  1 2 3 3 2 2 4 1 2 5 · 3
  · 3 3 3 2 3 4 2 2 5 1 ·
  1 2 3 3 2 4 4 1 2 5 1 ·`);
/** Shrout & Fleiss: four judges (rows) of six targets. */
const ICC = table(`
  9 6 8 7 10 6
  2 1 4 1 5 2
  5 3 6 2 6 4
  8 2 8 6 9 7`);
const KENDALL = table(`
  1 6 3 2 5 4
  1 5 6 4 2 3
  6 3 2 5 4 1`);

describe("sheets that hold the data of the literature", () => {
  it("give Krippendorff's α of four observers and twelve units, with gaps", () => {
    enter(KRIPPENDORFF);
    const { alpha, raters, units, scores } = agreement();
    expect(alpha.figure?.alpha).toBeCloseTo(0.815, 3);
    expect(alpha.figure).toMatchObject({ units: 11, scores: 40, samples: 1000 });
    expect(alpha.figure?.interval?.low).toBeLessThan(0.815);
    expect(alpha.figure?.interval?.high).toBeGreaterThan(0.815);
    expect(agreement().alpha).toEqual(alpha);
    expect({ raters, units, scores }).toEqual({ raters: 4, units: 12, scores: 41 });
  });
  it("give ICC(2,1) and ICC(2,k) of Shrout and Fleiss", () => {
    enter(ICC);
    const { icc, complete } = agreement();
    expect(icc.figure?.single).toBeCloseTo(0.29, 3);
    expect(icc.figure?.mean.figure).toBeCloseTo(0.62, 3);
    expect(complete).toBe(6);
    const { low, high } = icc.figure?.singleInterval ?? { low: Number.NaN, high: Number.NaN };
    expect([low, high].map((bound) => bound.toFixed(3))).toEqual(["0.019", "0.761"]);
  });
  it("leave out somebody who joined and scored nothing, and say so", () => {
    enter([...ICC, ICC[0]?.map(() => null) ?? []]);
    const { icc, raters, silent, complete } = agreement();
    expect(icc.figure?.single).toBeCloseTo(0.29, 3);
    expect({ raters, silent, complete }).toEqual({ raters: 4, silent: 1, complete: 6 });
  });
  it("give Kendall's W of three judges who rank six", () => {
    enter(KENDALL);
    const { kendall } = agreement();
    expect(kendall.figure?.w).toBeCloseTo(0.1619, 4);
    expect(kendall.figure).toMatchObject({ degrees: 5, rough: true });
    expect(kendall.figure?.p).toBeGreaterThan(0.05);
  });
});

describe("a figure that is not defined says why", () => {
  it("with one rater", () => {
    enter([[1, 2, 3]]);
    const { alpha, icc, kendall } = agreement();
    expect([alpha, icc, kendall].map((one) => one.reason)).toEqual(["one-rater", "one-rater", "one-rater"]);
  });
  it("where no two scored the same", () => {
    enter([
      [1, 2, null],
      [null, null, 3],
    ]);
    expect(agreement().alpha).toEqual({ figure: null, reason: "nothing-shared" });
    expect(agreement().icc.reason).toBe("nothing-shared");
  });
  it("where all scores are the same", () => {
    enter([
      [3, 3, 3],
      [3, 3, 3],
    ]);
    const { alpha, icc, kendall } = agreement();
    expect([alpha, icc, kendall].map((one) => one.reason)).toEqual(["all-same", "all-same", "all-same"]);
  });
  it("where raters disagree more than by chance: a mean of theirs has no ICC", () => {
    enter([
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
    ]);
    const { icc } = agreement();
    expect(icc.figure?.single).toBeLessThan(0);
    expect(icc.figure?.mean).toEqual({ figure: null, reason: "beyond-chance" });
    expect(icc.figure?.meanInterval).toBeNull();
  });
  it("where only one was scored by all, though α takes what two scored", () => {
    enter([
      [1, 2, null],
      [2, null, 3],
      [2, 3, 3],
    ]);
    const { alpha, icc, kendall, complete } = agreement();
    expect(alpha.figure?.units).toBe(3);
    expect([icc.reason, kendall.reason, complete]).toEqual(["one-unit", "one-unit", 1]);
  });
});

describe("what they disagree on", () => {
  it("is ranked by the mean distance of two raters, in points and as a share of the scale", () => {
    enter([
      [3, 1, 5, null],
      [3, 9, 6, 2],
      [3, 5, 7, null],
    ]);
    const group = ratingGroups(document.model, rubricId)[0];
    if (!group) throw new Error("there is a group");
    const ids = document.model.all("touchPoint").map((touchPoint) => touchPoint.id);
    const ranked = disagreements(ratingMatrix(document.model, group), 9);
    expect(ranked.map((entry) => ids.indexOf(entry.touchPointId))).toEqual([1, 2, 0, 3]);
    expect(ranked[0]).toMatchObject({ pairs: 3, raters: 3, scores: 3, mean: 5, deviation: 4 });
    expect(ranked[0]?.apart).toBeCloseTo(16 / 3, 9);
    expect(ranked[0]?.share).toBeCloseTo(16 / 27, 9);
    expect(ranked[3]).toMatchObject({ apart: null, share: null, raters: 1, mean: 2, deviation: null });
  });
  it("is told to the map for the newest round only, and not where one person scored", () => {
    enter([[1], [9]], { kind: "mystery-shop", round: "Spring", date: "2026-03-02" });
    enter([[4, 4], [5]], { kind: "mystery-shop", round: "Autumn", date: "2026-10-02" });
    const heat = disagreementByTouchPoint(document.model);
    expect([...heat.values()]).toEqual([{ share: 1 / 9, pairs: 1 }]);
  });
});

describe("rounds", () => {
  it("are not mixed: a service that changed is no disagreement", () => {
    const before = [
      [2, 3, 4],
      [2, 3, 4],
    ];
    enter(before, { kind: "mystery-shop", round: "Autumn", date: "2026-10-02" });
    enter(
      before.map((row) => row.map((score) => score + 3)),
      { kind: "mystery-shop", round: "Winter", date: "2026-12-02" },
    );
    expect(agreements(document.model)).toMatchObject([
      { kind: "mystery-shop", round: "Winter", alpha: 1, observers: 2, scores: 6 },
    ]);
  });
  it("come by their date, not by when they were typed in", () => {
    enter([[1]], { round: "Later", date: "2026-10-02" });
    enter([[1]], { round: "Earlier", date: "2026-03-02" });
    expect(ratingGroups(document.model, rubricId).map((group) => group.round)).toEqual(["Earlier", "Later"]);
  });
  it("of a workshop are opinions: they agree or not, and nothing was observed", () => {
    enter([[2], [4]], { kind: "workshop", round: "Kick-off" });
    const desk = document.model.all("touchPoint")[0]?.id ?? "";
    expect(observedFigures(document.model, desk)).toBeNull();
    expect(agreements(document.model)).toMatchObject([{ kind: "workshop", round: "Kick-off", observers: 2 }]);
  });
});

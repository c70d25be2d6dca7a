import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { ratingGroups } from "@shared/domain/scoring/agreement/rating-groups.ts";
import { addParticipants } from "@shared/domain/scoring/commands/add-participants.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { renameRound } from "@shared/domain/scoring/commands/rename-round.ts";
import { setScores } from "@shared/domain/scoring/commands/set-scores.ts";
import { readRatings } from "@shared/domain/scoring/workshop/paste-ratings.ts";
import { summarise, type Workshop, workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { beforeEach, describe, expect, it } from "vitest";

let document: EngagementDocument;
let rubricId: string;
let points: string[];
beforeEach(() => {
  document = new EngagementDocument([newEngagement("one")]);
  points = ["Desk", "Phone", "Letter"].map((name) => document.run(createTouchPoint, { name }).result);
  rubricId = document.run(createRubric, { name: "Importance", builtInId: "rubric-importance" }).result;
});

const add = (names: readonly string[], round = "Kick-off") =>
  document.run(addParticipants, { rubricId, round, date: "2026-03-02", names: [...names] }).result;
const held = (round = "Kick-off"): Workshop => {
  const found = workshop(document.model, rubricId, round);
  if (!found) throw new Error("the rubric is there");
  return found;
};
const cell = (sheetId: string | undefined, point: number, perception: number | null) => ({
  sheetId: sheetId ?? "",
  touchPointId: points[point] ?? "",
  itemId: "importance",
  perception,
});

describe("a workshop", () => {
  it("has a column for each participant and a row for each touch point, blank where nobody rated", () => {
    const [ann, ben] = add(["Ann", "Ben"]);
    document.run(setScores, { cells: [cell(ann, 0, 5), cell(ben, 0, 2), cell(ben, 2, 4)] });
    expect(held().participants.map(({ sheet, rated }) => [sheet.observer, rated])).toEqual([
      ["Ann", 1],
      ["Ben", 2],
    ]);
    expect(held().rows.map(({ touchPoint, ratings }) => [touchPoint.name, ...ratings])).toEqual([
      ["Desk", 5, 2],
      ["Phone", null, null],
      ["Letter", null, 4],
    ]);
  });
  it("knows each name once, in each of its rounds", () => {
    add(["Ann"]);
    expect(() => add(["Ben", " ann "])).toThrow("ann takes part already");
    expect(held().participants).toHaveLength(1);
    add(["Ann"], "Follow-up");
    expect(held("Follow-up").participants).toHaveLength(1);
  });
  it("takes many ratings as one step, and none where one is off the scale", () => {
    const [ann] = add(["Ann"]);
    const { diff } = document.run(setScores, { cells: [cell(ann, 0, 1), cell(ann, 1, 2), cell(ann, 2, 3)] });
    expect(() => document.run(setScores, { cells: [cell(ann, 0, 4), cell(ann, 1, 6)] })).toThrow(
      "A score lies between 1 and 5.",
    );
    expect(held().rows.map((row) => row.ratings[0])).toEqual([1, 2, 3]);
    document.undo(diff);
    expect(held().participants[0]?.rated).toBe(0);
  });
  it("moves with all its sheets when it is renamed", () => {
    add(["Ann", "Ben"]);
    document.run(renameRound, { rubricId, kind: "workshop", round: "Kick-off", to: "March" });
    expect(ratingGroups(document.model, rubricId).map(({ round, sheets }) => [round, sheets.length])).toEqual(
      [["March", 2]],
    );
  });
  it("says mean, spread and count of a row, and nothing where nobody rated", () => {
    expect(summarise([1, null, 3, 5])).toEqual({ n: 3, mean: 3, deviation: 2 });
    expect(summarise([4])).toEqual({ n: 1, mean: 4, deviation: null });
    expect(summarise([null])).toEqual({ n: 0, mean: null, deviation: null });
  });
});

describe("a block from a spreadsheet", () => {
  beforeEach(() => {
    add(["Ann", "Ben", "Cem"]);
  });
  const read = (text: string, place = { row: 0, column: 0 }) =>
    readRatings(
      text.split("\n").map((line) => line.split("\t")),
      place,
      held(),
    );

  it("goes right and down from its place; a blank is not rated", () => {
    expect(read("1\t4\n2\t", { row: 1, column: 1 })).toEqual({
      added: [],
      cells: [
        { row: 1, column: 1, rating: 1 },
        { row: 1, column: 2, rating: 4 },
        { row: 2, column: 1, rating: 2 },
        { row: 2, column: 2, rating: null },
      ],
    });
  });
  it("finds participants by the names in its first row, whatever their order, and adds those it does not know", () => {
    expect(read("cem\tDora\n5\t1")).toEqual({
      added: ["Dora"],
      cells: [
        { row: 0, column: 2, rating: 5 },
        { row: 0, column: 3, rating: 1 },
      ],
    });
  });
  it("finds touch points by the names in its first column", () => {
    expect(read("\tAnn\tBen\nLetter\t1\t2\ndesk\t3\t")).toEqual({
      added: [],
      cells: [
        { row: 2, column: 0, rating: 1 },
        { row: 2, column: 1, rating: 2 },
        { row: 0, column: 0, rating: 3 },
        { row: 0, column: 1, rating: null },
      ],
    });
  });
  it("is refused whole, with the place of what does not fit", () => {
    expect(read("1\t2\n3\t7")).toEqual({ kind: "not-a-rating", row: 2, column: 2, text: "7" });
    expect(read("\tAnn\nDesk\tgood")).toEqual({ kind: "not-a-rating", row: 2, column: 2, text: "good" });
    expect(read("1\t2\t3\t4")).toEqual({ kind: "too-many-columns", columns: 4, room: 3 });
    expect(read("1\n2\n3", { row: 1, column: 0 })).toEqual({ kind: "too-many-rows", rows: 3, room: 2 });
    expect(read("\tAnn\nCounter\t1")).toEqual({ kind: "unknown-touch-point", row: 2, text: "Counter" });
    expect(read("Ann\tann\n1\t2")).toEqual({ kind: "same-name", text: "ann" });
    expect(read("")).toEqual({ kind: "empty" });
  });
  it("may use decimal commas and trailing blank lines, as spreadsheets copy them", () => {
    expect(read("3,5\n2\n\n")).toEqual({
      added: [],
      cells: [
        { row: 0, column: 0, rating: 3.5 },
        { row: 1, column: 0, rating: 2 },
      ],
    });
  });
});

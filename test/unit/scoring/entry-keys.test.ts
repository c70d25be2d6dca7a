import { finishTyped, readKey, scoresOf } from "@renderer/features/score-sheets/entry-keys.ts";
import { anchorsText, itemPatch, moved, readAnchors } from "@renderer/features/score-sheets/rubric-cells.ts";
import { movePlace, nextUnscored, type SheetTouchPoint } from "@renderer/features/score-sheets/sheet-rows.ts";
import { describe, expect, it } from "vitest";

const five = { minimum: 1, maximum: 5 };
const ten = { minimum: 0, maximum: 10 };
const hundred = { minimum: 1, maximum: 100 };
const signed = { minimum: -2, maximum: 2 };

describe("keys of a score cell", () => {
  it("take a score as soon as no longer one can begin with it", () => {
    expect(readKey("", "3", five)).toEqual({ kind: "score", value: 3 });
    expect(readKey("", "7", ten)).toEqual({ kind: "score", value: 7 });
    expect(readKey("1", "0", ten)).toEqual({ kind: "score", value: 10 });
    expect(readKey("4", "2", hundred)).toEqual({ kind: "score", value: 42 });
  });
  it("wait where more digits may follow, and go on with what is there", () => {
    expect(readKey("", "1", ten)).toEqual({ kind: "wait", text: "1" });
    expect(readKey("1", "0", hundred)).toEqual({ kind: "wait", text: "10" });
    expect(readKey("", "5", { minimum: 50, maximum: 90 })).toEqual({ kind: "wait", text: "5" });
    expect(finishTyped("1", ten)).toEqual({ kind: "score", value: 1 });
    expect(finishTyped("", ten)).toBeNull();
  });
  it("refuse what is off the scale", () => {
    expect(readKey("", "7", five)).toEqual({ kind: "refused", text: "7" });
    expect(readKey("", "0", five)).toEqual({ kind: "refused", text: "0" });
    expect(finishTyped("5", { minimum: 50, maximum: 90 })).toEqual({ kind: "refused", text: "5" });
  });
  it("take N and − as not observed, but − as a sign on a scale below zero", () => {
    for (const key of ["n", "N", "-", "−"]) expect(readKey("", key, five)).toEqual({ kind: "not-observed" });
    expect(readKey("", "-", signed)).toEqual({ kind: "wait", text: "−" });
    expect(readKey("−", "2", signed)).toEqual({ kind: "score", value: -2 });
    expect(readKey("−", "3", signed)).toEqual({ kind: "refused", text: "−3" });
    expect(readKey("", "n", signed)).toEqual({ kind: "not-observed" });
  });
  it("leave every other key to the grid", () => {
    for (const key of ["ArrowDown", "x", "Tab", "F2", " "]) expect(readKey("", key, five)).toBeNull();
  });
});

describe("the way through a sheet", () => {
  const place = { touchPoint: 0, row: 2, column: "perception" } as const;
  it("goes on with the next touch point after the last item, and back", () => {
    expect(movePlace(place, 1, 2, 3)).toEqual({ ...place, touchPoint: 1, row: 0 });
    expect(movePlace({ ...place, touchPoint: 1, row: 0 }, -1, 2, 3)).toEqual(place);
  });
  it("stays at the ends", () => {
    expect(movePlace({ ...place, touchPoint: 1 }, 1, 2, 3)).toEqual({ ...place, touchPoint: 1 });
    expect(movePlace({ ...place, row: 0 }, -1, 2, 3)).toEqual({ ...place, row: 0 });
  });
  it("jumps to the next item that nobody scored, round the end, and stays where all is done", () => {
    const seen = { perception: 4, notObserved: false };
    const passed = { perception: null, notObserved: true };
    const sheet = (...marks: (object | null)[][]) =>
      marks.map((scores) => ({ rows: scores.map((score) => ({ score })) })) as unknown as SheetTouchPoint[];
    const open = sheet([null, seen, seen], [passed, null, seen]);
    expect(nextUnscored(open, place)).toEqual({ ...place, touchPoint: 1, row: 1 });
    expect(nextUnscored(open, { ...place, touchPoint: 1, row: 1 })).toEqual({ ...place, row: 0 });
    expect(nextUnscored(sheet([seen, passed, seen]), place)).toEqual(place);
    expect(nextUnscored([], place)).toEqual(place);
  });
});

describe("buttons for scores", () => {
  it("are the whole numbers of a short scale, and none for a wide one", () => {
    expect(scoresOf(signed)).toEqual([-2, -1, 0, 1, 2]);
    expect(scoresOf(ten)).toHaveLength(11);
    expect(scoresOf(hundred)).toEqual([]);
  });
});

describe("cells of a rubric", () => {
  it("reads back the anchors that it shows, lowest score first", () => {
    const anchors = readAnchors("5: greeted by name; 1 = ignored; 1: not looked at", five);
    expect(anchorsText(anchors)).toBe("1: not looked at; 5: greeted by name");
    expect(readAnchors(anchorsText(anchors), five)).toEqual(anchors);
    expect(readAnchors("  ", five)).toEqual([]);
  });
  it("says in words what is wrong with a cell", () => {
    expect(() => readAnchors("ignored", five)).toThrow(/“ignored” is no anchor/);
    expect(() => readAnchors("9: best", five)).toThrow(/9 is not on this scale/);
    expect(() => itemPatch("weight", "heavy", five)).toThrow(/“heavy” is no weight/);
    expect(() => itemPatch("weight", "-1", five)).toThrow(/no weight/);
    expect(() => itemPatch("name", " ", five)).toThrow(/needs a name/);
    expect(itemPatch("weight", "1,5", five)).toEqual({ weight: 1.5 });
  });
  it("moves an item by one place, and not past the ends", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  });
});

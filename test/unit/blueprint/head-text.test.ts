import { laneText, spreadNames, stageText } from "@renderer/canvas/head-text.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("the head of a lane", () => {
  test("has only whole lines, in both sizes of letters", () => {
    fc.assert(
      fc.property(fc.double({ min: 12, max: 600, noNaN: true }), fc.boolean(), (height, projected) => {
        const { name, subtitle, low } = laneText(height, projected);
        const line = low ? 12 : projected ? 32 : 20;
        expect(name).toBeGreaterThanOrEqual(1);
        expect(name * line + subtitle * (projected ? 28 : 16)).toBeLessThanOrEqual(height);
      }),
    );
  });

  test("has no words where they would be cut", () => {
    expect(laneText(11, false).name).toBe(0);
  });
});

describe("the head of a stage", () => {
  test("has its name, in smaller letters as it becomes narrow, then its number, then nothing", () => {
    const at = (width: number) => stageText("Compare offers", 12, width, false);
    expect([400, 90, 27, 10].map(at)).toEqual(["full", "small", "number", "none"]);
  });
});

describe("the names of lanes on a map in the distance", () => {
  test("stand in their lanes as long as these are as high as a line", () => {
    expect(spreadNames([20, 60, 100], 40, 600)).toBeNull();
  });

  test("are spread around the map where lanes are lower: all of them, apart, in order, within the editor", () => {
    const lanes = Array.from({ length: 12 }, (_, index) => 2 + index * 5);
    const places = spreadNames(lanes, 5, 600) ?? [];
    expect(places).toHaveLength(12);
    for (const [index, place] of places.entries()) {
      expect(place - 13 / 2).toBeGreaterThanOrEqual(0);
      expect(place + 13 / 2).toBeLessThanOrEqual(600);
      if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
    }
  });

  test("are left to the tooltip where the editor has no room for all", () => {
    const lanes = Array.from({ length: 60 }, (_, index) => index * 5);
    expect(spreadNames(lanes, 5, 600)).toBeNull();
  });
});

import { laneText, stageText } from "@renderer/canvas/head-text.ts";
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

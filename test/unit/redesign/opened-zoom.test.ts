import { expect, test } from "vitest";
import { openedZoom } from "../../../renderer/features/redesign/pair/views.ts";

const MAP = { width: 2000, height: 600 };

test("a map that can be read as a whole opens as a whole", () => {
  expect(openedZoom(MAP, { width: 800, height: 240 }, 0.25)).toBe(0.4);
  expect(openedZoom(MAP, { width: 800, height: 180 }, 0.25)).toBe(0.3);
});

test("in a room that is too low for the whole it opens as wide as the room, not as a stamp with nothing beside it", () => {
  expect(openedZoom(MAP, { width: 800, height: 100 }, 0.25)).toBe(0.4);
});

test("one that is too wide opens at the least that can be read, and a small one never above 100 %", () => {
  expect(openedZoom(MAP, { width: 300, height: 100 }, 0.5)).toBe(0.5);
  expect(openedZoom({ width: 200, height: 900 }, { width: 800, height: 300 }, 0.5)).toBe(1);
});

import { scrollTo } from "@renderer/workbench/editors/tab-in-view.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

const strip = { left: 100, right: 500 };

it("does not move a strip in which the tab is seen whole", () => {
  expect(scrollTo(strip, { left: 100, right: 500 })).toBe(0);
});

it("brings in a tab that a narrower strip or a longer title pushed out at the end", () => {
  expect(scrollTo(strip, { left: 450, right: 610 })).toBe(110);
});

it("brings in a tab that went out at the beginning", () => {
  expect(scrollTo(strip, { left: 40, right: 200 })).toBe(-60);
});

it("shows every tab whole, or from its beginning where it is wider than the strip", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 800 }), (left, width) => {
      const by = scrollTo(strip, { left, right: left + width });
      expect(left - by).toBeGreaterThanOrEqual(strip.left);
      if (width <= 400) expect(left + width - by).toBeLessThanOrEqual(strip.right);
      else expect(left - by).toBe(strip.left);
    }),
  );
});

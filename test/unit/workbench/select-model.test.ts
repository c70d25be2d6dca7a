import { placeOfKey, placeOfList, placeOfTyped } from "@renderer/ui/select-model.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const screen = { width: 1000, height: 600 };
const field = (left: number, top: number) => ({ left, top, bottom: top + 28 });

describe("where the list of a select stands", () => {
  test("below its field and at its left edge", () => {
    expect(placeOfList(field(40, 100), { width: 200, height: 120 }, screen)).toEqual({
      left: 40,
      top: 132,
      maxHeight: 460,
    });
  });
  test("above it, where below is too little room and above is more", () => {
    expect(placeOfList(field(40, 500), { width: 200, height: 120 }, screen)).toMatchObject({ top: 376 });
  });
  test("below it, where above is less room still", () => {
    expect(placeOfList(field(40, 100), { width: 200, height: 900 }, screen)).toMatchObject({
      top: 132,
      maxHeight: 460,
    });
  });
  test("never beyond an edge of the window, whatever the field and the list", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 0, max: 560 }),
        fc.integer({ min: 10, max: 980 }),
        fc.integer({ min: 10, max: 2_000 }),
        (left, top, width, height) => {
          const place = placeOfList(field(left, top), { width, height }, screen);
          const shown = Math.min(height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + width).toBeLessThanOrEqual(992);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + shown).toBeLessThanOrEqual(592);
          expect(place.top >= top + 28 || place.top + shown <= top).toBe(true);
        },
      ),
    );
  });
});

describe("the keys of a list", () => {
  test("lead to the next, the one before, a page on, and the ends; never past them", () => {
    expect(placeOfKey("ArrowDown", 0, 12)).toBe(1);
    expect(placeOfKey("ArrowDown", 11, 12)).toBe(11);
    expect(placeOfKey("ArrowUp", 0, 12)).toBe(0);
    expect(placeOfKey("PageDown", 1, 12)).toBe(11);
    expect(placeOfKey("PageUp", 11, 12)).toBe(1);
    expect(placeOfKey("Home", 5, 12)).toBe(0);
    expect(placeOfKey("End", 5, 12)).toBe(11);
  });
  test("lead to the first or the last where none is chosen", () => {
    expect(placeOfKey("ArrowDown", -1, 3)).toBe(0);
    expect(placeOfKey("ArrowUp", -1, 3)).toBe(2);
  });
  test("lead nowhere in an empty list, and no other key does", () => {
    expect(placeOfKey("ArrowDown", -1, 0)).toBeNull();
    expect(placeOfKey("a", 0, 3)).toBeNull();
  });
});

describe("what is typed in a list", () => {
  const labels = ["All segments", "Agency", "Business", "Été", "Economy"];
  test("finds what begins with it, in any case", () => {
    expect(placeOfTyped("b", labels, 0)).toBe(2);
    expect(placeOfTyped("AG", labels, 0)).toBe(1);
    expect(placeOfTyped("é", labels, 0)).toBe(3);
  });
  test("stays where more letters still fit", () => {
    expect(placeOfTyped("ec", labels, 4)).toBe(4);
  });
  test("walks through all that begin with a letter that is typed again", () => {
    expect(placeOfTyped("a", labels, 0)).toBe(1);
    expect(placeOfTyped("aa", labels, 1)).toBe(0);
  });
  test("finds nothing where nothing begins with it", () => {
    expect(placeOfTyped("x", labels, 0)).toBe(-1);
    expect(placeOfTyped("x", [], -1)).toBe(-1);
  });
});

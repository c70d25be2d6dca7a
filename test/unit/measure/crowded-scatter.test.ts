import { placeOfCorner } from "@shared/drawing/corner-words.ts";
import { isInside, overlaps } from "@shared/drawing/label-places.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { scatterSvg } from "@shared/drawing/scatter.ts";
import { drawMarks, listOfNames, roomFor } from "@shared/drawing/scatter-marks.ts";
import { textWidth } from "@shared/drawing/text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const field = { left: 44, top: 8, right: 520, bottom: 320 };
const crowd = fc.array(
  fc.record({ x: fc.double({ min: 240, max: 300, noNaN: true }), y: fc.integer({ min: 140, max: 180 }) }),
  { minLength: 2, maxLength: 60 },
);
const marksOf = (places: readonly { x: number; y: number }[]) =>
  places.map((at, index) => ({ ...at, at, number: String(index + 1), name: `Touch point ${index + 1}` }));

describe("a scatter in a crowd", () => {
  it("leaves every dot at its true place", () => {
    fc.assert(
      fc.property(crowd, (places) => {
        const svg = drawMarks(marksOf(places), [], field, PAPER_PALETTE).parts.join("");
        const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
        expect(circles.map(([, x, y]) => [Number(x), Number(y)])).toEqual(
          places.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
        );
      }),
    );
  });

  it("draws no number on another number or on a dot", () => {
    fc.assert(
      fc.property(crowd, (places) => {
        const marks = [...places, { x: places[0]?.x ?? 270, y: places[0]?.y ?? 160 }];
        const svg = drawMarks(marksOf(marks), [], field, PAPER_PALETTE).parts.join("");
        const numbers = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(\d+)</g)].map(
          ([, x, y, number = ""]) => {
            const half = textWidth(number, 11, 600) / 2;
            const [atX, atY] = [Number(x), Number(y) - 4];
            return { left: atX - half, right: atX + half, top: atY - 5, bottom: atY + 5 };
          },
        );
        expect(numbers).toHaveLength(marks.length);
        const dots = marks.map(({ x, y }) => ({
          left: x - 2.8,
          right: x + 2.8,
          top: y - 2.8,
          bottom: y + 2.8,
        }));
        numbers.forEach((one, index) => {
          for (const other of [...numbers.slice(index + 1), ...dots])
            expect(overlaps(one, other)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("names in a list below whom it could not name beside the dot, in the order of their numbers", () => {
    const points = Array.from({ length: 30 }, (_, index) => ({
      x: 3 + index / 1000,
      y: 4,
      number: String(30 - index),
      name: `Touch point ${30 - index}`,
    }));
    const options = { title: "t", width: 520, height: 360, xTitle: "x", yTitle: "y" };
    const corners = ["Concentrate here", "Keep up", "Low priority", "Possible overkill"] as const;
    const picture = scatterSvg(points, { ...options, cross: { x: 3, y: 4 }, corners });
    const names = [...picture.svg.matchAll(/>(Touch point \d+)</g)].map(([, name]) => name);
    expect(names).toEqual(Array.from({ length: 30 }, (_, index) => `Touch point ${index + 1}`));
    expect(picture.height).toBeGreaterThan(360);
    const reach = { reachX: [1, 7], reachY: [1, 7] };
    const apart = scatterSvg(points.slice(0, 1), { ...options, ...reach, cross: { x: 3, y: 4 }, corners });
    expect(apart.height).toBe(360);
  });

  it("wraps a long name of the list, and cuts none", () => {
    const long =
      "Being told of the under-quotation before the advertisement is printed in the area newspaper";
    const points = ["1", "2"].map((number) => ({ x: 1, y: 1, number, name: long }));
    const list = listOfNames(points, 0, 336, PAPER_PALETTE);
    const written = list.parts.map((part) => part.replace(/<[^>]+>/g, "")).join(" ");
    expect(written).not.toContain("…");
    expect(written.split("newspaper")).toHaveLength(3);
    expect(list.height).toBeGreaterThan(32);
  });
});

describe("a name beside its mark", () => {
  const place = fc.record({ x: fc.integer({ min: 60, max: 500 }), y: fc.integer({ min: 30, max: 300 }) });
  it("is nearer to its own mark than to any other", () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 8 }), (at, others) => {
        const box = roomFor("Sending artwork", at, [], field, others);
        if (!box) return;
        const to = ({ x, y }: { x: number; y: number }) =>
          Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
        for (const other of others) expect(to(other)).toBeGreaterThan(to(at));
      }),
    );
  });
});

describe("the name of a quadrant", () => {
  const quadrant = { left: 44, top: 8, right: 300, bottom: 200 };
  const corner = { words: "Concentrate here", quadrant, atRight: false, atBottom: false };
  const near = ({ x, y }: { x: number; y: number }) => ({
    left: x - 9,
    right: x + 9,
    top: y - 9,
    bottom: y + 9,
  });
  const mark = fc.record({ x: fc.integer({ min: 44, max: 300 }), y: fc.integer({ min: 8, max: 200 }) });
  it("stands in its corner where nothing is in the way", () => {
    expect(placeOfCorner(corner, [])).toMatchObject({ left: 52, top: 8 });
  });
  it("gives way to marks within its quadrant", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const boxes = marks.map(near);
        const box = placeOfCorner(corner, boxes);
        expect(boxes.filter((other) => overlaps(box, other))).toEqual([]);
        expect(isInside(box, quadrant)).toBe(true);
      }),
    );
  });
});

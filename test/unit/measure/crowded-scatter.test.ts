import { textWidth } from "@shared/domain/blueprint/picture/text.ts";
import { overlaps } from "@shared/domain/chart/label-places.ts";
import { PAPER_PALETTE } from "@shared/domain/chart/palette.ts";
import { scatterSvg } from "@shared/domain/chart/scatter.ts";
import { drawMarks } from "@shared/domain/chart/scatter-marks.ts";
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
});

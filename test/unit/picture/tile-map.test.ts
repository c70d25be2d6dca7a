import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import { holds, meets } from "@shared/drawing/drawing.ts";
import { tileMap } from "@shared/interchange/picture/tile-map.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const places = fc.array(
  fc.record({ band: fc.constantFrom(...BANDS), stage: fc.integer({ min: 1, max: 6 }), column: fc.nat(8) }),
  { minLength: 1, maxLength: 60 },
);
const drawn = (steps: { band: (typeof BANDS)[number]; stage: number; column: number }[]) => {
  const builder = new BlueprintBuilder(6);
  for (const [index, { band, stage, column }] of steps.entries()) {
    builder.step(`x${index}`, band, `s${stage}`, column);
    if (index > 0) builder.flow(`x${index - 1}`, `x${index}`);
  }
  return drawBlueprint(builder.build().model, "b");
};

describe("a map on several pages", () => {
  it("shows every card whole on at least one page, in the room that there is, and no page with nothing", () => {
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 300, max: 3000 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.constantFrom(1, 0.75, 0.5),
        fc.nat(2),
        (steps, width, height, wanted, overlap) => {
          const drawing = drawn(steps);
          const { scale, tiles } = tileMap(drawing, { width, height }, wanted, overlap);
          expect(scale).toBeLessThanOrEqual(wanted);
          for (const block of drawing.blocks) expect(tiles.some(({ area }) => holds(area, block))).toBe(true);
          const things = drawing.pieces.filter((piece) => piece.ids);
          for (const tile of tiles) {
            const { area } = tile;
            expect((drawing.left.size + area.width) * scale).toBeLessThanOrEqual(width + 0.01);
            expect((drawing.top.size + area.height) * scale).toBeLessThanOrEqual(height + 0.01);
            const alone =
              !tiles.some(
                (other) => other !== tile && other.column === tile.column && other.row < tile.row,
              ) ||
              !tiles.some((other) => other !== tile && other.row === tile.row && other.column < tile.column);
            expect(things.some((piece) => meets(piece, area)) || alone).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is one page where it fits", () => {
    const drawing = drawn([{ band: "client", stage: 1, column: 0 }]);
    const { tiles } = tileMap(drawing, { width: 4000, height: 2000 }, 1, 1);
    expect(tiles.map(({ area }) => [area.x, area.y])).toEqual([[drawing.left.size, drawing.top.size]]);
  });
});

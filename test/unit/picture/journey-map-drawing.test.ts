import { Model } from "@shared/domain/core/model.ts";
import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { drawJourneyMap } from "@shared/domain/journey-map/picture/draw-journey-map.ts";
import { journeyMapSvg, shownRows } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { holds } from "@shared/drawing/drawing.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { tileMap } from "@shared/interchange/picture/tile-map.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const blueprint = model.all("blueprint").find(({ kind }) => kind === "as-is");
if (!blueprint) throw new Error("the sample has no as-is");
const layout = layoutJourneyMap(model, blueprint.id, [], shownRows(model, blueprint.id));
const drawing = drawJourneyMap(layout, blueprint.name, "light", new Map());
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).sort();

describe("a journey map as a drawing", () => {
  it("says what the picture of the screen says", () => {
    const { svg, width, height } = journeyMapSvg(model, blueprint.id);
    expect([drawing.width, drawing.height]).toEqual([width, height]);
    expect(textsOf(drawingSvg(drawing))).toEqual(textsOf(svg));
  });

  it("has every step whole on some page, and the names of the curves beside the last step", () => {
    const room = fc.record({
      width: fc.integer({ min: 500, max: 3000 }),
      height: fc.integer({ min: 400, max: 2000 }),
    });
    fc.assert(
      fc.property(room, fc.nat(2), (size, overlap) => {
        const { tiles } = tileMap(drawing, size, 1, overlap);
        for (const block of drawing.blocks) expect(tiles.some(({ area }) => holds(area, block))).toBe(true);
        const last = layout.columns.at(-1);
        const end = tiles.filter(({ area }) => area.x + area.width >= drawing.width - 1);
        for (const { area } of end) expect(area.x).toBeLessThanOrEqual(last?.x ?? 0);
      }),
      { numRuns: 80 },
    );
  });
});

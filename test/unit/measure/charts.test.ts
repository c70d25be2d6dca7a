import { drawnHere } from "@shared/domain/chart/charts.ts";
import { axisOf } from "@shared/drawing/axis.ts";
import { scatterSvg } from "@shared/drawing/scatter.ts";
import { roomFor } from "@shared/drawing/scatter-marks.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { airlineMeasures } from "../../builders/airline-measures.ts";

const { model, readColumn } = airlineMeasures();

describe("the chart of drivers", () => {
  const drawn = drawnHere(model, readColumn, { chart: "measure.drivers", choices: { verdict: "overall" } });
  it("says its finding and what it rests on", () => {
    expect(drawn?.title).toBe("Item 23 moves most with the overall rating: 37 % of what is explained");
    expect(drawn?.subtitle).toContain("n 793 complete answers");
  });
  it("has every touch point in its table and in its picture", () => {
    expect(drawn?.table.rows).toHaveLength(23);
    const { svg } = drawn?.draw({ width: 720 }) ?? { svg: "" };
    expect(svg.match(/<circle/g)).toHaveLength(23);
  });
});

describe("names of a scatter", () => {
  const box = fc
    .record({ left: fc.integer({ min: 0, max: 400 }), top: fc.integer({ min: 0, max: 300 }) })
    .map(({ left, top }) => ({ left, top, right: left + 60, bottom: top + 16 }));
  it("stand inside the field and on nothing that is there", () => {
    const field = { left: 0, top: 0, right: 500, bottom: 360 };
    const place = fc.record({ x: fc.integer({ min: 10, max: 490 }), y: fc.integer({ min: 10, max: 350 }) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), place, (taken, at) => {
        const found = roomFor("Hearing where it stands", at, taken, field);
        if (!found) return;
        expect(found.left).toBeGreaterThanOrEqual(0);
        expect(found.right).toBeLessThanOrEqual(500);
        for (const other of taken) {
          const apart =
            found.right <= other.left ||
            found.left >= other.right ||
            found.bottom <= other.top ||
            found.top >= other.bottom;
          expect(apart).toBe(true);
        }
      }),
    );
  });
  it("are text, whatever is in them", () => {
    const { svg } = scatterSvg([{ x: 1, y: 1, number: "1", name: "<b>&" }], {
      title: "t",
      width: 500,
      height: 300,
      xTitle: "x",
      yTitle: "y",
      cross: { x: 1, y: 1 },
      corners: ["", "", "", ""],
    });
    expect(svg).toContain("&lt;b&gt;&amp;");
    expect(svg).not.toContain("<b>");
  });
  it("a single value has an axis with room", () => {
    expect(axisOf([5]).high).toBeGreaterThan(axisOf([5]).low);
  });
});

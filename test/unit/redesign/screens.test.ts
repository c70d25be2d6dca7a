import { opportunityTable, patchOf } from "@renderer/features/opportunities/rows.ts";
import { baselines } from "@renderer/features/prototype-plan/baselines.ts";
import { centredOn, held, wholeZoom, zoomedAbout } from "@renderer/features/redesign/pair/views.ts";
import { placeOf } from "@renderer/features/redesign/places.ts";
import { pairOf } from "@renderer/features/redesign/start-to-be.ts";
import { byOrder } from "@shared/base/order.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { blueprintDifference } from "@shared/domain/redesign/difference.ts";
import { changeDays, changesBySaving } from "@shared/domain/report/change-sentences.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const points = model.all("touchPoint").sort(byOrder);

describe("a comparison", () => {
  it("pairs a to-be with what it was branched from, and an as-is with its newest to-be", () => {
    for (const id of ["refund", "refund-to-be"]) {
      const blueprint = model.get("blueprint", id);
      const pair = blueprint && pairOf(model, blueprint);
      expect([pair?.asIs.id, pair?.toBe.id]).toEqual(["refund", "refund-to-be"]);
    }
  });

  it("finds every listed change in the picture of its side", () => {
    const sides = { asIs: layoutBlueprint(model, "refund"), toBe: layoutBlueprint(model, "refund-to-be") };
    const { changes } = blueprintDifference(model, "refund", "refund-to-be");
    expect(changes.length).toBeGreaterThan(10);
    for (const change of changes) {
      if (change.asIsRecordId) expect(placeOf(sides.asIs, change.asIsRecordId), change.title).not.toBeNull();
      if (change.toBeRecordId) expect(placeOf(sides.toBe, change.toBeRecordId), change.title).not.toBeNull();
    }
  });

  it("shows a map whole in its pane, but never larger than drawn", () => {
    expect(wholeZoom({ width: 2000, height: 600 }, { width: 800, height: 300 })).toBe(0.4);
    expect(wholeZoom({ width: 2000, height: 600 }, { width: 9000, height: 9000 })).toBe(1);
  });

  it("lists what saves most first, in days, and says nothing where it is less than an hour or so", () => {
    const { changes } = blueprintDifference(model, "refund", "refund-to-be");
    const listed = changesBySaving(model, changes);
    const days = listed.map((change) => changeDays(model, change) ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(listed.some(({ type }) => type === "flow")).toBe(false);
    const of = (title: string) => {
      const change = listed.find((one) => one.title === title);
      return change && changeDays(model, change);
    };
    expect(of("Approval by the editor")?.toFixed(1)).toBe("-4.6");
    expect(of("Monthly sample of 5 %")).toBeNull();
    expect(of("Hears that it was paid")).toBeNull();
  });

  it("brings a place to the middle, and never shows what lies before the beginning or behind the end", () => {
    const place = { x: 1000, y: 500, width: 200, height: 100 };
    const [map, room] = [
      { width: 2000, height: 800 },
      { width: 400, height: 200 },
    ];
    const middle = centredOn(place, 0.5, room);
    expect(middle).toEqual({ x: -350, y: -175, zoom: 0.5 });
    expect(held(middle, map, room)).toEqual(middle);
    expect(held(centredOn({ ...place, x: 0, y: 0 }, 0.5, room), map, room)).toEqual({
      x: 0,
      y: 0,
      zoom: 0.5,
    });
    const end = held(centredOn({ ...place, x: 1900, y: 750 }, 0.5, room), map, room);
    expect(end).toEqual({ x: -600, y: -200, zoom: 0.5 });
  });

  it("zooms about a point: what lies there stays there", () => {
    const number = fc.double({ min: -3000, max: 3000, noNaN: true });
    const zoom = fc.double({ min: 0.1, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, number, zoom, zoom, number, number, (x, y, from, to, px, py) => {
        const view = { x, y, zoom: from };
        const next = zoomedAbout(view, to, { x: px, y: py });
        expect((px - next.x) / to).toBeCloseTo((px - view.x) / from, 3);
        expect((py - next.y) / to).toBeCloseTo((py - view.y) / from, 3);
      }),
    );
  });
});

describe("the register of opportunities", () => {
  it("names touch points by their numbers, and reads them back as the same", () => {
    for (const { opportunity, points: numbers } of opportunityTable(model, null).rows) {
      const { touchPointIds = [] } = patchOf("points", numbers.join(", "), points);
      expect([...touchPointIds].sort()).toEqual([...opportunity.touchPointIds].sort());
    }
  });

  it("refuses a touch point, a score and a title that are none", () => {
    expect(() => patchOf("points", "99", points)).toThrow("“99” is no touch point");
    expect(() => patchOf("impact", "6", points)).toThrow("“6” is no score");
    expect(() => patchOf("title", "  ", points)).toThrow("what hurts");
    expect(patchOf("effort", "", points)).toEqual({ effort: null });
  });
});

describe("a baseline out of the scorecard", () => {
  const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);

  it("offers the worst gap first, with its spread and n", () => {
    const [worst] = baselines(card);
    expect(worst?.kind).toBe("gap");
    expect(worst?.value).toBe(-2.1);
    expect(worst?.n).toBe(208);
    expect(worst?.deviation).toBeGreaterThan(0);
  });

  it("offers nothing without scores", () => {
    expect(baselines(null)).toEqual([]);
  });
});

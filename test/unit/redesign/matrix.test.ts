import { matrixPlaces } from "@renderer/features/opportunities/matrix-places.ts";
import {
  across,
  down,
  EDGE,
  heightWith,
  judgedAt,
  movedBy,
  RADIUS,
  SIZE,
} from "@renderer/features/opportunities/matrix-scale.ts";
import { opportunityTable } from "@renderer/features/opportunities/rows.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { Opportunity } from "@shared/domain/redesign/records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opportunity } from "../../builders/rule-cases/small-records.ts";

const places = (...given: Partial<Opportunity>[]) => {
  const records = given.map((fields, index) => opportunity(`o${index}`, { ...fields, order: `a${index}` }));
  return matrixPlaces(opportunityTable(new Model(records), null).rows);
};
const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);

describe("a place in the impact matrix", () => {
  it("judges what it shows: a circle that is let go where it stands is judged as before", () => {
    fc.assert(
      fc.property(score, score, (impact, effort) => {
        expect(judgedAt(across(effort), down(impact))).toEqual({ impact, effort });
      }),
    );
  });

  it("judges in halves from 1 to 5, and outside of the field nothing", () => {
    const inside = fc.double({ min: EDGE, max: SIZE - EDGE, noNaN: true });
    fc.assert(
      fc.property(inside, inside, (x, y) => {
        const judged = judgedAt(x, y);
        for (const value of [judged?.impact ?? 0, judged?.effort ?? 0]) {
          expect(value * 2).toBe(Math.round(value * 2));
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThanOrEqual(5);
        }
      }),
    );
    expect(judgedAt(SIZE - 5, SIZE / 2)).toBeNull();
    expect(judgedAt(SIZE / 2, SIZE + 30)).toBeNull();
  });

  it("is reached by keys too: half a score a press, never beyond the ends", () => {
    expect(movedBy("ArrowUp", { impact: 3, effort: 2 })).toEqual({ impact: 3.5, effort: 2 });
    expect(movedBy("ArrowLeft", { impact: 3, effort: 1 })).toEqual({ impact: 3, effort: 1 });
    expect(movedBy("ArrowRight", { impact: 3.2, effort: 1 })).toEqual({ impact: 3, effort: 1.5 });
    expect(movedBy("ArrowUp", null)).toEqual({ impact: 3, effort: 3 });
    expect(movedBy("Home", { impact: 3, effort: 1 })).toBeNull();
  });
});

describe("the circles of the impact matrix", () => {
  it("never lie over each other, however many are judged alike or are not judged", () => {
    const judged = fc.record({
      impact: fc.option(fc.constantFrom(1, 3, 3.1, 5)),
      effort: fc.option(fc.constantFrom(1, 3)),
    });
    fc.assert(
      fc.property(fc.array(judged, { maxLength: 9 }), (given) => {
        const found = places(...given);
        for (const [index, one] of found.entries())
          for (const other of found.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * RADIUS - 2);
      }),
    );
  });

  it("stand about their place where they are judged alike", () => {
    const alike = { impact: 3, effort: 3 };
    expect(places(alike)).toMatchObject([{ x: across(3), y: down(3) }]);
    const three = places(alike, alike, alike).map(({ x }) => x - across(3));
    expect(three).toEqual([-21, 0, 21]);
  });

  it("lie in the tray below the field while they are not judged, as the picture grows", () => {
    const [first, thirteenth] = [0, 12].map(
      (index) => places(...Array.from({ length: 13 }, () => ({})))[index],
    );
    expect(first?.judgement).toBeNull();
    expect(first?.y).toBeGreaterThan(SIZE);
    expect((thirteenth?.y ?? 0) + RADIUS).toBeLessThan(heightWith(13));
    expect(heightWith(0)).toBe(SIZE);
  });
});

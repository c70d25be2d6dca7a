import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { Model } from "@shared/domain/core/model.ts";
import { alignPlaces } from "@shared/domain/redesign/align-places.ts";
import { commonLayout } from "@shared/domain/redesign/common-layout.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";

const boxOf = (layout: BlueprintLayout, id: string) => {
  const found = layout.steps.find(({ step }) => step.id === id);
  return found && { x: found.x, y: found.y };
};
const frameOf = ({ width, height, lanes, stages }: BlueprintLayout) => ({
  width,
  height,
  lanes: lanes.map(({ y, height }) => [y, height]),
  stages: stages.map(({ x, width }) => [x, width]),
});

/** Ask, check, approve and pay become ask, pay and call; the check and the approval fall away. */
const refund = () =>
  new ServiceBuilder()
    .blueprint("today")
    .step("today", "ask", "client", { column: 0 })
    .step("today", "check", "backstage", { column: 1 })
    .step("today", "approve", "backstage", { column: 2 })
    .step("today", "pay", "support", { column: 3 })
    .blueprint("new", "to-be", "today")
    .step("new", "ask2", "new-client", { column: 0, originId: "ask" })
    .step("new", "pay2", "new-support", { column: 1, originId: "pay" })
    .step("new", "call", "new-frontstage", { column: 2 });

describe("two places of rows as one", () => {
  it("pairs share a place, and what lies between them has the room of the longer side", () => {
    // a b c d against a x d: b and x in one place, c after it.
    const old = ["a", "b", "c", "d"];
    const fresh = ["a", "x", "d"];
    const placed = alignPlaces(4, 3, (i, j) => (old[i] === fresh[j] ? 1 : 0));
    expect(placed).toEqual({ before: [0, 1, 2, 3], after: [0, 1, 3], count: 4 });
  });

  it("takes the heavier of two pairs that cross", () => {
    const weights: Record<string, number> = { "0 1": 1, "1 0": 3 };
    expect(alignPlaces(2, 2, (i, j) => weights[`${i} ${j}`] ?? 0)).toEqual({
      before: [0, 1],
      after: [1, 2],
      count: 3,
    });
  });

  it("keeps the order of both sides and never needs more than all their places", () => {
    const letters = fc.array(fc.constantFrom(..."abcde"), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (old, fresh) => {
        const { before, after, count } = alignPlaces(old.length, fresh.length, (i, j) =>
          old[i] === fresh[j] ? 1 : 0,
        );
        for (const places of [before, after])
          expect(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))).toBe(true);
        expect([before.length, after.length]).toEqual([old.length, fresh.length]);
        expect(count).toBeLessThanOrEqual(old.length + fresh.length);
        expect(count).toBeGreaterThanOrEqual(Math.max(old.length, fresh.length));
      }),
    );
  });
});

describe("both maps in one frame", () => {
  it("a step that both have lies at one place, and what fell away leaves its place free", () => {
    const { asIs, toBe, aligned } = commonLayout(refund().model(), "today", "new");
    expect(aligned).toBe(true);
    expect(frameOf(asIs)).toEqual(frameOf(toBe));
    expect(boxOf(toBe, "ask2")).toEqual(boxOf(asIs, "ask"));
    expect(boxOf(toBe, "pay2")).toEqual(boxOf(asIs, "pay"));
    const [pay, call] = [boxOf(toBe, "pay2"), boxOf(toBe, "call")];
    expect(call?.x).toBeGreaterThan(pay?.x ?? 0);
    expect(toBe.steps.map(({ x }) => x)).not.toContain(boxOf(asIs, "approve")?.x);
  });

  it("of steps that stand one above the other those that both have stay beside each other", () => {
    const builder = new ServiceBuilder()
      .blueprint("today")
      .step("today", "first", "client", { column: 0 })
      .step("today", "second", "client", { column: 0 })
      .blueprint("new", "to-be", "today")
      .step("new", "second2", "new-client", { column: 0, originId: "second" });
    const { asIs, toBe } = commonLayout(builder.model(), "today", "new");
    expect(boxOf(toBe, "second2")).toEqual(boxOf(asIs, "second"));
    expect(frameOf(asIs)).toEqual(frameOf(toBe));
  });

  it("a lane that only one side has keeps its room in the other, without a name", () => {
    const records = [...refund().records];
    const lane = records.find(({ id }) => id === "new-backstage");
    if (lane?.type !== "lane") throw new Error("no lane");
    records.push({ ...lane, id: "robot", name: "Robot", order: "a9", originId: null });
    const { asIs, toBe } = commonLayout(new Model(records), "today", "new");
    const names = (layout: BlueprintLayout) => layout.lanes.map((box) => box.lane.name);
    expect(names(toBe)).toEqual(["evidence", "client", "frontstage", "backstage", "Robot", "support"]);
    expect(names(asIs)).toEqual(["evidence", "client", "frontstage", "backstage", "", "support"]);
    expect(frameOf(asIs)).toEqual(frameOf(toBe));
  });

  it("maps that have nothing in common are laid out each by itself", () => {
    const model = new ServiceBuilder()
      .blueprint("today")
      .step("today", "ask", "client")
      .blueprint("new", "to-be")
      .step("new", "call", "new-client")
      .model();
    const { asIs, toBe, aligned } = commonLayout(model, "today", "new");
    expect(aligned).toBe(false);
    expect(asIs).toEqual(layoutBlueprint(model, "today"));
    expect(toBe).toEqual(layoutBlueprint(model, "new"));
  });

  it("every step of the sample is drawn once, none over another, and at least eight of ten that both have lie at one place", () => {
    const model = new Model(areaNewspaperSample().records);
    for (const [today, proposed] of model
      .all("blueprint")
      .flatMap(({ id, branchedFromId }) =>
        branchedFromId === null ? [] : [[branchedFromId, id] as const],
      )) {
      const { asIs, toBe } = commonLayout(model, today, proposed);
      expect(frameOf(asIs)).toEqual(frameOf(toBe));
      for (const [layout, id] of [
        [asIs, today],
        [toBe, proposed],
      ] as const) {
        expect(layout.steps.length).toBe(model.by("step", "blueprintId", id).length);
        expect(new Set(layout.steps.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.steps.length);
        expect(layout.flows.length).toBe(model.by("flow", "blueprintId", id).length);
      }
      const kept = toBe.steps.flatMap(({ step, x, y }) => {
        const before = step.originId === null ? undefined : boxOf(asIs, step.originId);
        return before ? [before.x === x && before.y === y] : [];
      });
      expect(kept.filter(Boolean).length / kept.length).toBeGreaterThanOrEqual(0.8);
    }
  });
});

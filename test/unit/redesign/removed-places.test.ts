import { differenceShown } from "@renderer/features/blueprint-editor/difference/use-difference.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { blueprintChanges } from "@shared/domain/redesign/difference.ts";
import { removedPlaces } from "@shared/domain/redesign/removed-places.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";

/** Ask, check, approve and pay; the to-be lacks the check and the approval. */
const refund = () =>
  new ServiceBuilder()
    .blueprint("today")
    .step("today", "ask", "client", { column: 0 })
    .step("today", "check", "backstage", { column: 1 })
    .step("today", "approve", "backstage", { column: 2 })
    .step("today", "pay", "support", { column: 3 })
    .blueprint("new", "to-be", "today")
    .step("new", "ask2", "new-client", { column: 0, originId: "ask" })
    .step("new", "pay2", "new-support", { column: 2, originId: "pay" });
const placesOf = (model: Model) => removedPlaces(model, "today", "new", layoutBlueprint(model, "new"));

describe("steps that a to-be no longer has", () => {
  it("stand as cards in their lane, as far behind what they came after as they did", () => {
    const model = refund().model();
    const ask = layoutBlueprint(model, "new").steps.find(({ step }) => step.id === "ask2");
    const places = placesOf(model);
    expect(places.map(({ steps, slim, x }) => [steps.map(({ id }) => id), slim, x - (ask?.x ?? 0)])).toEqual([
      [["check"], false, 200],
      [["approve"], false, 400],
    ]);
  });

  it("are told together in one line where something else stands now", () => {
    const builder = refund()
      .step("new", "call", "new-backstage", { column: 1 })
      .step("new", "log", "new-backstage", { column: 2 });
    const model = builder.model();
    const lane = layoutBlueprint(model, "new").lanes.find((box) => box.lane.id === "new-backstage");
    const places = placesOf(model);
    expect(places.map(({ steps, slim, y }) => [steps.map(({ id }) => id), slim, y])).toEqual([
      [["check", "approve"], true, lane?.y],
    ]);
  });

  it("stand in the nearest band where their lane fell away, and all are there on every map of the sample", () => {
    const lost = new Model(refund().records.filter(({ id }) => id !== "new-backstage"));
    const near = layoutBlueprint(lost, "new").lanes.find((box) => box.lane.id === "new-frontstage");
    expect(placesOf(lost)[0]?.y).toBe((near?.y ?? 0) + 16);

    const model = new Model(areaNewspaperSample().records);
    for (const { id, branchedFromId } of model.all("blueprint")) {
      if (branchedFromId === null) continue;
      const layout = layoutBlueprint(model, id);
      const places = removedPlaces(model, branchedFromId, id, layout);
      const removed = blueprintChanges(model, branchedFromId, id).filter(
        ({ kind, type }) => kind === "removed" && type === "step",
      );
      expect(places.flatMap(({ steps }) => steps.map((step) => step.id)).sort()).toEqual(
        removed.map(({ key }) => key).sort(),
      );
      const cards = new Set(layout.steps.map(({ x, y }) => `${x} ${y}`));
      expect(places.filter(({ slim, x, y }) => !slim && cards.has(`${x} ${y}`))).toEqual([]);
    }
  });
});

describe("what differs, where a to-be is edited", () => {
  const model = new Model(areaNewspaperSample().records);
  const shown = (id: string) => differenceShown(model, id, layoutBlueprint(model, id));

  it("is a sign on each step that is new, changed or moved, with what that comes to", () => {
    const difference = shown("refund-to-be");
    const signOf = (title: string) => {
      const step = model.by("step", "blueprintId", "refund-to-be").find((one) => one.title === title);
      return difference?.signs.get(step?.id ?? "");
    };
    expect(signOf("Monthly sample of 5 %")).toMatchObject({ kind: "added", moved: false });
    const changed = signOf("Gets the money back");
    expect(changed).toMatchObject({ kind: "changed", moved: false });
    expect(changed?.note).toContain("of waiting instead of");
    expect(difference?.removed.length).toBeGreaterThan(3);
  });

  it("is nothing on a map that was not branched from another", () => {
    expect(shown("refund")).toBeNull();
  });
});

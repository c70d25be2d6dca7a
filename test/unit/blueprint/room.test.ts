import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { splitLane } from "@shared/domain/blueprint/commands/split-lane.ts";
import { layoutBlueprint, sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { describe, expect, it } from "vitest";
import { dropPlace } from "../../../renderer/canvas/drop-place.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const columns = ({ model }: EngagementDocument) =>
  Object.fromEntries(model.all("step").map(({ id, column }) => [id, column]));
const row = () =>
  new BlueprintBuilder()
    .step("a", "client", "s1", 0)
    .step("b1", "client", "s1", 1)
    .step("c", "client", "s1", 2)
    .step("under-c", "support", "s1", 2);

describe("a step put where another one stands", () => {
  it("stacks with it when nothing is to move aside", () => {
    const document = row().build();
    document.run(moveSteps, { moves: [{ stepId: "a", laneId: "client", stageId: "s1", column: 1 }] });
    expect(columns(document)).toEqual({ a: 1, b1: 1, c: 2, "under-c": 2 });
  });

  it("moves it aside with all that follows in every lane, and the column that it leaves empty closes", () => {
    const document = row().step("d", "client", "s1", 3).build();
    const moves = [{ stepId: "d", laneId: "client", stageId: "s1", column: 1 }];
    const { diff } = document.run(moveSteps, { moves, aside: true });
    expect(columns(document)).toEqual({ a: 0, d: 1, b1: 2, c: 3, "under-c": 3 });
    document.undo(diff);
    expect(columns(document)).toEqual({ a: 0, b1: 1, c: 2, d: 3, "under-c": 2 });
  });

  it("keeps a column that others of another lane still stand in", () => {
    const document = row().build();
    document.run(moveSteps, {
      moves: [{ stepId: "c", laneId: "client", stageId: "s1", column: 0 }],
      aside: true,
    });
    expect(columns(document)).toEqual({ c: 0, a: 1, b1: 2, "under-c": 3 });
  });

  it("makes room for several at once, as wide as they are", () => {
    const document = row().step("x", "client", "s2", 0).step("y", "client", "s2", 1).build();
    const to = (stepId: string, column: number) => ({ stepId, laneId: "client", stageId: "s1", column });
    document.run(moveSteps, { moves: [to("x", 1), to("y", 2)], aside: true });
    expect(columns(document)).toEqual({ a: 0, x: 1, y: 2, b1: 3, c: 4, "under-c": 4 });
  });
});

describe("where a dragged card lands", () => {
  const layout = layoutBlueprint(row().build().model, "b");
  const box = (id: string) => {
    const found = layout.steps.find(({ step }) => step.id === id);
    if (!found) throw new Error(id);
    return { x: found.x + SIZE.card.width / 2, y: found.y + SIZE.card.height / 2 };
  };
  const moving = new Set(["a"]);
  const at = (dx: number, dy: number) => {
    const { x, y } = box("b1");
    const drop = dropPlace(layout, { x: x + dx, y: y + dy }, moving);
    return drop && [drop.how, drop.place.lane.lane.id, drop.place.column];
  };

  it("is before the card whose left half it is over, and after the one whose right half", () => {
    expect(at(-20, 4)).toEqual(["aside", "client", 1]);
    expect(at(20, -4)).toEqual(["aside", "client", 2]);
  });

  it("is a stack clearly above or below a card, and the place itself where nothing stands", () => {
    expect(at(0, 30)).toEqual(["stack", "client", 1]);
    const { x, y } = box("a");
    expect(dropPlace(layout, { x, y }, moving)).toMatchObject({ how: "free" });
  });
});

describe("room for another lane", () => {
  const roles = () =>
    new BlueprintBuilder()
      .step("a", "backstage", "s1", 0, { role: "Clerk", order: "a0" })
      .step("b1", "backstage", "s1", 1, { role: "Head", order: "a1" })
      .step("c", "backstage", "s1", 2, { role: "Cashier", order: "a2" })
      .step("d", "backstage", "s1", 3, { order: "a3" })
      .build();
  const lanes = ({ model }: EngagementDocument) =>
    sortedLanes(model, "b")
      .filter(({ band }) => band === "backstage")
      .map(({ id, subtitle }) => [subtitle, model.by("step", "laneId", id).map((step) => step.id)]);

  it("is made for the roles that are pulled out of a lane, in their order; the rest stays", () => {
    const document = roles();
    document.run(splitLane, { laneId: "backstage", roles: ["Cashier"] });
    expect(lanes(document)).toEqual([
      ["", ["a", "b1", "d"]],
      ["Cashier", ["c"]],
    ]);
  });

  it("is made for each role but the first when none is named", () => {
    const document = roles();
    document.run(splitLane, { laneId: "backstage" });
    expect(lanes(document)).toEqual([
      ["Clerk", ["a", "d"]],
      ["Head", ["b1"]],
      ["Cashier", ["c"]],
    ]);
  });

  it("is made right below a lane when it is asked for there", () => {
    const document = new BlueprintBuilder().lane("last", "backstage", "a5").build();
    const fields = { blueprintId: "b", band: "backstage", name: "New", subtitle: "" } as const;
    document.run(addLane, { ...fields, afterId: "backstage" });
    const names = sortedLanes(document.model, "b").map(({ name }) => name);
    expect(names.slice(3, 6)).toEqual(["backstage", "New", "last"]);
  });
});

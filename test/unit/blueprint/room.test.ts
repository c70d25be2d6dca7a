import { addLane } from "@shared/domain/blueprint/commands/add-lane.ts";
import { addBranch, addStepAfter } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { placeStepOnFlow } from "@shared/domain/blueprint/commands/place-step-on-flow.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
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
    const { diff } = document.run(moveSteps, { moves, aside: "before" });
    expect(columns(document)).toEqual({ a: 0, d: 1, b1: 2, c: 3, "under-c": 3 });
    document.undo(diff);
    expect(columns(document)).toEqual({ a: 0, b1: 1, c: 2, d: 3, "under-c": 2 });
  });

  it("keeps a column that others of another lane still stand in", () => {
    const document = row().build();
    document.run(moveSteps, {
      moves: [{ stepId: "c", laneId: "client", stageId: "s1", column: 0 }],
      aside: "before",
    });
    expect(columns(document)).toEqual({ c: 0, a: 1, b1: 2, "under-c": 3 });
  });

  it("makes room for several at once, as wide as they are", () => {
    const document = row().step("x", "client", "s2", 0).step("y", "client", "s2", 1).build();
    const to = (stepId: string, column: number) => ({ stepId, laneId: "client", stageId: "s1", column });
    document.run(moveSteps, { moves: [to("x", 1), to("y", 2)], aside: "before" });
    expect(columns(document)).toEqual({ a: 0, x: 1, y: 2, b1: 3, c: 4, "under-c": 4 });
  });
});

describe("steps that go by so many columns", () => {
  const lane = () =>
    ["a", "b1", "c", "d", "e1"].reduce(
      (builder, id, column) => builder.step(id, "client", "s1", column),
      new BlueprintBuilder(),
    );
  const order = ({ model }: EngagementDocument) =>
    [...model.all("step")]
      .sort((one, other) => one.column - other.column)
      .map(({ id, column }) => `${id}${column}`)
      .join(" ");
  const to = (stepId: string, column: number) => ({ stepId, laneId: "client", stageId: "s1", column });

  it("change places with what is there, one or several of them", () => {
    const one = lane().build();
    one.run(moveSteps, { moves: [to("a", 1)], aside: "at" });
    expect(order(one)).toBe("b10 a1 c2 d3 e14");
    const several = lane().build();
    several.run(moveSteps, { moves: [to("a", 2), to("b1", 3)], aside: "at" });
    expect(order(several)).toBe("c0 d1 a2 b13 e14");
    const back = lane().build();
    back.run(moveSteps, { moves: [to("d", 1)], aside: "at" });
    expect(order(back)).toBe("a0 d1 b12 c3 e14");
  });

  it("simply go where nothing stands", () => {
    const document = lane().build();
    document.run(moveSteps, { moves: [to("e1", 7)], aside: "at" });
    expect(order(document)).toBe("a0 b11 c2 d3 e17");
  });
});

describe("a chain", () => {
  const joins = ({ model }: EngagementDocument) =>
    model
      .all("flow")
      .map(({ fromId, toId }) => `${fromId} → ${toId}`)
      .sort();
  const chain = () => row().flow("a", "b1", { label: "yes" }).flow("b1", "c").flow("c", "under-c");

  it("closes over a step that is deleted, and keeps what its way in said", () => {
    const document = chain().build();
    document.run(removeElements, { ids: ["b1"] });
    expect(joins(document)).toEqual(["a → c", "c → under-c"]);
    expect(document.model.all("flow").find(({ fromId }) => fromId === "a")?.label).toBe("yes");
  });

  it("closes over several, and ends where its last step was", () => {
    const document = chain().build();
    document.run(removeElements, { ids: ["b1", "c"] });
    expect(joins(document)).toEqual(["a → under-c"]);
    const end = chain().build();
    end.run(removeElements, { ids: ["under-c"] });
    expect(joins(end)).toEqual(["a → b1", "b1 → c"]);
  });

  it("is left alone where ways part or meet at the step", () => {
    const document = chain().flow("b1", "under-c").build();
    document.run(removeElements, { ids: ["b1"] });
    expect(joins(document)).toEqual(["c → under-c"]);
  });

  it("closes behind a step that is dropped on a flow elsewhere", () => {
    const document = chain().build();
    const place = { laneId: "client", stageId: "s1", column: 1 };
    document.run(placeStepOnFlow, { flowId: "a-to-b1", stepId: "c", ...place });
    expect(joins(document)).toEqual(["a → c", "b1 → under-c", "c → b1"]);
  });

  it("takes the next step in where one way leads on already; Shift+Enter is for another way", () => {
    const document = row().flow("a", "b1").build();
    const id = document.run(addStepAfter, { stepId: "a", title: "Between" }).result;
    expect(joins(document)).toEqual([`${id} → b1`, `a → ${id}`].sort());
    const branch = row().flow("a", "b1").build();
    const other = branch.run(addBranch, { stepId: "a", title: "Or" }).result;
    expect(joins(branch)).toEqual([`a → b1`, `a → ${other}`].sort());
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

import { addBranch, addStepAfter, addStepBelow } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { alignSteps } from "@shared/domain/blueprint/commands/align-steps.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { createJourney } from "@shared/domain/blueprint/commands/create-journey.ts";
import { insertStep } from "@shared/domain/blueprint/commands/insert-step.ts";
import { moveLane } from "@shared/domain/blueprint/commands/move-lane.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { splitLane } from "@shared/domain/blueprint/commands/split-lane.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { unregisteredCrossings } from "@shared/domain/blueprint/queries.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const joins = (document: EngagementDocument) =>
  document.model.all("flow").map(({ fromId, toId }) => `${fromId} → ${toId}`);

describe("a new journey", () => {
  it("comes with an as-is of five lanes and one stage", () => {
    const document = new BlueprintBuilder().build();
    const { blueprintId } = document.run(createJourney, { name: "Refund" }).result;
    expect(sortedLanes(document.model, blueprintId).map((lane) => lane.band)).toEqual([...BANDS]);
    expect(document.model.by("stage", "blueprintId", blueprintId)).toHaveLength(1);
  });

  it("is deleted with everything on it, in one step that undoes", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("c", "client", "s1", 1)
      .flow("a", "c")
      .build();
    const size = document.model.size;
    const { diff } = document.run(removeMap, { id: "j" });
    expect(document.model.all("step")).toEqual([]);
    expect(document.model.all("flow")).toEqual([]);
    document.undo(diff);
    expect(document.model.size).toBe(size);
  });
});

describe("typing steps", () => {
  it("puts the next one beside the last and joins the two", () => {
    const document = new BlueprintBuilder().step("ask", "client", "s1", 0).build();
    const id = document.run(addStepAfter, { stepId: "ask", title: "Pay" }).result;
    expect(document.model.get("step", id)).toMatchObject({ laneId: "client", stageId: "s1", column: 1 });
    expect(joins(document)).toEqual([`ask → ${id}`]);
  });

  it("pushes what stood there aside, in every lane, so that columns stay together", () => {
    const document = new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .step("pay", "client", "s1", 1)
      .step("book", "frontstage", "s1", 1)
      .build();
    document.run(addStepAfter, { stepId: "ask", title: "Choose" });
    expect(document.model.get("step", "pay")?.column).toBe(2);
    expect(document.model.get("step", "book")?.column).toBe(2);
  });

  it("puts one below across the line, and refuses below the last lane", () => {
    const document = new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .step("bank", "support", "s1", 0)
      .build();
    const id = document.run(addStepBelow, { stepId: "ask", title: "Quote" }).result;
    expect(document.model.get("step", id)).toMatchObject({ laneId: "frontstage", column: 0 });
    expect(() => document.run(addStepBelow, { stepId: "bank", title: "x" })).toThrow(/no lane below/);
  });

  it("lets two branches leave one step", () => {
    const document = new BlueprintBuilder().step("ask", "client", "s1", 0).build();
    const yes = document.run(addStepAfter, { stepId: "ask", title: "Yes" }).result;
    const no = document.run(addBranch, { stepId: "ask", title: "No" }).result;
    expect(joins(document).sort()).toEqual([`ask → ${yes}`, `ask → ${no}`].sort());
    expect(document.model.get("step", no)?.column).toBe(document.model.get("step", yes)?.column);
  });

  it("inserts one into a flow", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("c", "client", "s1", 1)
      .flow("a", "c")
      .build();
    const id = document.run(insertStep, { flowId: "a-to-c", title: "b" }).result;
    expect(joins(document).sort()).toEqual([`a → ${id}`, `${id} → c`].sort());
    expect(document.model.get("step", "c")?.column).toBe(2);
  });
});

describe("moving", () => {
  it("moves steps to another lane and stage in one commit", () => {
    const document = new BlueprintBuilder().step("a", "client", "s1", 0).build();
    document.run(moveSteps, { moves: [{ stepId: "a", laneId: "backstage", stageId: "s2", column: 3 }] });
    expect(document.model.get("step", "a")).toMatchObject({ laneId: "backstage", stageId: "s2", column: 3 });
  });

  it("aligns steps under the first one", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s2", 1)
      .step("c", "support", "s1", 0)
      .build();
    document.run(alignSteps, { stepIds: ["a", "c"] });
    expect(document.model.get("step", "c")).toMatchObject({ laneId: "support", stageId: "s2", column: 1 });
  });

  it("moves a lane inside its band only", () => {
    const document = new BlueprintBuilder().lane("counter", "frontstage", "a9").build();
    document.run(moveLane, { laneId: "counter", by: -1 });
    const ids = sortedLanes(document.model, "b").map((lane) => lane.id);
    expect(ids).toEqual(["evidence", "client", "counter", "frontstage", "backstage", "support"]);
    expect(() => document.run(moveLane, { laneId: "counter", by: -1 })).toThrow(/first of its band/);
  });

  it("moves a stage to the end", () => {
    const document = new BlueprintBuilder(3).build();
    document.run(moveStage, { stageId: "s1", index: 2 });
    const stages = document.model.all("stage").sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(stages.map((stage) => stage.id)).toEqual(["s2", "s3", "s1"]);
  });

  it("splits a lane by the roles of its steps", () => {
    const document = new BlueprintBuilder()
      .step("a", "backstage", "s1", 0, { role: "Editor" })
      .step("c", "backstage", "s1", 1, { role: "Accounts", order: "a1" })
      .build();
    const [created = ""] = document.run(splitLane, { laneId: "backstage" }).result;
    expect(document.model.get("lane", "backstage")?.subtitle).toBe("Editor");
    expect(document.model.get("lane", created)).toMatchObject({ band: "backstage", subtitle: "Accounts" });
    expect(document.model.get("step", "c")?.laneId).toBe(created);
    expect(() => document.run(splitLane, { laneId: "client" })).toThrow(/fewer than two roles/);
  });
});

describe("joining and deleting", () => {
  it("refuses a flow into itself and one that is there already", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("c", "client", "s1", 1)
      .flow("a", "c")
      .build();
    expect(() => document.run(connectSteps, { fromId: "a", toId: "a" })).toThrow(/into itself/);
    expect(() => document.run(connectSteps, { fromId: "a", toId: "c" })).toThrow(/joined already/);
    document.run(connectSteps, { fromId: "a", toId: "c", kind: "information" });
    expect(document.model.all("flow")).toHaveLength(2);
  });

  it("deletes a step with its flows", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("c", "client", "s1", 1)
      .flow("a", "c")
      .build();
    document.run(removeElements, { ids: ["a"] });
    expect(document.model.all("flow")).toEqual([]);
    expect(document.model.get("step", "c")).toBeDefined();
  });

  it("refuses a value that a step cannot hold, and an identity that cannot change", () => {
    const document = new BlueprintBuilder().step("a", "client", "s1", 0).build();
    expect(() => document.run(updateSteps, { stepIds: ["a"], patch: { feeling: 7 } })).toThrow(/feeling/);
    expect(() => document.run(updateSteps, { stepIds: ["a"], patch: { id: "z" } as never })).toThrow(
      /id cannot/,
    );
    expect(document.model.get("step", "a")?.feeling).toBeNull();
  });
});

describe("a to-be", () => {
  it("copies lanes, stages, steps and flows, each with its origin, and leaves the as-is alone", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("c", "frontstage", "s2", 0)
      .flow("a", "c")
      .build();
    const id = document.run(branchBlueprint, { blueprintId: "b", name: "To be" }).result;
    const steps = document.model.by("step", "blueprintId", id);
    expect(steps.map((step) => step.originId).sort()).toEqual(["a", "c"]);
    const [flow] = document.model.by("flow", "blueprintId", id);
    expect(document.model.get("step", flow?.fromId)?.originId).toBe("a");
    expect(document.model.get("lane", steps[0]?.laneId)?.blueprintId).toBe(id);
    expect(document.model.by("step", "blueprintId", "b")).toHaveLength(2);
  });
});

describe("crossings without a touch point", () => {
  it("are client steps joined across the line of interaction, in either direction", () => {
    const document = new BlueprintBuilder()
      .touchPoint("t")
      .step("told", "client", "s2", 0)
      .step("ask", "client", "s1", 0)
      .step("pay", "client", "s1", 1, { touchPointId: "t" })
      .step("wonder", "client", "s1", 2)
      .step("desk", "frontstage", "s1", 0)
      .step("flyer", "evidence", "s1", 2)
      .flow("ask", "desk")
      .flow("pay", "desk")
      .flow("desk", "told")
      .flow("flyer", "wonder")
      .build();
    expect(unregisteredCrossings(document.model, "b").map(({ step }) => step.id)).toEqual(["ask", "told"]);
  });
});

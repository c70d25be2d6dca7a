import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { setParentStep } from "@shared/domain/blueprint/commands/set-parent-step.ts";
import { blueprintsWithin, insideOf, levelsOf, stepsWithInside } from "@shared/domain/blueprint/levels.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { repairReferences } from "@shared/domain/repair.ts";
import { checkFrontstage, readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const map = () => new BlueprintBuilder().step("pay", "client", "s1", 0).step("bill", "backstage", "s1", 0);

/** A document in which “bill” has an inside with one step, and that step one of its own. */
function threeLevels() {
  const document = map().build();
  const into = (stepId: string, title: string) => {
    const inside = document.run(createInside, { stepId }).result;
    const { model } = document;
    const laneId =
      model.by("lane", "blueprintId", inside).find((lane) => lane.band === "backstage")?.id ?? "";
    const stageId = model.by("stage", "blueprintId", inside)[0]?.id ?? "";
    const { result } = document.run(addStep, { laneId, stageId, column: 0, title });
    return { inside, step: result };
  };
  const first = into("bill", "print");
  const second = into(first.step, "stamp");
  return { document, first, second };
}
const recordsOf = (document: EngagementDocument): AnyRecord[] => [...document.model.records()];
const names = (list: readonly Blueprint[]) => list.map((blueprint) => blueprint.name);

describe("the inside of a step", () => {
  it("is a blueprint with its name and the lanes of the outer one, in one undo", () => {
    const document = map().lane("cash", "backstage", "a5").build();
    const before = recordsOf(document).length;
    const { diff, result } = document.run(createInside, { stepId: "bill" });
    const inside = insideOf(document.model, "bill");
    expect(inside).toMatchObject({
      id: result,
      name: "bill",
      kind: "as-is",
      journeyId: "j",
      parentStepId: "bill",
    });
    const lanes = (id: string) => document.model.by("lane", "blueprintId", id).map((lane) => lane.name);
    expect(lanes(result).sort()).toEqual(lanes("b").sort());
    expect([...stepsWithInside(document.model, "b")]).toEqual(["bill"]);
    document.undo(diff);
    expect(recordsOf(document)).toHaveLength(before);
  });

  it("is there once", () => {
    const { document } = threeLevels();
    expect(() => document.run(createInside, { stepId: "bill" })).toThrow("has an inside already");
  });

  it("knows the levels above and the blueprints within", () => {
    const { document, first, second } = threeLevels();
    const levels = levelsOf(document.model, second.inside);
    expect(levels.map(({ blueprint, step }) => [blueprint.name, step?.title ?? null])).toEqual([
      ["As is", null],
      ["bill", "bill"],
      ["print", "print"],
    ]);
    expect(names(blueprintsWithin(document.model, "b"))).toEqual(["bill", "print"]);
    expect(names(blueprintsWithin(document.model, first.inside))).toEqual(["print"]);
  });

  it("stands beside the others when its step goes, and can be put into another", () => {
    const { document, first } = threeLevels();
    document.run(removeElements, { ids: ["bill"] });
    expect(document.model.get("blueprint", first.inside)?.parentStepId).toBeNull();
    document.run(setParentStep, { blueprintId: first.inside, stepId: "pay" });
    expect(insideOf(document.model, "pay")?.id).toBe(first.inside);
  });

  it("cannot lie inside itself, at whatever depth", () => {
    const { document, first, second } = threeLevels();
    for (const stepId of ["pay", first.step, second.step]) {
      const args = { blueprintId: "b", stepId };
      expect(setParentStep.canRun?.(document.model, args)).toMatch("inside itself");
      expect(() => document.run(setParentStep, args)).toThrow("inside itself");
    }
    // Past the command: the behavior refuses it too.
    const change = () =>
      document.commit((draft) => draft.update("blueprint", "b", { parentStepId: second.step }));
    expect(change).toThrow("inside itself");
    expect(document.model.get("blueprint", "b")?.parentStepId).toBeNull();
  });

  it("takes what lies in it into the journey of the step", () => {
    const { document, first, second } = threeLevels();
    document.run(setParentStep, { blueprintId: first.inside, stepId: null });
    document.commit((draft) => {
      const { id: _, type: __, ...journey } = draft.need("journey", "j");
      draft.create("journey", { ...journey, id: "k", name: "Other" });
      draft.update("blueprint", "b", { journeyId: "k" });
    });
    document.run(setParentStep, { blueprintId: first.inside, stepId: "pay" });
    for (const id of [first.inside, second.inside])
      expect(document.model.get("blueprint", id)?.journeyId).toBe("k");
  });
});

describe("a map with levels", () => {
  it("is branched with all of them, each copy inside of the copied step", () => {
    const { document, first, second } = threeLevels();
    const { result: toBe, diff } = document.run(branchBlueprint, { blueprintId: "b", name: "To be" });
    const inner = blueprintsWithin(document.model, toBe);
    expect(inner.map(({ kind, branchedFromId }) => [kind, branchedFromId])).toEqual([
      ["to-be", first.inside],
      ["to-be", second.inside],
    ]);
    expect(inner.every(({ parentStepId }) => document.model.get("step", parentStepId)?.originId)).toBe(true);
    expect(names(blueprintsWithin(document.model, "b"))).toEqual(["bill", "print"]);
    document.undo(diff);
    expect(document.model.all("blueprint")).toHaveLength(3);
  });

  it("is deleted with all of them, and one undo brings them back", () => {
    const { document } = threeLevels();
    const before = JSON.stringify(
      recordsOf(document)
        .map(({ id }) => id)
        .sort(),
    );
    const { diff } = document.run(removeMap, { id: "b" });
    expect(document.model.all("blueprint")).toEqual([]);
    expect(document.model.all("step")).toEqual([]);
    document.undo(diff);
    expect(
      JSON.stringify(
        recordsOf(document)
          .map(({ id }) => id)
          .sort(),
      ),
    ).toBe(before);
  });

  it("a to-be of the inside alone stands beside the others", () => {
    const { document, first } = threeLevels();
    const { result } = document.run(branchBlueprint, { blueprintId: first.inside, name: "Leaner" });
    expect(document.model.get("blueprint", result)).toMatchObject({
      parentStepId: null,
      branchedFromId: first.inside,
    });
    expect(insideOf(document.model, "bill")?.id).toBe(first.inside);
  });

  it("has its inner client steps in the register, under the stage of the outermost step", () => {
    const { document, first } = threeLevels();
    document.commit((draft) => {
      draft.update("stage", "s1", { name: "Billing" });
      draft.create("touchPoint", {
        id: "t",
        name: "Receipt",
        stage: "",
        channel: "",
        class: null,
        classReason: "",
        owner: "",
        promise: "",
        feedbackChannel: "",
        reach: null,
        order: "a0",
      });
      draft.update("step", first.step, { touchPointId: "t" });
    });
    expect(touchPointRegister(document.model)[0]).toMatchObject({ stage: "Billing", stageFromStep: true });
  });
});

describe("a damaged engagement whose blueprint lies inside itself", () => {
  const ring = () => {
    const { document, second } = threeLevels();
    return recordsOf(document).map((record) =>
      record.type === "blueprint" && record.id === "b" ? { ...record, parentStepId: second.step } : record,
    );
  };

  it("is refused as a file, and the place is named", () => {
    const bytes = writeFrontstage({ records: ring(), assets: new Map(), columns: new Map() });
    expect(readFrontstage(bytes)).toMatchObject({
      ok: false,
      error: { message: 'The blueprint "As is" lies inside itself.', place: "blueprint b, parentStepId" },
    });
    expect(checkFrontstage(bytes).problems).toHaveLength(3);
  });

  it("is put together with its blueprints beside each other", () => {
    const repaired = repairReferences(ring());
    const blueprints = repaired.records.filter((record) => record.type === "blueprint");
    expect(blueprints.map((blueprint) => blueprint.parentStepId)).toEqual([null, null, null]);
    expect(repaired.dropped).toEqual([]);
  });

  it("is measured, walked, branched and deleted without end", () => {
    const document = new EngagementDocument(ring(), BEHAVIORS, sequentialIds("m"));
    expect(levelsOf(document.model, "b").length).toBeLessThanOrEqual(3);
    expect(names(blueprintsWithin(document.model, "b"))).toEqual(["bill", "print"]);
    expect(blueprintMeasures(document.model, "b").steps.value).toBe(2);
    const { result } = document.run(branchBlueprint, { blueprintId: "b", name: "To be" });
    expect(blueprintsWithin(document.model, result)).toHaveLength(2);
    document.run(removeMap, { id: "b" });
    expect(document.model.get("blueprint", "b")).toBeUndefined();
  });
});

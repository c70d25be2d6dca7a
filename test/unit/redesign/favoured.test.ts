import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { tenSteps } from "@shared/domain/method/ten-steps.ts";
import { openRoles } from "@shared/domain/plan/wave-gates.ts";
import { favourToBe } from "@shared/domain/redesign/commands/favour-to-be.ts";
import { unfavourToBe } from "@shared/domain/redesign/commands/unfavour-to-be.ts";
import { isSetAside, meantToBe } from "@shared/domain/redesign/favoured.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import { describe, expect, it } from "vitest";
import { branched } from "../../builders/random/branched.ts";

/** A journey with two to-bes, the second of which is newer. */
function two() {
  const { document, toBeId } = branched();
  const newer = document.run(branchBlueprint, { blueprintId: "b", name: "Another way" }).result;
  const favour = () => document.run(favourToBe, { toBeId, reason: "It keeps the control" });
  return { document, model: document.model, older: toBeId, newer, favour };
}

describe("the to-be that is meant where a journey has several", () => {
  it("is the newest until one is favoured, and again when none is", () => {
    const { document, model, older, newer, favour } = two();
    expect(meantToBe(model, "j")?.id).toBe(newer);
    favour();
    expect(meantToBe(model, "j")?.id).toBe(older);
    document.run(unfavourToBe, { journeyId: "j" });
    expect(meantToBe(model, "j")?.id).toBe(newer);
  });

  it("is what a new report begins with", () => {
    const { model, older, newer, favour } = two();
    expect(newReport(model, "redesign-proposal", "").toBeId).toBe(newer);
    favour();
    expect(newReport(model, "redesign-proposal", "").toBeId).toBe(older);
  });

  it("is asked for by the ten steps, once there are several", () => {
    const { model, favour } = two();
    const missing = () =>
      tenSteps(model)
        .find(({ id }) => id === "redesign")
        ?.missing.map(({ part }) => part);
    expect(missing()).toEqual(["favoured"]);
    favour();
    expect(missing()).toEqual([]);
  });

  it("is forgotten with its reason when it is deleted", () => {
    const { document, model, older, favour } = two();
    favour();
    document.run(removeMap, { id: older });
    expect(model.need("journey", "j")).toMatchObject({ favouredToBeId: null, favourReason: "" });
  });
});

describe("a to-be beside the favoured one", () => {
  it("is set aside with what lies inside of its steps: no role is trained for it", () => {
    const { document, model, older, newer, favour } = two();
    const [step] = model.by("step", "blueprintId", newer).filter(({ role }) => role === "Editor");
    document.run(updateSteps, { stepIds: [step?.id ?? ""], patch: { title: "Reads it" } });
    document.run(createInside, { stepId: step?.id ?? "" });
    expect(openRoles(model)).toEqual(["Editor"]);
    favour();
    expect(openRoles(model)).toEqual([]);
    const inside = model.by("blueprint", "parentStepId", step?.id ?? "")[0];
    expect(
      [older, newer, inside?.id ?? ""].map((id) => isSetAside(model, model.need("blueprint", id))),
    ).toEqual([false, true, inside?.kind === "to-be"]);
  });
});

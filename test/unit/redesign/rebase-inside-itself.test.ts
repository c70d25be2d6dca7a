import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { setParentStep } from "@shared/domain/blueprint/commands/set-parent-step.ts";
import { insideOf } from "@shared/domain/blueprint/levels.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { rebaseBlueprint } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { expect, it } from "vitest";

it("a to-be that was put inside of a step of its own as-is is rebased, and lies in itself once", () => {
  const { records } = areaNewspaperSample();
  const document = new EngagementDocument(records, BEHAVIORS, sequentialIds("n"));
  const { model } = document;
  const toBe = model
    .all("blueprint")
    .find(({ kind, branchedFromId }) => kind === "to-be" && branchedFromId !== null);
  const step = model
    .by("step", "blueprintId", toBe?.branchedFromId ?? "")
    .find(
      ({ id }) =>
        insideOf(model, id) === undefined &&
        model.by("step", "blueprintId", toBe?.id ?? "").some(({ originId }) => originId === id),
    );
  if (!toBe || !step) throw new Error("the sample has no such step");
  document.run(setParentStep, { blueprintId: toBe.id, stepId: step.id });
  const before = document.model.all("blueprint").length;
  document.run(rebaseBlueprint, { toBeId: toBe.id, decisions: [] });
  const copies = document.model.all("blueprint").length - before;
  expect(copies).toBeLessThanOrEqual(1);
});

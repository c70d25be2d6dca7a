import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import { newFlow } from "../new-flow.ts";
import { newStep } from "../new-step.ts";
import { cellSteps, laneBelow } from "../queries.ts";
import type { Step } from "../records.ts";

const args = z.strictObject({ stepId: idField, title: lineField });
const labelled = (title: string) => (title === "" ? "Add a step" : `Add “${title}”`);

/**
 * The next step in the same lane, one column on, joined by a flow. A taken place pushes what follows aside. Where one way
 * leads on in the same lane already, the new step goes into it; a second way out is a branch.
 */
export const addStepAfter = defineCommand({
  id: "blueprint.step.add-after",
  args,
  label: ({ title }) => labelled(title),
  run: (draft, { stepId, title }) => {
    const step = draft.need("step", stepId);
    const column = step.column + 1;
    if (cellSteps(draft, step.laneId, step.stageId, column).length > 0)
      pushColumns(draft, step.stageId, column);
    const ways = draft.by("flow", "fromId", stepId).filter((flow) => flow.kind === "sequence");
    const [way] = ways;
    const next = way && draft.get("step", way.toId);
    const id = joinedStep(draft, step, { ...step, column }, title);
    if (ways.length === 1 && way && next?.laneId === step.laneId) {
      // The new step takes over the way: what it says of the choice before it stays with the first half.
      for (const made of draft.by("flow", "toId", id)) draft.remove(made.id);
      draft.update("flow", way.id, { toId: id });
      draft.create("flow", newFlow(step.blueprintId, id, next.id));
    }
    return id;
  },
});

/** A step in the lane below, in the same column, joined across the line. */
export const addStepBelow = defineCommand({
  id: "blueprint.step.add-below",
  args,
  label: ({ title }) => labelled(title),
  canRun: (model, { stepId }) => {
    const step = model.get("step", stepId);
    const lane = step && model.get("lane", step.laneId);
    return lane && laneBelow(model, lane) ? undefined : "There is no lane below this one.";
  },
  run: (draft, { stepId, title }) => {
    const step = draft.need("step", stepId);
    const below = laneBelow(draft, draft.need("lane", step.laneId));
    if (!below) throw new Error("no lane below");
    return joinedStep(draft, step, { ...step, laneId: below.id }, title);
  },
});

/** A second way out of a step: in the same lane, one column on, below what stands there. */
export const addBranch = defineCommand({
  id: "blueprint.step.add-branch",
  args,
  label: ({ title }) => labelled(title),
  run: (draft, { stepId, title }) => {
    const step = draft.need("step", stepId);
    return joinedStep(draft, step, { ...step, column: step.column + 1 }, title);
  },
});

type Place = Pick<Step, "blueprintId" | "laneId" | "stageId" | "column">;

function joinedStep(draft: Draft, from: Step, place: Place, title: string): string {
  const { blueprintId, laneId, stageId, column } = place;
  const order = orderAfterLast(cellSteps(draft, laneId, stageId, column));
  const kind = draft.need("lane", laneId).band === "evidence" ? "evidence" : "action";
  const step = draft.create(
    "step",
    newStep({ blueprintId, laneId, stageId, column, order }, { title, kind }),
  );
  draft.create("flow", newFlow(blueprintId, from.id, step.id));
  return step.id;
}

/** Moves every step of the stage from this column on one column to the right, in all lanes, so that they stay aligned. */
export function pushColumns(draft: Draft, stageId: string, column: number): void {
  for (const step of draft.by("step", "stageId", stageId)) {
    if (step.column >= column) draft.update("step", step.id, { column: step.column + 1 });
  }
}

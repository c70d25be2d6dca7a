import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { moveStage } from "@shared/domain/blueprint/commands/move-stage.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { type StepPatch, updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { BANDS, type Step } from "@shared/domain/blueprint/records.ts";
import { addRolloutWave } from "@shared/domain/plan/commands/add-rollout-wave.ts";
import { addTrainingNeed } from "@shared/domain/plan/commands/add-training-need.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import { acceptChanges } from "@shared/domain/redesign/commands/accept-changes.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { assignChange } from "@shared/domain/redesign/commands/assign-change.ts";
import { dropChanges } from "@shared/domain/redesign/commands/drop-changes.ts";
import { favourToBe } from "@shared/domain/redesign/commands/favour-to-be.ts";
import { rebaseBlueprint } from "@shared/domain/redesign/commands/rebase-blueprint.ts";
import { removePrediction } from "@shared/domain/redesign/commands/remove-prediction.ts";
import { setPrediction } from "@shared/domain/redesign/commands/set-prediction.ts";
import { unfavourToBe } from "@shared/domain/redesign/commands/unfavour-to-be.ts";
import { blueprintChanges } from "@shared/domain/redesign/difference.ts";
import { alternativesOf } from "@shared/domain/redesign/favoured.ts";
import { incomingOf } from "@shared/domain/redesign/rebase/incoming.ts";
import { stepChangesOf } from "@shared/domain/redesign/step-changes-of.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const ROLES = ["Front desk", "Accounts", "front desk ", ""];

/** A to-be that was branched from something. */
const toBe = (pick: Picker) =>
  pick.of(pick.model.all("blueprint").filter(({ branchedFromId }) => branchedFromId !== null));

/** A step of a to-be, or of what it was branched from. */
function stepOfEither(pick: Picker): Step {
  const { id, branchedFromId } = toBe(pick);
  return pick.of(pick.model.by("step", "blueprintId", pick.of([id, id, branchedFromId ?? id])));
}

/** Rebases, decides, drops, accepts, favours and predicts. */
export const BRANCH_COMMANDS: readonly Maker[] = [
  maker(rebaseBlueprint, (pick) => {
    const { id: toBeId } = toBe(pick);
    const conflicts = incomingOf(pick.model, toBeId).flatMap((level) => level.conflicts);
    const take = () => pick.of(["to-be", "today", { text: pick.text }] as const);
    const decisions = conflicts.map(({ originId, field }) => ({
      originId,
      field,
      take: ["title", "notes"].includes(field) ? take() : pick.of(["to-be", "today"] as const),
    }));
    return { toBeId, decisions };
  }),
  maker(dropChanges, (pick) => changesOfOne(pick)),
  maker(acceptChanges, (pick) => changesOfOne(pick)),
  maker(favourToBe, (pick) => ({
    toBeId: pick.of(alternativesOf(pick.model, pick.record("journey").id)).id,
    reason: pick.text,
  })),
  maker(unfavourToBe, (pick) => ({ journeyId: pick.record("journey").id })),
  maker(setPrediction, (pick) => ({
    ...{ blueprintId: toBe(pick).id, touchPointId: pick.record("touchPoint").id },
    ...{ expected: 1 + pick.number(7), low: null, high: null },
    ...{ reason: pick.text, basis: "judgement" as const, author: pick.text },
  })),
  maker(removePrediction, (pick) => ({ id: pick.record("prediction").id })),
];

/** One to three changes of one to-be, of whatever type. */
function changesOfOne(pick: Picker) {
  const { id: toBeId, branchedFromId } = toBe(pick);
  const all = blueprintChanges(pick.model, branchedFromId ?? "", toBeId);
  return { toBeId, keys: [...new Set(Array.from({ length: 1 + pick.number(3) }, () => pick.of(all).key))] };
}

/** One to three of the changes of a to-be. */
function changes(pick: Picker) {
  const all = [...stepChangesOf.make(pick.model, toBe(pick).id).all];
  return [...new Set(Array.from({ length: 1 + pick.number(3) }, () => pick.of(all)))];
}

const keys = (pick: Picker): string[] => changes(pick).map(({ key }) => key);

/** Work on to-bes, with ideas behind their changes, trainings for their roles and a roll-out: what is compared, over and over. */
export const REDESIGN_COMMANDS: readonly Maker[] = [
  maker(branchBlueprint, (pick) => ({ blueprintId: pick.record("blueprint").id, name: pick.text })),
  maker(updateSteps, (pick) => ({
    stepIds: [stepOfEither(pick).id],
    patch: pick.of<StepPatch>([
      { title: pick.text },
      { role: pick.of(ROLES) },
      { approvals: pick.number(3) },
      { notes: pick.text },
    ]),
  })),
  maker(updateSteps, (pick) => ({
    stepIds: keys(pick),
    patch: pick.of<StepPatch>([{ role: pick.of(ROLES) }, { title: pick.text }]),
  })),
  maker(moveSteps, (pick) => {
    const { id: stepId, blueprintId } = stepOfEither(pick);
    const laneId = pick.of(pick.model.by("lane", "blueprintId", blueprintId)).id;
    const stageId = pick.of(pick.model.by("stage", "blueprintId", blueprintId)).id;
    return { moves: [{ stepId, laneId, stageId, column: pick.number(4) }] };
  }),
  maker(addStep, (pick) => {
    const { laneId, stageId } = stepOfEither(pick);
    return { laneId, stageId, column: pick.number(6), title: pick.text };
  }),
  maker(duplicateSteps, (pick) => ({ stepIds: [stepOfEither(pick).id] })),
  maker(removeElements, (pick) => {
    const { id, laneId, stageId } = stepOfEither(pick);
    return { ids: [pick.of([id, id, id, laneId, stageId])] };
  }),
  maker(updateLane, (pick) => ({ laneId: stepOfEither(pick).laneId, band: pick.of(BANDS) })),
  maker(moveStage, (pick) => ({ stageId: stepOfEither(pick).stageId, index: pick.number(5) })),
  maker(addIdea, (pick) => ({ title: pick.text, opportunityIds: [], changeIds: keys(pick) })),
  maker(assignChange, (pick) => ({ changeIds: keys(pick), ideaId: pick.orNull("idea") })),
  maker(addTrainingNeed, (pick) => ({
    role: pick.of(["Front desk", ...changes(pick).map(({ learner }) => learner)]),
  })),
  maker(updateTrainingNeed, (pick) => ({
    id: pick.record("trainingNeed").id,
    patch: pick.of([{ stepIds: keys(pick) }, { done: pick.number(2) === 0 }, { role: pick.of(ROLES) }]),
  })),
  maker(addRolloutWave, (pick) => ({ name: pick.text })),
  maker(updateRolloutWave, (pick) => ({
    id: pick.record("rolloutWave").id,
    patch: { date: "2027-04-01", standardsInPlace: true, feedbackOpen: true },
  })),
  ...BRANCH_COMMANDS,
];

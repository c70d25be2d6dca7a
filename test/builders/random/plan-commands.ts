import { addAssumption } from "@shared/domain/plan/commands/add-assumption.ts";
import { addRolloutWave } from "@shared/domain/plan/commands/add-rollout-wave.ts";
import { addTrainingNeed } from "@shared/domain/plan/commands/add-training-need.ts";
import { removeAssumption } from "@shared/domain/plan/commands/remove-assumption.ts";
import { removeRolloutWave } from "@shared/domain/plan/commands/remove-rollout-wave.ts";
import { removeTrainingNeed } from "@shared/domain/plan/commands/remove-training-need.ts";
import { updateAssumption } from "@shared/domain/plan/commands/update-assumption.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import { maker } from "./picker.ts";

export const PLAN_COMMANDS = [
  maker(addTrainingNeed, (pick) => ({ role: pick.text })),
  maker(updateTrainingNeed, (pick) => ({
    id: pick.record("trainingNeed").id,
    patch: pick.of([{ stepIds: pick.ids("step") }, { done: true }, { role: pick.text }]),
  })),
  maker(removeTrainingNeed, (pick) => ({ id: pick.record("trainingNeed").id })),
  maker(addRolloutWave, (pick) => ({ name: pick.text })),
  maker(updateRolloutWave, (pick) => ({
    id: pick.record("rolloutWave").id,
    patch: pick.of([{ segmentId: pick.orNull("segment") }, { feedbackOpen: true }, { date: "2027-04-01" }]),
  })),
  maker(removeRolloutWave, (pick) => ({ id: pick.record("rolloutWave").id })),
  maker(addAssumption, (pick) => ({ text: pick.text })),
  maker(updateAssumption, (pick) => ({
    id: pick.record("assumption").id,
    patch: pick.of([{ source: pick.text }, { owner: pick.text }]),
  })),
  maker(removeAssumption, (pick) => ({ id: pick.record("assumption").id })),
];

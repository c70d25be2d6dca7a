import { addAssumption } from "@shared/domain/plan/commands/add-assumption.ts";
import { addRolloutWave } from "@shared/domain/plan/commands/add-rollout-wave.ts";
import { addTrainingNeed } from "@shared/domain/plan/commands/add-training-need.ts";
import { removeAssumption } from "@shared/domain/plan/commands/remove-assumption.ts";
import { removeRolloutWave } from "@shared/domain/plan/commands/remove-rollout-wave.ts";
import { removeTrainingNeed } from "@shared/domain/plan/commands/remove-training-need.ts";
import { updateAssumption } from "@shared/domain/plan/commands/update-assumption.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import { addValueCase } from "@shared/domain/value/commands/add-value-case.ts";
import { addValueLine } from "@shared/domain/value/commands/add-value-line.ts";
import { fillSavedWork } from "@shared/domain/value/commands/fill-saved-work.ts";
import { foundValueNumber } from "@shared/domain/value/commands/found-value-number.ts";
import { removeValueCase } from "@shared/domain/value/commands/remove-value-case.ts";
import { removeValueLine } from "@shared/domain/value/commands/remove-value-line.ts";
import { updateValueCase } from "@shared/domain/value/commands/update-value-case.ts";
import { updateValueNumber } from "@shared/domain/value/commands/update-value-number.ts";
import { LINE_KINDS } from "@shared/domain/value/number-kinds.ts";
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
  maker(addValueCase, (pick) => ({ name: pick.text, toBeId: pick.orNull("blueprint") })),
  maker(updateValueCase, (pick) => ({
    id: pick.record("valueCase").id,
    patch: pick.of([{ firstMargin: "now" as const }, { toBeId: pick.orNull("blueprint") }]),
  })),
  maker(removeValueCase, (pick) => ({ id: pick.record("valueCase").id })),
  maker(addValueLine, (pick) => ({
    valueCaseId: pick.record("valueCase").id,
    kind: pick.of([...LINE_KINDS]),
    line: pick.text,
  })),
  maker(removeValueLine, (pick) => ({ id: pick.record("valueNumber").id })),
  maker(updateValueNumber, (pick) => ({
    id: pick.record("valueNumber").id,
    patch: pick.of([{ expected: 1 }, { cautious: 1 }, { assumptionId: pick.orNull("assumption") }]),
  })),
  maker(foundValueNumber, (pick) => ({
    id: pick.record("valueNumber").id,
    field: pick.of(["text", "source", "owner"] as const),
    text: pick.text,
  })),
  maker(fillSavedWork, (pick) => ({ id: pick.record("valueNumber").id })),
];

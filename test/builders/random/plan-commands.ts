import { addFollowedMeasure } from "@shared/domain/followed/commands/add-followed-measure.ts";
import { addMeasurePoints } from "@shared/domain/followed/commands/add-measure-points.ts";
import { removeFollowedMeasure } from "@shared/domain/followed/commands/remove-followed-measure.ts";
import { removeMeasurePoints } from "@shared/domain/followed/commands/remove-measure-points.ts";
import { updateFollowedMeasure } from "@shared/domain/followed/commands/update-followed-measure.ts";
import { updateMeasurePoint } from "@shared/domain/followed/commands/update-measure-point.ts";
import { addAssumption } from "@shared/domain/plan/commands/add-assumption.ts";
import { addRolloutWave } from "@shared/domain/plan/commands/add-rollout-wave.ts";
import { addTrainingNeed } from "@shared/domain/plan/commands/add-training-need.ts";
import { removeAssumption } from "@shared/domain/plan/commands/remove-assumption.ts";
import { removeRolloutWave } from "@shared/domain/plan/commands/remove-rollout-wave.ts";
import { removeTrainingNeed } from "@shared/domain/plan/commands/remove-training-need.ts";
import { updateAssumption } from "@shared/domain/plan/commands/update-assumption.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import { addCommunication } from "@shared/domain/rollout/commands/add-communication.ts";
import { addWaveReviews } from "@shared/domain/rollout/commands/add-wave-reviews.ts";
import { clearStaleTrainings } from "@shared/domain/rollout/commands/clear-stale-trainings.ts";
import { planOpenTrainings, planTraining } from "@shared/domain/rollout/commands/plan-training.ts";
import { removeCommunication } from "@shared/domain/rollout/commands/remove-communication.ts";
import { removeWaveReview } from "@shared/domain/rollout/commands/remove-wave-review.ts";
import { updateCommunication } from "@shared/domain/rollout/commands/update-communication.ts";
import { updateWaveReview } from "@shared/domain/rollout/commands/update-wave-review.ts";
import { addValueCase } from "@shared/domain/value/commands/add-value-case.ts";
import { addValueLine } from "@shared/domain/value/commands/add-value-line.ts";
import { fillSavedWork } from "@shared/domain/value/commands/fill-saved-work.ts";
import { foundValueNumber } from "@shared/domain/value/commands/found-value-number.ts";
import { removeValueCase } from "@shared/domain/value/commands/remove-value-case.ts";
import { removeValueLine } from "@shared/domain/value/commands/remove-value-line.ts";
import { renameValueLine } from "@shared/domain/value/commands/rename-value-line.ts";
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
  maker(planTraining, (pick) => ({
    role: pick.text,
    kind: "step" as const,
    subjectId: pick.record("step").id,
  })),
  maker(planOpenTrainings, () => ({})),
  maker(clearStaleTrainings, () => ({})),
  maker(addCommunication, (pick) => ({ message: pick.text, waveId: pick.orNull("rolloutWave") })),
  maker(updateCommunication, (pick) => ({
    id: pick.record("communication").id,
    patch: pick.of([
      { segmentId: pick.orNull("segment") },
      { waveId: pick.orNull("rolloutWave") },
      { promiseIds: pick.ids("promise") },
      { state: "sent" as const },
    ]),
  })),
  maker(removeCommunication, (pick) => ({ id: pick.record("communication").id })),
  maker(addWaveReviews, (pick) => ({ waveId: pick.record("rolloutWave").id, daysAfter: [30, 90] })),
  maker(updateWaveReview, (pick) => ({
    id: pick.record("waveReview").id,
    patch: pick.of([{ done: true }, { daysAfter: pick.number(200) }, { found: pick.text }]),
  })),
  maker(removeWaveReview, (pick) => ({ id: pick.record("waveReview").id })),
  maker(addFollowedMeasure, (pick) => ({ name: pick.text, kind: pick.of(["share", "number"] as const) })),
  maker(updateFollowedMeasure, (pick) => ({
    id: pick.record("followedMeasure").id,
    patch: pick.of([
      { waveId: pick.orNull("rolloutWave") },
      { standardId: pick.orNull("standard") },
      { touchPointId: pick.orNull("touchPoint") },
      { eventLogId: pick.orNull("eventLog") },
      { target: 0.9 },
    ]),
  })),
  maker(removeFollowedMeasure, (pick) => ({ id: pick.record("followedMeasure").id })),
  maker(addMeasurePoints, (pick) => ({
    id: pick.record("followedMeasure").id,
    points: [
      { date: `2027-05-${10 + pick.number(20)}`, value: pick.number(3) / 2, n: 20, note: pick.text },
      { date: `2027-06-${10 + pick.number(20)}`, value: 0.5, n: null, note: "" },
    ],
  })),
  maker(updateMeasurePoint, (pick) => {
    const { id, points } = pick.record("followedMeasure");
    const patch = pick.of([{ value: 0.4 }, { n: null }, { date: "2027-07-01" }, { note: pick.text }]);
    return { id, pointId: pick.of(points).id, patch };
  }),
  maker(removeMeasurePoints, (pick) => {
    const { id, points } = pick.record("followedMeasure");
    return { id, pointIds: [pick.of(points).id] };
  }),
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
  maker(renameValueLine, (pick) => ({ id: pick.record("valueNumber").id, line: pick.text })),
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

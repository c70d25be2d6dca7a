import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { isSetAside } from "../redesign/favoured.ts";
import type { StepChanges } from "../redesign/step-changes.ts";
import { stepChangesOf } from "../redesign/step-changes-of.ts";
import type { RolloutWave } from "./records.ts";
import { sameRole, untrainedRoleNames } from "./untrained-roles.ts";

export interface WaveGates {
  /** Roles that are still to be trained, each once. */
  readonly untrained: readonly string[];
  readonly standardsInPlace: boolean;
  /** Clients can answer: somebody has seen that it is so, and it is written where they do and who reads it. */
  readonly feedbackOpen: boolean;
  /** It was said to be open, and where, or who reads it, is not written. */
  readonly isChannelUntold: boolean;
  readonly isReady: boolean;
}

/**
 * Roles of which a training is not done, or none is planned for all that a to-be changes; in the order of their names.
 * Who follows the changes of the to-bes hands them in; else they are looked for.
 */
export function openRoles(
  model: ReadModel,
  changesOf: (toBe: Blueprint) => StepChanges = ({ id }) => stepChangesOf.make(model, id),
): string[] {
  const roles = [
    ...model.all("trainingNeed").flatMap(({ done, role }) => (done ? [] : role)),
    ...model
      .all("blueprint")
      .filter(({ kind, branchedFromId }) => kind === "to-be" && branchedFromId !== null)
      .filter((toBe) => !isSetAside(model, toBe))
      .flatMap((toBe) => untrainedRoleNames(model, changesOf(toBe))),
  ];
  return [...new Map(roles.sort().map((role) => [sameRole(role), role])).values()];
}

/** What has to be in place before a wave goes live; the roles that are still to be trained are the same for each wave. */
export function waveGates(untrained: readonly string[], wave: RolloutWave): WaveGates {
  const { standardsInPlace } = wave;
  const isTold = wave.feedbackChannel.trim() !== "" && wave.feedbackReader.trim() !== "";
  const feedbackOpen = wave.feedbackOpen && isTold;
  const isReady = untrained.length === 0 && standardsInPlace && feedbackOpen;
  return {
    untrained,
    standardsInPlace,
    feedbackOpen,
    isChannelUntold: wave.feedbackOpen && !isTold,
    isReady,
  };
}

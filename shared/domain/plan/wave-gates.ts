import type { ReadModel } from "../core/model.ts";
import type { RolloutWave } from "./records.ts";

export interface WaveGates {
  /** Roles whose training is not done, each once. */
  readonly untrained: readonly string[];
  readonly standardsInPlace: boolean;
  readonly feedbackOpen: boolean;
  readonly isReady: boolean;
}

/** What has to be in place before a wave goes live. */
export function waveGates(model: ReadModel, { standardsInPlace, feedbackOpen }: RolloutWave): WaveGates {
  const untrained = [...new Set(model.all("trainingNeed").flatMap(({ done, role }) => (done ? [] : role)))];
  const isReady = untrained.length === 0 && standardsInPlace && feedbackOpen;
  return { untrained, standardsInPlace, feedbackOpen, isReady };
}

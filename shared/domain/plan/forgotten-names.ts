import type { TrainingNeed } from "./records.ts";
import { isOfAll } from "./untrained-roles.ts";

/** What a training is left with when something that it named is gone; done for all of its role it never was. */
export const forgotten = (
  training: TrainingNeed,
  left: Partial<Pick<TrainingNeed, "stepIds" | "standardIds" | "clauseIds">>,
): Partial<TrainingNeed> => (isOfAll({ ...training, ...left }) ? { ...left, done: false } : left);

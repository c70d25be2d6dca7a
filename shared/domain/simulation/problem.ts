import type { Id } from "@shared/base/ids.ts";

/** What stands in the way of a run, in a sentence, and the element to look at. */
export interface SimulationProblem {
  readonly message: string;
  readonly at: Id;
}

/** What the statements of a sheet of assumptions are about, in its order. */
export const ASSUMPTION_TOPICS = ["demand", "people", "times", "ways", "targets", "run"] as const;
export type AssumptionTopic = (typeof ASSUMPTION_TOPICS)[number];

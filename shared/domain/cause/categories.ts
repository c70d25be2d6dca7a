/**
 * The bones of a fishbone (Ishikawa 1968): where a cause lies. The four Ms of the factory are here the words of a service;
 * what a rule of the house causes, and what a supplier does, each has a bone of its own.
 */
export const CAUSE_CATEGORIES = [
  "people",
  "process",
  "policy",
  "place",
  "technology",
  "measurement",
  "partner",
] as const;
export type CauseCategory = (typeof CAUSE_CATEGORIES)[number];

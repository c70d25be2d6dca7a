/** What one map may have, wherever it comes from: a template that is saved must hold whatever an import took in. */
export const MAP_LIMITS = {
  lanes: 500,
  stages: 2_000,
  /** Of one stage. */
  columns: 500,
  steps: 50_000,
  flows: 200_000,
} as const;

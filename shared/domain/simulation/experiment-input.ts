import type { ExperimentOptions } from "@shared/simulation/experiment/experiment-options.ts";
import type { Variant } from "@shared/simulation/experiment/figures.ts";
import type { Demand } from "./records.ts";
import type { Version } from "./versions.ts";

const WEEK = 10_080;
/** Cases whose way is kept for a look at single clients. */
const TRACED = 60;

/** What is to be run: equal inputs have equal prints. */
export interface ExperimentInput {
  readonly variants: readonly Variant[];
  readonly options: ExperimentOptions;
  readonly print: string;
}

/** What the versions that can be run make of the demand; null where none of them can. */
export function experimentInput(versions: readonly Version[]): ExperimentInput | null {
  let demand: Demand | null = null;
  const variants = versions.flatMap(({ blueprint, service }): Variant[] => {
    if (!service.ok) return [];
    demand ??= service.demand;
    return [{ id: blueprint.id, model: service.model }];
  });
  const options = demand && optionsOf(demand);
  return options && { variants, options, print: JSON.stringify([variants, options]) };
}

export const optionsOf = ({ seed, horizonWeeks, warmUpWeeks, confidence }: Demand): ExperimentOptions => ({
  seed,
  window: horizonWeeks * WEEK,
  warmUp: warmUpWeeks === "auto" ? "auto" : warmUpWeeks * WEEK,
  confidence,
  traced: TRACED,
});

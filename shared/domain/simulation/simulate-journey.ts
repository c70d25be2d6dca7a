import type { Id } from "@shared/base/ids.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import type { Journey } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { experimentInput } from "./experiment-input.ts";
import { blueprintsOf, type Version, versionsOf } from "./versions.ts";

export interface SimulatedJourney {
  readonly journey: Journey;
  readonly versions: readonly Version[];
  /** Of the versions that can be run; null where none can. */
  readonly figures: ExperimentFigures | null;
  /** Weeks of each run that count. */
  readonly weeks: number;
}

export interface JourneyChoice {
  /** Its blueprints by their ids; without it all of them. */
  readonly only?: ReadonlySet<Id>;
  /** So many replications, however wide the intervals are; without it until they are narrow enough. */
  readonly runs?: number;
}

/**
 * The blueprints of a journey side by side, to the end of the experiment, without a pause. Throws a RangeError where a
 * service cannot be run though nothing was found to stand in its way.
 */
export function simulateJourney(
  model: ReadModel,
  journeyId: Id,
  { only, runs }: JourneyChoice = {},
): SimulatedJourney {
  const blueprints = blueprintsOf(model, journeyId).filter(({ id }) => only?.has(id) ?? true);
  const versions = versionsOf(model, blueprints);
  const input = experimentInput(versions);
  const weeks = versions.flatMap(({ service }) => (service.ok ? [service.demand.horizonWeeks] : []))[0] ?? 0;
  const journey = model.need("journey", journeyId);
  if (input === null) return { journey, versions, figures: null, weeks };
  const rule = runs === undefined ? {} : { rule: { fewest: runs, most: runs } };
  const experiment = new Experiment(input.variants, { ...input.options, ...rule });
  while (experiment.advance());
  return { journey, versions, figures: experiment.figures(), weeks };
}

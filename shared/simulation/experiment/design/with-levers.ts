import type { Arrivals, Distribution, NextStep, ServiceModel, ServiceStep } from "../../service-model.ts";
import type { Lever, Setting } from "./lever.ts";

/**
 * The service with some of its numbers moved; the same service where none is. Throws a RangeError where clients come as
 * written down (a replay): their number is not a rate.
 */
export const withLevers = (model: ServiceModel, settings: readonly Setting[]): ServiceModel =>
  settings.reduce(withLever, model);

function withLever(model: ServiceModel, { lever, value }: Setting): ServiceModel {
  switch (lever.kind) {
    case "heads":
      return {
        ...model,
        pools: model.pools.map((pool) => (pool.id === lever.poolId ? { ...pool, heads: value } : pool)),
      };
    case "arrivals":
      return { ...model, arrivals: moreArrivals(model.arrivals, value) };
    default:
      return { ...model, steps: model.steps.map((step) => stepWith(step, lever, value)) };
  }
}

type StepLever = Exclude<Lever, { kind: "heads" | "arrivals" }>;

function stepWith(step: ServiceStep, lever: StepLever, value: number): ServiceStep {
  switch (lever.kind) {
    case "way":
      return step.id === lever.stepId ? { ...step, next: shared(step.next, lever.place, value) } : step;
    case "work":
      return step.work !== null && (lever.stepId === null || lever.stepId === step.id)
        ? { ...step, work: scaled(step.work, value) }
        : step;
    case "return":
      return step.id === lever.stepId ? { ...step, approvalReturn: value } : step;
    case "approval": {
      const signed = lever.steps.find(({ stepId }) => stepId === step.id);
      return signed && value === 0 ? withoutApproval(step, signed.isAll) : step;
    }
  }
}

function withoutApproval(step: ServiceStep, isAll: boolean): ServiceStep {
  const unsigned = { ...step, approvals: 0, approvalReturn: 0, approvalTime: null };
  if (!isAll) return unsigned;
  return {
    ...unsigned,
    work: null,
    wait: { kind: "fixed", value: 0 },
    clientWait: false,
    handOffDelay: null,
    batch: 1,
    costPerVisit: 0,
  };
}

/**
 * The chances of the ways out of a decision once one of them is given; the others share the rest as before, alike where
 * they had none. What was said of single segments stands.
 */
export function chancesWith(chances: readonly number[], place: number, chance: number): number[] {
  const others = chances.reduce((sum, each, index) => sum + (index === place ? 0 : each), 0);
  return chances.map((each, index) => {
    if (index === place) return chance;
    return others > 0 ? ((1 - chance) * each) / others : (1 - chance) / (chances.length - 1);
  });
}

function shared(next: readonly NextStep[], place: number, chance: number): NextStep[] {
  const chances = chancesWith(
    next.map(({ probability }) => probability),
    place,
    chance,
  );
  return next.map((way, index) => ({ ...way, probability: chances[index] ?? 0 }));
}

function moreArrivals(arrivals: Arrivals, factor: number): Arrivals {
  switch (arrivals.kind) {
    case "rate":
      return { ...arrivals, perHour: arrivals.perHour.map((rate) => rate * factor) };
    case "interval":
      return { ...arrivals, between: scaled(arrivals.between, 1 / factor) };
    case "replay":
      if (factor === 1) return arrivals;
      throw new RangeError("arrivals that were written down cannot be made more or fewer");
  }
}

/** Every value of it times the factor. */
export function scaled<Time extends Distribution>(time: Time, factor: number): Time;
export function scaled(time: Distribution, factor: number): Distribution {
  switch (time.kind) {
    case "fixed":
      return { ...time, value: time.value * factor };
    case "lognormal":
      return { ...time, median: time.median * factor, p90: time.p90 * factor };
    case "pert": {
      const { minimum, mode, maximum } = time;
      return { ...time, minimum: minimum * factor, mode: mode * factor, maximum: maximum * factor };
    }
    case "exponential":
      return { ...time, mean: time.mean * factor };
    case "empirical":
      return { ...time, values: time.values.map((value) => value * factor) };
  }
}

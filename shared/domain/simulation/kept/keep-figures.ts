import type { PoolFigures, TimeFigures, VariantFigures } from "@shared/simulation/experiment/figures.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { ReadModel } from "../../core/model.ts";
import type { ExperimentInput } from "../experiment-input.ts";
import { jointAssumptions } from "../joint-assumptions.ts";
import { promisedLimit } from "../promised-limit.ts";
import type { Version } from "../versions.ts";
import { inputPrint } from "./input-print.ts";
import type { KeptFigure, KeptVersion, SimulationResult } from "./kept-record.ts";
import type { RunFigures } from "./run-figures.ts";

const WEEK = 10_080;

/** What a result is kept as; what only a look at single clients or replications needs is left out. */
export function keepFigures(
  model: ReadModel,
  { variants, options }: Pick<ExperimentInput, "variants" | "options">,
  versions: readonly Version[],
  figures: RunFigures,
  takenAt: string,
): Omit<SimulationResult, "id" | "type" | "journeyId"> {
  const services = new Map(variants.map(({ id, model }) => [id, model]));
  return {
    takenAt,
    print: inputPrint(variants, options),
    seed: options.seed,
    replications: figures.replications,
    weeks: options.window / WEEK,
    warmUpWeeks: figures.warmUp / WEEK,
    settled: figures.settled,
    confidence: options.confidence,
    reached: short(figures.progress.reached),
    isPrecise: figures.progress.state === "precise",
    promised: promisedLimit(versions),
    versions: figures.variants.map((variant): KeptVersion => {
      const blueprint = model.need("blueprint", variant.id);
      const service = services.get(variant.id);
      const pools = new Map(service?.pools.map((pool) => [pool.id, pool]));
      const targets = new Map(service?.targets.map((target) => [target.id, target]));
      const difference = figures.differences.find(({ id }) => id === variant.id);
      return {
        blueprintId: variant.id,
        name: blueprint.name,
        isToBe: blueprint.kind === "to-be",
        lead: {
          ...times(variant.lead),
          p50: kept(variant.lead.p50),
          p95: kept(variant.lead.p95),
        },
        pooledP90: short(known(variant.pooledP90)),
        percentiles: variant.percentiles.some(Number.isNaN) ? [] : variant.percentiles.map(drawn),
        parts: partsOf(variant),
        cost: kept(variant.cost),
        gaveUp: kept(variant.gaveUp),
        unfinished: kept(variant.unfinished),
        cases: variant.cases,
        touchPoints: variant.touchPoints.map(({ touchPointId, before, waiting, stay }) => ({
          aboutId: touchPointId,
          name: model.get("touchPoint", touchPointId)?.name ?? "",
          before: times(before),
          waiting: times(waiting),
          stay: times(stay),
        })),
        pools: variant.pools.map((pool) => ({
          aboutId: pool.poolId,
          name: pools.get(pool.poolId)?.name ?? "",
          heads: pools.get(pool.poolId)?.heads ?? 0,
          utilisation: kept(pool.utilisation),
          queueLength: kept(pool.queueLength),
          waiting: times(pool.waiting),
          busyByHour: busyByHour(pool),
        })),
        targets: variant.targets.flatMap(({ targetId, compliance, p90 }) => {
          const target = targets.get(targetId);
          if (!target) return [];
          const { name, limit, share, hours } = target;
          const inHours = hours !== null;
          return [
            { aboutId: targetId, name, limit, share, inHours, compliance: kept(compliance), p90: kept(p90) },
          ];
        }),
        difference: difference
          ? {
              mean: kept(difference.mean?.difference),
              p50: kept(difference.p50?.difference),
              p90: kept(difference.p90?.difference),
              p95: kept(difference.p95?.difference),
              cost: kept(difference.cost?.difference),
              gaveUp: kept(difference.gaveUp?.difference),
            }
          : null,
      };
    }),
    assumptions: jointAssumptions(versions).map(({ assumption: { topic, text, source }, only }) => ({
      topic,
      text,
      source,
      only: [...only],
    })),
  };
}

/** Five digits tell more than any interval of a simulation leaves room for; what rounding left of nothing is nothing. */
const rounded = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(5)));
/** A curve is drawn, not read. */
const drawn = (value: number): number => Number(value.toPrecision(4));
const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
const short = (value: number | null): number | null => (value === null ? null : rounded(value));

const kept = (figure: MeanFigure | null | undefined): KeptFigure =>
  figure
    ? { n: figure.n, mean: rounded(figure.mean), low: short(figure.low), high: short(figure.high) }
    : null;

const times = ({ mean, p90 }: TimeFigures) => ({ mean: kept(mean), p90: kept(p90) });

const partsOf = ({ parts }: VariantFigures): KeptVersion["parts"] =>
  Object.fromEntries(
    Object.entries(parts).map(([part, figure]) => [part, kept(figure)]),
  ) as KeptVersion["parts"];

const busyByHour = ({ utilisationByHour }: PoolFigures): number[] =>
  utilisationByHour.map((share) => (Number.isNaN(share) ? -1 : Math.round(share * 1000)));

import type { Id } from "@shared/base/ids.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { Duration } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { sameValue } from "../../core/same-value.ts";
import type { ArrivalProfile } from "../../event-log/arrival-profile.ts";
import type { DecisionShares } from "../../event-log/branch-shares.ts";
import type { StepFigures, StepTransition } from "../../event-log/by-step.ts";
import { durationOf, planFill } from "../../event-log/plan-fill.ts";
import type { EventLog } from "../../event-log/records.ts";
import { demandOf } from "../new-demand.ts";
import type { Demand, ResourcePool } from "../records.ts";
import { poolOf, poolsByRole } from "../roles.ts";
import { waitsBefore } from "./waits-before.ts";

/** How a time is written: the measured values, each as likely, or a curve by its median and 90th percentile. */
export type TimeShape = "sample" | "curve";

export type TimeField = "workTime" | "waitTime";

/** What one time of a step would become. */
export interface TimeRow {
  readonly step: Step;
  readonly field: TimeField;
  readonly next: Duration;
  readonly visits: number;
  /**
   * People who do the step and can be too few: the wait of a log holds the queue for them, and the simulation makes that
   * queue itself. Null where nothing is counted twice.
   */
  readonly queuesFor: ResourcePool | null;
  /** A step before it after which a case lies already, which this wait holds too; null where none does. */
  readonly liesAt: Step | null;
  /** The log knows no beginnings: the time holds the work too. */
  readonly holdsWork: boolean;
}

/** Who comes, as the log tells. */
export interface DemandRow {
  readonly now: Demand | undefined;
  readonly next: Pick<Demand, "arrivalsPerWeek" | "weekdayShares" | "source"> &
    Partial<Pick<Demand, "hourShares">>;
  readonly arrivals: ArrivalProfile;
}

export interface CalibrationPlan {
  readonly times: readonly TimeRow[];
  readonly decisions: readonly DecisionShares[];
  readonly demand: DemandRow | null;
  /** Steps of the map with a time that no activity is tied to: they keep what they have. */
  readonly unmapped: readonly Step[];
}

export interface LogFindings {
  readonly steps: readonly StepFigures[];
  readonly stepTransitions: readonly StepTransition[];
  readonly arrivals: ArrivalProfile | null;
}

/** All that a log tells of a journey's map and of who comes. */
export function planCalibration(
  model: ReadModel,
  record: EventLog,
  findings: LogFindings,
  journeyId: Id,
  shape: TimeShape,
): CalibrationPlan {
  const { steps, decisions } = planFill(model, record, findings.steps, findings.stepTransitions);
  const byRole = poolsByRole(model);
  const mapped = new Set(steps.map(({ step }) => step.id));
  const filledAnew = new Set(
    steps.flatMap(({ step, wait }) => (wait !== null && !poolOf(model, step, byRole) ? step.id : [])),
  );
  const times = steps.flatMap(({ step, figures, together }): TimeRow[] => {
    const pool = poolOf(model, step, byRole) ?? null;
    const row = (field: TimeField, next: Duration | null, queuesFor: ResourcePool | null): TimeRow[] =>
      next === null
        ? []
        : [
            {
              step,
              field,
              next,
              visits: figures.visits,
              queuesFor,
              liesAt: field === "waitTime" ? waitsBefore(model, step, mapped, filledAnew) : null,
              holdsWork: together && field === "waitTime",
            },
          ];
    const work = timeOf(figures.workSample, shape) ?? durationOf(figures.work);
    const wait = timeOf(figures.waitSample, shape) ?? durationOf(figures.wait);
    return [...row("workTime", work, null), ...row("waitTime", wait, pool)];
  });
  return {
    times,
    decisions,
    demand: demandRow(model, record, findings.arrivals, journeyId),
    unmapped:
      record.blueprintId === null
        ? []
        : model
            .by("step", "blueprintId", record.blueprintId)
            .filter(({ id, workTime, waitTime }) => !mapped.has(id) && (workTime || waitTime)),
  };
}

/** Null where the curve is wanted: it is made of the percentiles. */
function timeOf(sample: readonly number[], shape: TimeShape): Duration | null {
  if (shape === "curve" || sample.length === 0) return null;
  const [first = 0] = sample;
  if (sample.every((value) => value === first)) return { kind: "fixed", value: first, source: "measured" };
  return { kind: "empirical", values: [...sample], source: "measured" };
}

function demandRow(
  model: ReadModel,
  { standsFor }: EventLog,
  arrivals: ArrivalProfile | null,
  journeyId: Id,
): DemandRow | null {
  if (arrivals === null) return null;
  const { perWeek, weekdays, hours } = arrivals;
  return {
    now: demandOf(model, journeyId),
    next: {
      arrivalsPerWeek: Number((perWeek * standsFor).toPrecision(4)),
      weekdayShares: [...weekdays],
      ...(hours && { hourShares: [...hours] }),
      source: "measured",
    },
    arrivals,
  };
}

/** Steps of other versions that were branched from this one and still have its time: what was copied follows what was measured. */
export const stepsAlike = (model: ReadModel, { id, ...step }: Step, field: TimeField): Step[] =>
  model.all("step").filter((other) => other.originId === id && sameValue(other[field], step[field]));

/** The same of a way out. */
export const flowsAlike = (model: ReadModel, { id, probability }: Flow): Flow[] =>
  model.all("flow").filter((other) => other.originId === id && other.probability === probability);

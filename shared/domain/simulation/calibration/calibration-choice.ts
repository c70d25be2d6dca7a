import type { ReadModel } from "../../core/model.ts";
import type { CalibrationArgs } from "../commands/calibrate-from-log.ts";
import { type CalibrationPlan, flowsAlike, stepsAlike, type TimeRow } from "./plan-calibration.ts";

export const DEMAND_KEY = "demand";
export const timeKey = ({ step, field }: Pick<TimeRow, "step" | "field">): string => `${step.id} ${field}`;

/** A wait that the simulation makes itself, or that the map has already. */
export const countsTwice = ({ queuesFor, liesAt }: TimeRow): boolean => queuesFor !== null || liesAt !== null;

/**
 * What is ticked at first: all that the log tells, but no wait that the simulation makes itself, and of decisions those of
 * which it tells more than it leaves unexplained.
 */
export function usualKeys({ times, decisions, demand }: CalibrationPlan): string[] {
  return [
    ...(demand ? [DEMAND_KEY] : []),
    ...times.filter((row) => !countsTwice(row)).map(timeKey),
    ...decisions
      .filter(({ branches, unexplained }) => {
        const told = (branches ?? []).reduce((sum, { count }) => sum + count, 0);
        return told > unexplained;
      })
      .map(({ step }) => step.id),
  ];
}

/** The arguments of the command for what is ticked; `alike`: versions that were branched from the map follow it. */
export function chosenCalibration(
  model: ReadModel,
  { times, decisions, demand }: CalibrationPlan,
  keys: ReadonlySet<string>,
  alike: boolean,
): Pick<CalibrationArgs, "times" | "flows" | "demand"> {
  return {
    times: times
      .filter((row) => keys.has(timeKey(row)))
      .flatMap(({ step, field, next }) =>
        [step, ...(alike ? stepsAlike(model, step, field) : [])].map(({ id }) => ({
          stepId: id,
          field,
          time: next,
        })),
      ),
    flows: decisions
      .filter(({ step }) => keys.has(step.id))
      .flatMap(({ branches }) => branches ?? [])
      .flatMap(({ flow, share }) =>
        [flow, ...(alike ? flowsAlike(model, flow) : [])].map(({ id }) => ({
          flowId: id,
          probability: share,
        })),
      ),
    demand: demand && keys.has(DEMAND_KEY) ? demand.next : null,
  };
}

import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { isSeenOutOfDate } from "../simulation/kept/kept-of.ts";
import type { KeptFigure, SimulationResult } from "../simulation/kept/kept-record.ts";
import { simulatedLead, simulatedLeads } from "../simulation/kept/simulated-lead.ts";
import type { ReportFormat } from "./format.ts";

/** Whether a result is out of date: on the screen, which rests with large maps, or at any size, as a report has it. */
type IsOld = (model: ReadModel, result: SimulationResult) => boolean;

/** What the kept simulation says beside the closed form of the maps, which has no queues in it. */
export interface LeadWithQueues {
  readonly value: string;
  /** “22.1 … 23.2 days”; "" of a single run. */
  readonly interval: string;
  /** What the figure is and what it rests on. */
  readonly about: string;
  readonly result: SimulationResult;
}

export interface LeadPairWithQueues extends Pick<LeadWithQueues, "about" | "result"> {
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly beforeInterval: string;
  readonly afterInterval: string;
  /** As both sides are printed, with the paired interval where they were run against each other. */
  readonly difference: string;
  readonly differenceInterval: string;
}

/** Null where nothing is kept of this blueprint. */
export function leadWithQueues(
  model: ReadModel,
  format: ReportFormat,
  blueprintId: Id,
  isOld: IsOld = isSeenOutOfDate,
): LeadWithQueues | null {
  const kept = simulatedLead(model, blueprintId);
  if (!kept) return null;
  const { lead, result } = kept;
  const value = format.measure("leadTime", lead.mean);
  return {
    value,
    interval: boundsOf(lead, format.minutesBetween),
    about: aboutOf(model, result, format, isOld),
    result,
  };
}

/** Null unless one kept result holds both. */
export function leadPairWithQueues(
  model: ReadModel,
  format: ReportFormat,
  asIsId: Id,
  toBeId: Id,
  isOld: IsOld = isSeenOutOfDate,
): LeadPairWithQueues | null {
  const kept = simulatedLeads(model, asIsId, toBeId);
  if (!kept) return null;
  const { before, after, difference, result } = kept;
  const pair = format.measurePair("leadTime", before.mean, after.mean);
  return {
    ...pair,
    beforeInterval: boundsOf(before, format.minutesBetween),
    afterInterval: boundsOf(after, format.minutesBetween),
    differenceInterval: boundsOf(difference, (low, high) => format.minutesBetween(low, high, true)),
    about: aboutOf(model, result, format, isOld),
    result,
  };
}

const boundsOf = (figure: KeptFigure, write: (low: number, high: number) => string): string =>
  figure?.low == null || figure.high === null ? "" : write(figure.low, figure.high);

function aboutOf(model: ReadModel, result: SimulationResult, format: ReportFormat, isOld: IsOld): string {
  const { replications, takenAt, confidence } = result;
  const { results } = format.words;
  const about = results.leadWithQueuesAbout(
    format.number(replications),
    format.date(takenAt.slice(0, 10)),
    format.percent(confidence),
  );
  return isOld(model, result) ? `${about} ${results.leadOutOfDate}` : about;
}

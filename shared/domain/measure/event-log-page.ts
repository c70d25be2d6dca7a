import { type ArrivalProfile, arrivalProfile } from "../event-log/arrival-profile.ts";
import { figuresByStep, type StepFigures, type StepTransition } from "../event-log/by-step.ts";
import { type CaseChoice, caseValues, chooseCases } from "../event-log/case-set.ts";
import type { LeftOut } from "../event-log/event-columns.ts";
import { heldLog } from "../event-log/held-log.ts";
import {
  type AttributeValueFigures,
  computeLogFigures,
  figuresByAttribute,
  type LogFigures,
} from "../event-log/log-figures.ts";
import type { OrderedLog } from "../event-log/ordered-log.ts";
import { mappedSteps, stepNumbers } from "../event-log/plan-fill.ts";
import type { EventLog } from "../event-log/records.ts";
import { type VariantTable, variantTable } from "../event-log/variant-table.ts";
import { variantsHolding } from "../event-log/variants.ts";
import { type EventLogMeasureQuestion, optionsOf, recordIn } from "./event-log.ts";
import type { MeasureContext } from "./measure.ts";

/** More rows than anybody reads are not listed: what is left out is told by the counts beside them. */
export const MOST_ROWS = 1000;
const MOST_CASES = 0.8;

export interface AttributeChoice {
  readonly name: string;
  /** Values of the cases and how many have each; most first. "" are the cases that do not tell it. */
  readonly values: readonly { readonly value: string; readonly cases: number }[];
}

/** All that the page of a log shows; durations in milliseconds. */
export interface EventLogPage {
  /** The most frequent variants only; how many there are in all is in `variantCount`. */
  readonly figures: LogFigures;
  readonly variantCount: number;
  /** How many of the most frequent variants hold 80 % of the cases. */
  readonly variantsForMost: number;
  readonly activityNames: readonly string[];
  readonly caseNames: readonly string[];
  readonly attributes: readonly AttributeChoice[];
  readonly comparison: readonly AttributeValueFigures[];
  readonly leftOut: LeftOut;
  readonly allCases: number;
  /** Of the steps that activities are tied to, in their order. */
  readonly steps: readonly StepFigures[];
  readonly stepTransitions: readonly StepTransition[];
  /** Null without a case. */
  readonly arrivals: ArrivalProfile | null;
  /** Days are those of UTC: the data set keeps no offsets. */
  readonly utcDays: boolean;
}

/** Null when the log or its data set is gone; throws a UserError that names the column that is missing. */
export function computeEventLogPage(
  { model, readColumn }: MeasureContext,
  question: EventLogMeasureQuestion,
): EventLogPage | null {
  const found = recordIn(model, question.eventLogId);
  if (!found) return null;
  const { record, dataset } = found;
  const options = optionsOf(model, record, question.cases);
  return eventLogPage(heldLog(record, dataset, readColumn), record, options, question.compareBy);
}

export type VariantTableQuestion = Pick<EventLogMeasureQuestion, "eventLogId" | "cases">;

/** Every variant for a file; no table when the log or its data set is gone. Throws as the page does. */
export function computeVariantTable(
  { model, readColumn }: MeasureContext,
  { eventLogId, cases }: VariantTableQuestion,
): VariantTable {
  const found = recordIn(model, eventLogId);
  if (!found) return { columns: [], rows: [] };
  return variantTable(heldLog(found.record, found.dataset, readColumn), cases);
}

export function eventLogPage(
  log: OrderedLog,
  record: Pick<EventLog, "activities">,
  options: { readonly choice: CaseChoice; readonly limit: number | null; readonly confidence: number },
  compareBy: string | null,
): EventLogPage {
  const figures = computeLogFigures(log, options);
  const names = log.columns.activities;
  const set = chooseCases(log, options.choice);
  const byStep = figuresByStep(log, set, stepNumbers(record, names), mappedSteps(record).length);
  const variants = figures.variants.slice(0, MOST_ROWS);
  return {
    figures: { ...figures, variants },
    variantCount: figures.variants.length,
    variantsForMost: variantsHolding(figures.variants, MOST_CASES),
    activityNames: names,
    caseNames: variants.map(({ example }) => log.columns.cases[example] ?? ""),
    attributes: log.columns.attributes.map(({ name }) => attributeChoice(log, name)),
    comparison: compareBy === null ? [] : figuresByAttribute(log, compareBy, options),
    leftOut: log.columns.leftOut,
    allCases: log.caseCount,
    steps: byStep.steps,
    stepTransitions: byStep.transitions,
    arrivals: arrivalProfile(log, set),
    utcDays: log.columns.offsets === null,
  };
}

function attributeChoice(log: OrderedLog, name: string): AttributeChoice {
  const { codes, values } = caseValues(log, name);
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]!++;
  const found = values.flatMap((value, code) => (counts[code]! > 0 ? [{ value, cases: counts[code]! }] : []));
  return { name, values: found.sort((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1)) };
}

import type { Band, FailPoint, FlowKind } from "../blueprint/records.ts";
import { NO_RECOVERY } from "../blueprint/records.ts";
import type { Duration } from "../core/fields.ts";
import type { BlueprintTemplate, TemplateStepFields } from "./template.ts";

// How the built-in templates are written. Every time in them is an assumption and says so.

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** Minutes. */
export const about = (value: number): Duration => ({ kind: "fixed", value, source: "assumed" });
export const mostly = (median: number, p90: number): Duration => ({
  kind: "lognormal",
  median,
  p90,
  source: "assumed",
});
/** Who notices, who may decide, why it happens as a rule, and what is done against it. */
type Settled = Partial<Pick<FailPoint, "noticed" | "authority" | "prevention">> & { readonly cause?: string };

/** What goes wrong, its severity, occurrence and detection, how the client is won back, and what else is settled. */
export const fails = (
  description: string,
  severity: number,
  occurrence: number,
  detection: number,
  recovery = "",
  { cause = "", ...settled }: Settled = {},
): FailPoint => ({
  ...NO_RECOVERY,
  ...settled,
  description,
  severity,
  occurrence,
  detection,
  recovery,
  whys: cause === "" ? [] : [{ answer: cause, kind: "cause" }],
});

export type LaneRow = readonly [key: string, band: Band, name: string, subtitle: string];
/** Name, lane, stage (from 0), column (from 0), title, everything else. */
export type StepRow = readonly [
  key: string,
  lane: string,
  stage: number,
  column: number,
  title: string,
  fields?: TemplateStepFields,
];
export type FlowRow = readonly [
  from: string,
  to: string,
  kind?: FlowKind,
  label?: string,
  probability?: number,
];

export interface TemplateTable {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly lanes: readonly LaneRow[];
  readonly stages: readonly string[];
  readonly steps: readonly StepRow[];
  readonly flows: readonly FlowRow[];
}

/** A table with names as a template with numbers; a name that is not there throws. */
export function templateFromTable(table: TemplateTable): BlueprintTemplate {
  const { id, name, description, lanes, stages, steps, flows } = table;
  const numberOf = (rows: readonly (readonly [string, ...unknown[]])[], key: string) => {
    const index = rows.findIndex((row) => row[0] === key);
    if (index < 0) throw new Error(`the template ${id} has no “${key}”`);
    return index;
  };
  return {
    id,
    name,
    description,
    content: {
      lanes: lanes.map(([, band, laneName, subtitle]) => ({ band, name: laneName, subtitle })),
      stages: stages.map((stage) => ({ name: stage, columns: 1 })),
      steps: steps.map(([, lane, stage, column, title, fields]) => ({
        ...fields,
        title,
        lane: numberOf(lanes, lane),
        stage,
        column,
      })),
      flows: flows.map(([from, to, kind = "sequence", label = "", probability = null]) => ({
        from: numberOf(steps, from),
        to: numberOf(steps, to),
        kind,
        label,
        probability,
      })),
    },
  };
}

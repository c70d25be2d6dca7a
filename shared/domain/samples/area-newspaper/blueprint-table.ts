import { orderKeys } from "@shared/base/order.ts";
import { newStep } from "../../blueprint/new-step.ts";
import type { Band, Blueprint, Flow, FlowKind, Lane, Stage, Step } from "../../blueprint/records.ts";
import type { Duration, Source } from "../../core/fields.ts";
import type { AnyRecord } from "../../records.ts";

export const HOUR = 60;
export const DAY = 24 * HOUR;

export const fixed = (value: number, source: Source = "estimated"): Duration => ({
  kind: "fixed",
  value,
  source,
});
export const lognormal = (median: number, p90: number, source: Source = "measured"): Duration => ({
  kind: "lognormal",
  median,
  p90,
  source,
});
export const pert = (
  minimum: number,
  mode: number,
  maximum: number,
  source: Source = "estimated",
): Duration => ({
  kind: "pert",
  minimum,
  mode,
  maximum,
  source,
});

export type StepFields = Partial<
  Omit<Step, "id" | "type" | "blueprintId" | "laneId" | "stageId" | "column" | "order">
>;
/** Id, band, stage and column (0-based), title, everything else. */
export type StepRow = readonly [
  id: string,
  band: Band,
  stage: string,
  column: number,
  title: string,
  fields?: StepFields,
];
export type FlowRow = readonly [
  from: string,
  to: string,
  kind?: FlowKind,
  label?: string,
  probability?: number,
];

export interface BlueprintTable {
  readonly blueprint: Omit<Blueprint, "type">;
  /** Name and second line of each band's one lane. */
  readonly lanes: Readonly<Record<Band, readonly [name: string, subtitle: string]>>;
  /** Id and name, from left to right. */
  readonly stages: readonly (readonly [id: string, name: string])[];
  readonly steps: readonly StepRow[];
  readonly flows: readonly FlowRow[];
}

/** The records of a blueprint that is written as a table. Ids are the table's own with the blueprint's in front. */
export function blueprintRecords(table: BlueprintTable): AnyRecord[] {
  const { blueprint } = table;
  const blueprintId = blueprint.id;
  const id = (name: string) => `${blueprintId}.${name}`;
  const lanes = Object.entries(table.lanes).map(
    ([band, [name, subtitle]]): Lane => ({
      id: id(band),
      type: "lane",
      blueprintId,
      band: band as Band,
      name,
      subtitle,
      order: "a0",
      originId: null,
    }),
  );
  const orders = orderKeys(table.stages.length);
  const stages = table.stages.map(
    ([name, title], index): Stage => ({
      id: id(name),
      type: "stage",
      blueprintId,
      name: title,
      columns: 1,
      order: orders[index] ?? "a0",
      originId: null,
    }),
  );
  const steps = table.steps.map(
    ([name, band, stage, column, title, fields]): Step => ({
      id: id(name),
      type: "step",
      ...newStep(
        { blueprintId, laneId: id(band), stageId: id(stage), column, order: "a0" },
        { ...fields, title },
      ),
    }),
  );
  const flows = table.flows.map(
    ([from, to, kind = "sequence", label = "", probability = null]): Flow => ({
      id: id(`${from}-to-${to}`),
      type: "flow",
      blueprintId,
      fromId: id(from),
      toId: id(to),
      kind,
      label,
      probability,
      shares: [],
      originId: null,
    }),
  );
  return [{ ...blueprint, type: "blueprint" }, ...lanes, ...stages, ...steps, ...flows];
}

import type { Blueprint, Step } from "../../blueprint/records.ts";
import type { AnyRecord } from "../../records.ts";
import { type BlueprintTable, blueprintRecords, type FlowRow, type StepRow } from "./blueprint-table.ts";

/** What a to-be does to its as-is, by the names of the table. */
export interface BranchChanges {
  readonly blueprint: Omit<Blueprint, "type">;
  readonly removedStages?: readonly string[];
  /** Their flows go with them. */
  readonly removedSteps: readonly string[];
  /** “from-to-to” of flows between steps that stay. */
  readonly removedFlows?: readonly string[];
  readonly changedSteps: Readonly<Record<string, Partial<Omit<Step, "id" | "type">>>>;
  readonly addedSteps: readonly StepRow[];
  readonly addedFlows: readonly FlowRow[];
}

/** The to-be as a branch: what comes from the as-is names its origin, what is new does not. */
export function branchRecords(asIs: BlueprintTable, changes: BranchChanges): AnyRecord[] {
  const gone = new Set(changes.removedSteps);
  const stays = ([from, to]: FlowRow) =>
    !gone.has(from) && !gone.has(to) && !changes.removedFlows?.includes(`${from}-to-${to}`);
  const records = blueprintRecords({
    ...asIs,
    blueprint: changes.blueprint,
    stages: asIs.stages.filter(([name]) => !changes.removedStages?.includes(name)),
    steps: [...asIs.steps.filter(([name]) => !gone.has(name)), ...changes.addedSteps],
    flows: [...asIs.flows.filter(stays), ...changes.addedFlows],
  });
  const origins = new Set(blueprintRecords(asIs).map((record) => record.id));
  return records.map((record) => {
    if (record.type === "blueprint" || !("originId" in record)) return record;
    const name = record.id.slice(changes.blueprint.id.length + 1);
    const origin = `${asIs.blueprint.id}.${name}`;
    const originId = origins.has(origin) ? origin : null;
    const change = record.type === "step" ? changes.changedSteps[name] : undefined;
    return { ...record, ...change, originId } as AnyRecord;
  });
}

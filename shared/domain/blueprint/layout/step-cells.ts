import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Step } from "../records.ts";
import type { Needed } from "./frame.ts";

type Column = Map<number, Step[]>;
const NONE: readonly Step[] = [];

/** Steps that share lane, stage and column stack in one cell, by their order. */
export class StepCells implements Needed {
  /** By lane, then by stage, then by column. */
  readonly #lanes = new Map<Id, Map<Id, Column>>();
  readonly #columns = new Map<Id, Map<number, number>>();

  add(step: Step): void {
    const stages = this.#lanes.get(step.laneId) ?? new Map<Id, Column>();
    this.#lanes.set(step.laneId, stages);
    const columns: Column = stages.get(step.stageId) ?? new Map();
    stages.set(step.stageId, columns);
    const cell = columns.get(step.column);
    if (!cell) columns.set(step.column, [step]);
    else {
      cell.push(step);
      cell.sort(byOrder);
    }
    this.#count(step, 1);
  }

  remove(step: Step): void {
    const columns = this.#lanes.get(step.laneId)?.get(step.stageId);
    const rest = columns?.get(step.column)?.filter((other) => other.id !== step.id) ?? NONE;
    if (rest.length > 0) columns?.set(step.column, rest as Step[]);
    else columns?.delete(step.column);
    this.#count(step, -1);
  }

  /** The steps that stand where this one does, from above. */
  beside(step: Step): readonly Step[] {
    return this.#lanes.get(step.laneId)?.get(step.stageId)?.get(step.column) ?? NONE;
  }

  columns(stageId: Id): number {
    let most = 1;
    for (const column of this.#columns.get(stageId)?.keys() ?? []) most = Math.max(most, column + 1);
    return most;
  }

  rows(laneId: Id): number {
    let most = 1;
    for (const columns of this.#lanes.get(laneId)?.values() ?? [])
      for (const cell of columns.values()) most = Math.max(most, cell.length);
    return most;
  }

  #count({ stageId, column }: Step, by: number): void {
    const columns = this.#columns.get(stageId) ?? new Map<number, number>();
    this.#columns.set(stageId, columns);
    const count = (columns.get(column) ?? 0) + by;
    if (count > 0) columns.set(column, count);
    else columns.delete(column);
  }
}

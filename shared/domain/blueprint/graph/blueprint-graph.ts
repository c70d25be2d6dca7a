import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Overview } from "../../core/rule.ts";
import type { Band, Flow, Stage, Step } from "../records.ts";

/** What the graph knows of a step: nothing that people type, so that typing leaves it alone. */
const STEP_FIELDS = [
  "kind",
  "laneId",
  "stageId",
  "column",
  "touchPointId",
  "approvals",
  "waitTime",
  "segmentIds",
  "momentOfTruth",
] as const;
export type GraphStep = Readonly<Pick<Step, "id" | (typeof STEP_FIELDS)[number]>>;
const FLOW_FIELDS = ["fromId", "toId", "kind", "probability"] as const;

/** A flow between two places of `steps`. */
export interface Join {
  readonly from: number;
  readonly to: number;
  readonly kind: Flow["kind"];
  readonly probability: number | null;
}

type Places = readonly number[];
const NONE: Places = [];

/** The steps of a blueprint by number, and how they are joined. Their order says nothing: compare with `isBefore`. */
export class BlueprintGraph {
  readonly steps: readonly GraphStep[];
  /** The band that each step stands in. */
  readonly bands: readonly Band[];
  readonly joins: readonly Join[];
  /** Where a case goes on, and where it comes from, by sequence and recovery. */
  readonly next: readonly Places[];
  readonly previous: readonly Places[];
  /** From left to right. */
  readonly stages: readonly Pick<Stage, "id" | "order">[];
  readonly #places: ReadonlyMap<Id, number>;
  #stageNumbers: ReadonlyMap<Id, number> | null = null;
  #evidenced: ReadonlySet<number> | null = null;

  constructor(model: ReadModel, blueprintId: Id) {
    const steps = model.by("step", "blueprintId", blueprintId);
    const bandOfLane = new Map(
      model.by("lane", "blueprintId", blueprintId).map((lane) => [lane.id, lane.band]),
    );
    const places = new Map<Id, number>();
    for (const [place, { id }] of steps.entries()) places.set(id, place);
    const next: number[][] = [];
    const previous: number[][] = [];
    const joins: Join[] = [];
    for (const { fromId, toId, kind, probability } of model.by("flow", "blueprintId", blueprintId)) {
      const from = places.get(fromId);
      const to = places.get(toId);
      if (from === undefined || to === undefined) continue;
      joins.push({ from, to, kind, probability });
      if (kind !== "sequence" && kind !== "recovery") continue;
      put(next, from, to);
      put(previous, to, from);
    }
    this.steps = steps;
    this.bands = steps.map(({ laneId }) => bandOfLane.get(laneId) ?? "evidence");
    this.joins = joins;
    this.next = Array.from(steps, (_, place) => next[place] ?? NONE);
    this.previous = Array.from(steps, (_, place) => previous[place] ?? NONE);
    this.stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
    this.#places = places;
  }

  placeOf(stepId: Id): number | undefined {
    return this.#places.get(stepId);
  }

  idAt(place: number): Id {
    return this.steps[place]?.id ?? "";
  }

  /** As the map is read: by stage, column, and then always the same way. */
  isBefore(a: number, b: number): boolean {
    const [left, right] = [this.steps[a], this.steps[b]];
    if (!left || !right) return false;
    const byStage = this.#stageNumber(left.stageId) - this.#stageNumber(right.stageId);
    if (byStage !== 0) return byStage < 0;
    return left.column === right.column ? left.id < right.id : left.column < right.column;
  }

  /** The one that is read first. */
  first(places: Iterable<number>): number {
    let found = -1;
    for (const place of places) if (found < 0 || this.isBefore(place, found)) found = place;
    return found;
  }

  /** Whether something that a client can see or hold belongs to the step: joined to it, or right above it. */
  hasEvidence(place: number): boolean {
    this.#evidenced ??= this.#findEvidenced();
    return this.#evidenced.has(place);
  }

  #findEvidenced(): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { from, to, kind } of this.joins) {
      if (kind !== "evidence") continue;
      found.add(from);
      found.add(to);
    }
    const cell = ({ stageId, column }: GraphStep) => `${stageId} ${column}`;
    const shown = new Set(
      this.steps.flatMap((step, place) => (this.bands[place] === "evidence" ? cell(step) : [])),
    );
    for (const [place, step] of this.steps.entries()) if (shown.has(cell(step))) found.add(place);
    return found;
  }

  #stageNumber(stageId: Id): number {
    this.#stageNumbers ??= new Map(this.stages.map(({ id }, index) => [id, index]));
    return this.#stageNumbers.get(stageId) ?? -1;
  }
}

function put(lists: number[][], at: number, value: number): void {
  const held = lists[at];
  if (held) held.push(value);
  else lists[at] = [value];
}

export const blueprintGraph: Overview<BlueprintGraph> = {
  id: "blueprint-graph",
  by: "blueprintId",
  madeOf: { step: STEP_FIELDS, flow: FLOW_FIELDS, lane: ["band"], stage: ["order"] },
  make: (model, blueprintId) => new BlueprintGraph(model, blueprintId),
};

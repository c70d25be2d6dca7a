import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { RecordBase } from "../../core/record.ts";
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
  readonly flowId: Id;
  readonly from: number;
  readonly to: number;
  readonly kind: Flow["kind"];
  readonly probability: number | null;
}

type Places = readonly number[];
const NONE: number[] = [];
/** More columns than a stage has. */
const COLUMNS = 1000;

/** The steps of a blueprint by number, and how they are joined. Their order says nothing: compare with `isBefore`. */
export class BlueprintGraph {
  /** From left to right. */
  readonly stages: readonly Pick<Stage, "id" | "order">[];
  readonly #steps: GraphStep[];
  readonly #bands: Band[];
  readonly #joins: Join[] = [];
  readonly #next: number[][];
  readonly #previous: number[][];
  readonly #places = new Map<Id, number>();
  readonly #bandOfLane: ReadonlyMap<Id, Band>;
  readonly #stageNumbers: ReadonlyMap<Id, number>;
  /** Where each flow stands among the joins; made when the first one changes. */
  #joinNumbers: Map<Id, number> | null = null;
  #evidenced: { readonly joined: ReadonlySet<number>; readonly cells: ReadonlySet<number> } | null = null;

  constructor(model: ReadModel, blueprintId: Id) {
    const steps = model.by("step", "blueprintId", blueprintId);
    const lanes = model.by("lane", "blueprintId", blueprintId);
    this.#bandOfLane = new Map(lanes.map((lane) => [lane.id, lane.band]));
    this.stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
    this.#stageNumbers = new Map(this.stages.map(({ id }, index) => [id, index]));
    this.#steps = steps;
    this.#bands = [];
    this.#next = [];
    this.#previous = [];
    for (const [place, { id, laneId }] of steps.entries()) {
      this.#places.set(id, place);
      this.#bands.push(this.#bandOfLane.get(laneId) ?? "evidence");
      this.#next.push(NONE);
      this.#previous.push(NONE);
    }
    for (const flow of model.by("flow", "blueprintId", blueprintId)) this.#join(flow);
  }

  get steps(): readonly GraphStep[] {
    return this.#steps;
  }

  /** The band that each step stands in. */
  get bands(): readonly Band[] {
    return this.#bands;
  }

  get joins(): readonly Join[] {
    return this.#joins;
  }

  /** Where a case goes on, by sequence and recovery. */
  get next(): readonly Places[] {
    return this.#next;
  }

  /** Where a case comes from. */
  get previous(): readonly Places[] {
    return this.#previous;
  }

  idAt(place: number): Id {
    return this.#steps[place]?.id ?? "";
  }

  /** As the map is read: by stage, column, and then always the same way. */
  isBefore(a: number, b: number): boolean {
    const [left, right] = [this.#steps[a], this.#steps[b]];
    if (!left || !right) return false;
    const difference = this.#cellOf(left) - this.#cellOf(right);
    return difference === 0 ? left.id < right.id : difference < 0;
  }

  /** The one that is read first. */
  first(places: Iterable<number>): number {
    let found = -1;
    for (const place of places) if (found < 0 || this.isBefore(place, found)) found = place;
    return found;
  }

  /** Whether something that a client can see or hold belongs to the step: joined to it, or right above it. */
  hasEvidence(place: number): boolean {
    this.#evidenced ??= this.#findEvidence();
    const step = this.#steps[place];
    const { joined, cells } = this.#evidenced;
    return step !== undefined && (joined.has(place) || cells.has(this.#cellOf(step)));
  }

  /** Takes a change over; false where it is too much, and a new graph is needed. */
  follow(from: RecordBase | null, to: RecordBase | null): boolean {
    this.#evidenced = null;
    const type = (from ?? to)?.type;
    if (type === "flow") {
      if (from) this.#part(from as Flow);
      return to === null || this.#join(to as Flow);
    }
    // A step that goes leaves a hole, and lanes and stages move many at once.
    return type === "step" && to !== null && this.#put(to as Step);
  }

  #put(step: Step): boolean {
    const band = this.#bandOfLane.get(step.laneId);
    if (band === undefined || !this.#stageNumbers.has(step.stageId)) return false;
    const place = this.#places.get(step.id) ?? this.#steps.length;
    if (place === this.#steps.length) {
      this.#places.set(step.id, place);
      this.#next.push(NONE);
      this.#previous.push(NONE);
    }
    this.#steps[place] = step;
    this.#bands[place] = band;
    return true;
  }

  #join({ id: flowId, fromId, toId, kind, probability }: Flow): boolean {
    const from = this.#places.get(fromId);
    const to = this.#places.get(toId);
    if (from === undefined || to === undefined) return false;
    this.#joinNumbers?.set(flowId, this.#joins.length);
    this.#joins.push({ flowId, from, to, kind, probability });
    if (isWay(kind)) {
      put(this.#next, from, to);
      put(this.#previous, to, from);
    }
    return true;
  }

  #part({ id }: Flow): void {
    this.#joinNumbers ??= new Map(this.#joins.map(({ flowId }, number) => [flowId, number]));
    const number = this.#joinNumbers.get(id) ?? -1;
    const join = this.#joins[number];
    const last = this.#joins.at(-1);
    if (!join || !last) return;
    this.#joins[number] = last;
    this.#joinNumbers.set(last.flowId, number);
    this.#joins.pop();
    this.#joinNumbers.delete(id);
    if (!isWay(join.kind)) return;
    take(this.#next, join.from, join.to);
    take(this.#previous, join.to, join.from);
  }

  #findEvidence() {
    const joined = new Set<number>();
    for (const { from, to, kind } of this.#joins) {
      if (kind !== "evidence") continue;
      joined.add(from);
      joined.add(to);
    }
    const cells = new Set<number>();
    for (const [place, step] of this.#steps.entries())
      if (this.#bands[place] === "evidence") cells.add(this.#cellOf(step));
    return { joined, cells };
  }

  #cellOf({ stageId, column }: GraphStep): number {
    return (this.#stageNumbers.get(stageId) ?? -1) * COLUMNS + column;
  }
}

const isWay = (kind: Flow["kind"]): boolean => kind === "sequence" || kind === "recovery";

function put(lists: number[][], at: number, value: number): void {
  const held = lists[at];
  if (held === undefined || held === NONE) lists[at] = [value];
  else held.push(value);
}

function take(lists: number[][], at: number, value: number): void {
  const held = lists[at];
  const index = held?.indexOf(value) ?? -1;
  if (held && index >= 0) held.splice(index, 1);
}

export const blueprintGraph: Overview<BlueprintGraph> = {
  id: "blueprint-graph",
  by: "blueprintId",
  madeOf: { step: STEP_FIELDS, flow: FLOW_FIELDS, lane: ["band"], stage: ["order"] },
  make: (model, blueprintId) => new BlueprintGraph(model, blueprintId),
  follow: (graph, from, to) => graph.follow(from, to),
};

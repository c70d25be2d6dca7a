import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Change, Overview } from "../../core/rule.ts";
import type { RecordTypeName } from "../../records.ts";
import type { Band, Flow, Lane, Stage, Step } from "../records.ts";
import { Census } from "./census.ts";
import { type ConnectedParts, flowsOf, type PlaceFlows, partsOfFlows } from "./connected-parts.ts";
import { put, rename, take } from "./place-lists.ts";
import { Stamps } from "./stamps.ts";

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

/** A join as the graph itself holds it: a step that goes makes room, and others move up. */
interface MovableJoin extends Join {
  from: number;
  to: number;
  probability: number | null;
  /** Where it stands among all joins. */
  number: number;
}

type Places = readonly number[];
type StageOrder = Pick<Stage, "id" | "order">;
const NONE: number[] = [];
const UNJOINED: MovableJoin[] = [];
/** More columns than a stage has. */
const COLUMNS = 1000;

/** The steps of a blueprint by number, and how they are joined. Their order says nothing: compare with `isBefore`. */
export class BlueprintGraph {
  readonly #steps: GraphStep[] = [];
  readonly #bands: Band[] = [];
  /** Where each step stands from left to right: its stage and column in one number. */
  readonly #cells: number[] = [];
  readonly #joins: MovableJoin[] = [];
  readonly #asides = new Set<MovableJoin>();
  readonly #next: number[][] = [];
  readonly #previous: number[][] = [];
  /** By place: every join of the step, of any kind. */
  readonly #joinsAt: MovableJoin[][] = [];
  readonly #places = new Map<Id, number>();
  readonly #bandOfLane: Map<Id, Band>;
  #stages: readonly StageOrder[];
  #stageNumbers: ReadonlyMap<Id, number>;
  /** A flow had no steps of this blueprint to join. Such a graph is made anew with every change. */
  #isTorn = false;
  #evidenced: { readonly joined: ReadonlySet<number>; readonly cells: ReadonlySet<number> } | null = null;
  #flows: PlaceFlows | null = null;
  #parts: ConnectedParts | null = null;
  readonly census = new Census();
  readonly stamps = new Stamps();
  readonly #kept = new Map<(graph: BlueprintGraph) => unknown, unknown>();

  constructor(model: ReadModel, blueprintId: Id) {
    const lanes = model.by("lane", "blueprintId", blueprintId);
    this.#bandOfLane = new Map(lanes.map((lane) => [lane.id, lane.band]));
    this.#stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
    this.#stageNumbers = numbersOf(this.#stages);
    for (const step of model.by("step", "blueprintId", blueprintId)) this.#put(step);
    for (const flow of model.by("flow", "blueprintId", blueprintId)) this.#join(flow);
  }

  /** From left to right. */
  get stages(): readonly StageOrder[] {
    return this.#stages;
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

  /** Every join of a step, of any kind. */
  joinsAt(place: number): readonly Join[] {
    return this.#joinsAt[place] ?? UNJOINED;
  }

  /** What is worked out from this graph and kept with it; made once, by a function that is always the same. */
  kept<T>(make: (graph: BlueprintGraph) => T): T {
    const held = (this.#kept.get(make) as T | undefined) ?? make(this);
    this.#kept.set(make, held);
    return held;
  }

  /** The joins that are no ways: somebody is told something, or is shown it. */
  get asides(): Iterable<Join> {
    return this.#asides;
  }

  /** Where a case goes on, by sequence and recovery. */
  get next(): readonly Places[] {
    return this.#next;
  }

  /** Where a case comes from. */
  get previous(): readonly Places[] {
    return this.#previous;
  }

  has(stepId: Id): boolean {
    return this.#places.has(stepId);
  }

  /** −1 for what is no step of this blueprint. */
  placeOf(stepId: Id): number {
    return this.#places.get(stepId) ?? -1;
  }

  idAt(place: number): Id {
    return this.#steps[place]?.id ?? "";
  }

  /** As the map is read: by stage, column, and then always the same way. */
  isBefore(a: number, b: number): boolean {
    const difference = (this.#cells[a] ?? 0) - (this.#cells[b] ?? 0);
    return difference === 0 ? this.idAt(a) < this.idAt(b) : difference < 0;
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
    const { joined, cells } = this.#evidenced;
    return joined.has(place) || cells.has(this.#cells[place] ?? -1);
  }

  /** Which steps lead to each other, by `next`; kept as long as no way changes. */
  get parts(): ConnectedParts {
    this.#parts ??= partsOfFlows(this.#steps.length, this.flows.starts, this.flows.to);
    return this.#parts;
  }

  /** What `next` tells, one after the other. */
  get flows(): PlaceFlows {
    this.#flows ??= flowsOf(this.#steps.length, this.#next);
    return this.#flows;
  }

  /** Takes the changes of one edit over, in whatever order they are told; false where a new graph is needed. */
  follow(changes: readonly Change[]): boolean {
    this.stamps.edit++;
    const of = (type: RecordTypeName) => changes.filter(([from, to]) => (from ?? to)?.type === type);
    const flows = (of("flow") as readonly Change<Flow>[]).filter((change) => !this.#isReweighed(change));
    for (const [from] of flows) if (from) this.#part(from);
    this.#followLanes(of("lane") as readonly Change<Lane>[]);
    this.#followStages(of("stage") as readonly Change<Stage>[]);
    for (const [from, to] of of("step") as readonly Change<Step>[]) {
      if (to) this.#put(to);
      else if (from) this.#take(from.id);
    }
    for (const [, to] of flows) if (to) this.#join(to);
    return !this.#isTorn;
  }

  #followLanes(changes: readonly Change<Lane>[]): void {
    if (changes.length === 0) return;
    for (const [from, to] of changes) {
      if (to) this.#bandOfLane.set(to.id, to.band);
      else if (from) this.#bandOfLane.delete(from.id);
    }
    for (let place = 0; place < this.#steps.length; place++) {
      const step = this.#steps[place];
      const before = this.#bands[place];
      if (!step || !before) continue;
      const band = this.#bandOf(step.laneId);
      if (band === before) continue;
      this.census.rebind(step, before, band);
      this.#bands[place] = band;
      this.#touchBand(place);
    }
    this.#evidenced = null;
  }

  #followStages(changes: readonly Change<Stage>[]): void {
    if (changes.length === 0) return;
    const stages = new Map(this.#stages.map((stage) => [stage.id, stage]));
    for (const [from, to] of changes) {
      if (to) stages.set(to.id, to);
      else if (from) stages.delete(from.id);
    }
    this.#stages = [...stages.values()].sort(byOrder);
    this.#stageNumbers = numbersOf(this.#stages);
    for (const [place, step] of this.#steps.entries()) this.#cells[place] = this.#cellOf(step);
    this.#evidenced = null;
    this.stamps.order = this.stamps.edit;
  }

  #put(step: Step): void {
    const place = this.#places.get(step.id) ?? this.#steps.length;
    if (place === this.#steps.length) {
      this.#places.set(step.id, place);
      this.#next.push(NONE);
      this.#previous.push(NONE);
      this.#joinsAt.push(UNJOINED);
      this.#reroute();
    }
    const band = this.#bandOf(step.laneId);
    if (band === "evidence" || this.#bands[place] === "evidence") this.#evidenced = null;
    this.#uncount(place);
    this.census.add(step, band);
    this.#steps[place] = step;
    if (this.#bands[place] !== band) this.#touchBand(place);
    this.#bands[place] = band;
    this.#touchAround(place);
    const cell = this.#cellOf(step);
    if (this.#cells[place] !== cell) this.stamps.order = this.stamps.edit;
    this.#cells[place] = cell;
  }

  /** Whether only the share of a flow is another: no way is. */
  #isReweighed([from, to]: Change<Flow>): boolean {
    if (from?.fromId !== to?.fromId || from?.toId !== to?.toId || from?.kind !== to?.kind) return false;
    const join = this.#joinsAt[this.placeOf(to?.fromId ?? "")]?.find(({ flowId }) => flowId === to?.id);
    if (!join || !to) return false;
    join.probability = to.probability;
    this.stamps.touch(join.from);
    this.stamps.touch(join.to);
    return true;
  }

  #touchAround(place: number): void {
    this.stamps.touch(place);
    for (const { from, to } of this.#joinsAt[place] ?? UNJOINED)
      this.stamps.touch(from === place ? to : from);
  }

  #touchBand(place: number): void {
    this.stamps.touchBand(place);
    for (const { from, to } of this.#joinsAt[place] ?? UNJOINED)
      this.stamps.touchBand(from === place ? to : from);
  }

  #reroute(): void {
    this.#flows = null;
    this.#parts = null;
    this.stamps.ways = this.stamps.edit;
  }

  /** The last step takes the place of the one that goes. */
  #take(id: Id): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    if (this.#joinsAt[place]?.length !== 0) this.#isTorn = true;
    this.#evidenced = null;
    this.#reroute();
    this.#places.delete(id);
    this.#uncount(place);
    const last = this.#steps.length - 1;
    if (place !== last) this.#move(last, place);
    for (const list of this.#lists) list.pop();
  }

  #uncount(place: number): void {
    const [step, band] = [this.#steps[place], this.#bands[place]];
    if (step && band) this.census.take(step, band);
  }

  #move(from: number, to: number): void {
    this.#places.set(this.idAt(from), to);
    this.stamps.touch(to);
    for (const list of this.#lists) list[to] = list[from];
    for (const join of this.#joinsAt[to] ?? UNJOINED) {
      if (isWay(join.kind)) {
        rename(this.#previous[join.to], from, to);
        rename(this.#next[join.from], from, to);
      }
      if (join.from === from) join.from = to;
      if (join.to === from) join.to = to;
    }
  }

  #join({ id: flowId, fromId, toId, kind, probability }: Flow): void {
    const from = this.#places.get(fromId);
    const to = this.#places.get(toId);
    if (from === undefined || to === undefined) {
      this.#isTorn = true;
      return;
    }
    const join = { flowId, from, to, kind, probability, number: this.#joins.length };
    this.#joins.push(join);
    put(this.#joinsAt, from, join, UNJOINED);
    put(this.#joinsAt, to, join, UNJOINED);
    this.#touchJoin(join);
    if (!isWay(kind)) {
      this.#asides.add(join);
      return;
    }
    put(this.#next, from, to, NONE);
    put(this.#previous, to, from, NONE);
  }

  #part({ id, fromId }: Flow): void {
    const held = this.#joinsAt[this.#places.get(fromId) ?? -1];
    const join = held?.find(({ flowId }) => flowId === id);
    const last = this.#joins.pop();
    if (!join || !last) {
      this.#isTorn = true;
      return;
    }
    if (last !== join) {
      this.#joins[join.number] = last;
      last.number = join.number;
    }
    take(this.#joinsAt[join.from], join);
    take(this.#joinsAt[join.to], join);
    this.#touchJoin(join);
    this.#asides.delete(join);
    if (!isWay(join.kind)) return;
    take(this.#next[join.from], join.to);
    take(this.#previous[join.to], join.from);
  }

  #touchJoin({ from, to, kind }: Join): void {
    this.stamps.touch(from);
    this.stamps.touch(to);
    if (kind === "evidence") this.#evidenced = null;
    if (isWay(kind)) this.#reroute();
    else this.stamps.asides = this.stamps.edit;
  }

  /** All that is kept by place. */
  get #lists(): unknown[][] {
    return [this.#steps, this.#bands, this.#cells, this.#next, this.#previous, this.#joinsAt];
  }

  #findEvidence() {
    const joined = new Set<number>();
    for (const { from, to, kind } of this.#joins) {
      if (kind !== "evidence") continue;
      joined.add(from);
      joined.add(to);
    }
    const cells = new Set<number>();
    for (const [place, cell] of this.#cells.entries()) if (this.#bands[place] === "evidence") cells.add(cell);
    return { joined, cells };
  }

  #bandOf(laneId: Id): Band {
    return this.#bandOfLane.get(laneId) ?? "evidence";
  }

  #cellOf({ stageId, column }: GraphStep): number {
    return (this.#stageNumbers.get(stageId) ?? -1) * COLUMNS + column;
  }
}

const isWay = (kind: Flow["kind"]): boolean => kind === "sequence" || kind === "recovery";

const numbersOf = (stages: readonly StageOrder[]): ReadonlyMap<Id, number> =>
  new Map(stages.map(({ id }, index) => [id, index]));

export const blueprintGraph: Overview<BlueprintGraph> = {
  id: "blueprint-graph",
  by: "blueprintId",
  madeOf: { step: STEP_FIELDS, flow: FLOW_FIELDS, lane: ["band"], stage: ["order"] },
  make: (model, blueprintId) => new BlueprintGraph(model, blueprintId),
  follow: (graph, changes) => graph.follow(changes),
};

import type { Id } from "@shared/base/ids.ts";
import type { VisitCounts } from "@shared/simulation/closed-forms/visit-counts.ts";
import { visitCounts } from "@shared/simulation/closed-forms/visit-counts.ts";
import type { Segment } from "@shared/simulation/service-model.ts";
import { insideOf } from "../../blueprint/levels.ts";
import type { Flow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Change, Overview } from "../../core/rule.ts";
import { sameValue } from "../../core/same-value.ts";
import { insidesOf } from "../../redesign/lead-time.ts";
import { flatWays } from "../../redesign/ways/flat-ways.ts";
import { LevelWays } from "../../redesign/ways/level-ways.ts";
import type { ResourcePool } from "../records.ts";
import { awaitedAt, idAt } from "./awaited.ts";
import { endlessPlaces, forwardPlaces } from "./flat-walks.ts";
import type { BlueprintLoads, LaidWays } from "./laid-ways.ts";
import { type People, peopleOf } from "./people.ts";
import { routedWays } from "./routed-ways.ts";

/**
 * What a simulation says of a blueprint before it runs: from which steps no case ends, and how often each is visited. It
 * follows edits: of a time, a role or a pool nothing is reckoned anew; of a way, the traffic, by numbers alone.
 */
export class ServiceTraffic {
  readonly model: ReadModel;
  readonly #own: LevelWays;
  readonly #levels: ReadonlyMap<Id, LevelWays>;
  readonly #insides = new Map<Id, LevelWays>();
  #endless: readonly Id[] | null = null;
  #laid: LaidWays | null | undefined;
  #counted: { readonly segments: readonly Segment[]; readonly counts: VisitCounts | null } | null = null;
  #people: People | null = null;
  #memory: { readonly of: readonly unknown[]; readonly value: BlueprintLoads | null } | null = null;

  constructor(model: ReadModel, blueprintId: Id) {
    this.model = model;
    this.#own = new LevelWays(model, blueprintId);
    this.#levels = new Map([
      [blueprintId, this.#own],
      ...insidesOf(model, blueprintId).map((id) => [id, new LevelWays(model, id)] as const),
    ]);
    for (const [id, level] of this.#levels) {
      const stepId = model.get("blueprint", id)?.parentStepId ?? null;
      if (level !== this.#own && stepId !== null && insideOf(model, stepId)?.id === id)
        this.#insides.set(stepId, level);
    }
  }

  /** The steps of the blueprint itself from which no way that is ever taken leads to an end. */
  get endless(): readonly Id[] {
    this.#endless ??= this.#findEndless();
    return this.#endless;
  }

  /** Null where the way of a case cannot be told. */
  get laid(): LaidWays | null {
    if (this.#laid === undefined) this.#laid = this.#layOut();
    return this.#laid;
  }

  /** How often each place is visited by cases of these segments; null where they go round without an end. */
  visits(segments: readonly Segment[]): VisitCounts | null {
    const { laid } = this;
    if (!laid || typeof laid.awaited === "string") return null;
    if (!this.#counted || !sameValue(this.#counted.segments, segments)) {
      const places = routedWays(this.model, laid.flat, laid.awaited, segments);
      this.#counted = { segments, counts: visitCounts(places, laid.flat.start, segments) };
    }
    return this.#counted.counts;
  }

  /** Those of these pools, which are all that there are. */
  people(pools: readonly ResourcePool[]): People {
    if (!this.#people || !isEachTheSame(this.#people.pools, pools))
      this.#people = peopleOf(this.model, pools);
    return this.#people;
  }

  /** What was told last, where ways and work are as they were and what else it rests on is one by one the same. */
  remembered(of: readonly unknown[], tell: () => BlueprintLoads | null): BlueprintLoads | null {
    const held = this.#memory;
    if (held && isEachTheSame(held.of, of)) return held.value;
    const value = tell();
    this.#memory = { of, value };
    return value;
  }

  /** Takes the changes of one edit over; false where it has to be made anew. */
  follow(changes: readonly Change[]): boolean {
    this.#memory = null;
    const of = (type: string) => changes.filter(([from, to]) => (from ?? to)?.type === type);
    const flows = of("flow") as readonly Change<Flow>[];
    if (of("lane").length > 0) this.#people = null;
    let isRerouted = flows.length > 0;
    let isReplaced = flows.length > 0;
    for (const [from] of flows) if (from) this.#levelOf(from)?.part(from);
    for (const [from, to] of of("step") as readonly Change<Step>[]) {
      if (to && this.#levelOf(to)?.put(to)) isReplaced = true;
      else if (!to && from) this.#levelOf(from)?.take(from.id);
      if (!to || !from || (this.#insides.has(to.id) && hasTime(from) !== hasTime(to))) isReplaced = true;
      if (!to || !from || isOtherRouting(from, to)) isRerouted = true;
    }
    for (const [, to] of flows) if (to) this.#levelOf(to)?.join(to);
    for (const level of this.#levels.values()) level.settle();
    if (isReplaced) {
      this.#endless = null;
      this.#laid = undefined;
    }
    if (isReplaced || isRerouted) this.#counted = null;
    return ![...this.#levels.values()].some(({ isTorn }) => isTorn);
  }

  #findEndless(): readonly Id[] {
    // Without an inside the ways are those that are laid out as it is.
    const flat = this.#insides.size === 0 ? this.laid?.flat : flatWays(this.#own, () => null);
    return flat ? endlessPlaces(flat).map((place) => idAt(flat, place)) : [];
  }

  #levelOf({ blueprintId }: { readonly blueprintId: Id }): LevelWays | undefined {
    return this.#levels.get(blueprintId);
  }

  #layOut(): LaidWays | null {
    const flat = flatWays(this.#own, ({ step }) =>
      hasTime(step) ? null : (this.#insides.get(step.id) ?? null),
    );
    if (!flat) return null;
    const forward = forwardPlaces(flat);
    const walked = forward.order.length;
    const isWalked = new Uint8Array(flat.size);
    const order = new Int32Array(flat.size);
    order.set(forward.order);
    for (let at = 0; at < walked; at++) isWalked[order[at] ?? 0] = 1;
    for (let place = 0, at = walked; place < flat.size; place++)
      if (isWalked[place] === 0) order[at++] = place;
    return { flat, order, walked, endless: endlessPlaces(flat), awaited: awaitedAt(flat, forward) };
  }
}

const isEachTheSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

const hasTime = ({ workTime, waitTime }: Step): boolean => workTime !== null || waitTime !== null;

/** Whether an approver sends back more or fewer, a cap or rework is another, or other segments go there. */
const isOtherRouting = (from: Step, to: Step): boolean =>
  from.kind !== to.kind ||
  from.approvals !== to.approvals ||
  !sameValue(from.segmentIds, to.segmentIds) ||
  !sameValue(from.simulation, to.simulation);

export const serviceTraffic: Overview<ServiceTraffic> = {
  id: "service-traffic",
  by: "blueprintId",
  madeOf: {
    step: [
      ...["kind", "column", "order", "laneId", "role", "poolId"],
      ...["workTime", "waitTime", "approvals", "segmentIds", "simulation"],
    ],
    flow: ["fromId", "toId", "kind", "probability", "shares"],
    lane: ["band"],
  },
  beside: insidesOf,
  make: (model, blueprintId) => new ServiceTraffic(model, blueprintId),
  follow: (traffic, changes) => traffic.follow(changes),
};

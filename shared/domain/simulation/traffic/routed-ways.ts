import { chanceOfReturn, type RoutedPlaces } from "@shared/simulation/closed-forms/routed-places.ts";
import type { Segment } from "@shared/simulation/service-model.ts";
import type { CaseWays } from "../../redesign/ways/case-ways.ts";
import { hasOwnFlows, type LaidWays, PLACE_ROLES } from "../../redesign/ways/laid-ways.ts";
import { signatures } from "../service-step.ts";
import { sharesBySegment } from "../shares-by-segment.ts";
import { idAt } from "./awaited.ts";

/** What the routing of a step rests on beside its flows; nearly all steps have nothing of it. */
interface StepRouting {
  readonly returned: number;
  readonly mostVisits: number;
  readonly reworkFactor: number;
  /** Some of its flows have shares of their own for segments. */
  readonly hasShares: boolean;
  /** It is meant for some segments only. */
  readonly isForSome: boolean;
}

/** What the traffic on laid ways rests on, as `makeService` and `routedPlaces` tell it; kept step by step. */
export class RoutedWays {
  readonly #ways: CaseWays;
  /** By slot, those that are not plain. */
  readonly #steps = new Map<number, StepRouting>();
  #seenAt = 0;

  constructor(ways: CaseWays) {
    this.#ways = ways;
  }

  /** Takes over what changed since it was called last: whether cases are routed otherwise. */
  update(): boolean {
    const { slots } = this.#ways;
    let isOther = false;
    for (const slot of slots.touchedSince(this.#seenAt)) {
      const held = this.#steps.get(slot);
      const now = this.#routingAt(slot);
      if (now) this.#steps.set(slot, now);
      else this.#steps.delete(slot);
      if (held || now) isOther = true;
    }
    this.#seenAt = slots.edit;
    return isOther;
  }

  places(laid: LaidWays, join: Float64Array, segments: readonly Segment[]): RoutedPlaces {
    const { size: n, starts, to, probability, exclusive } = laid;
    const returned = new Float64Array(n);
    const mostVisits = new Int32Array(n);
    const reworkFactor = new Float64Array(n).fill(1);
    const bySegment = new Map<number, readonly (number | null)[]>();
    const forSome = new Uint8Array(n);
    const isPlain = new Uint8Array(this.#ways.slots.size).fill(1);
    for (const slot of this.#steps.keys()) isPlain[slot] = 0;
    for (let place = 0; this.#steps.size > 0 && place < n; place++) {
      const slot = laid.slots[place] ?? -1;
      const own = isPlain[slot] === 1 ? undefined : this.#steps.get(slot);
      if (!own) continue;
      if (own.isForSome && laid.roles[place] !== PLACE_ROLES.end) forSome[place] = 1;
      if (laid.roles[place] !== PLACE_ROLES.done) continue;
      returned[place] = own.returned;
      mostVisits[place] = own.mostVisits;
      reworkFactor[place] = own.reworkFactor;
    }
    for (let place = 0; this.#steps.size > 0 && place < n; place++) {
      if (exclusive[place] !== 1) continue;
      const [first, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
      const slot = laid.slots[place] ?? -1;
      let mayDiffer = isPlain[slot] !== 1 && this.#steps.get(slot)?.hasShares === true;
      for (let flow = first; flow < end; flow++) if (forSome[to[flow] ?? 0] === 1) mayDiffer = true;
      const rows = mayDiffer ? sharesBySegment(this.#ways.model, this.#wayOn(laid, place), segments) : null;
      if (!rows) continue;
      for (let flow = first; flow < end; flow++)
        bySegment.set(
          flow,
          rows.map((row) => row?.[flow - first] ?? null),
        );
    }
    return { n, starts, to, probability, exclusive, join, returned, mostVisits, reworkFactor, bySegment };
  }

  #routingAt(slot: number): StepRouting | null {
    const entry = this.#ways.slots.at(slot);
    if (!entry) return null;
    const { simulation, segmentIds } = entry.step;
    const isForSome = segmentIds.length > 0;
    if (!simulation && !entry.hasShares && !isForSome) return null;
    return {
      returned: simulation ? chanceOfReturn(signatures(entry.step), simulation.approvalReturn) : 0,
      mostVisits: simulation?.mostVisits ?? 0,
      reworkFactor: simulation?.reworkFactor ?? 1,
      hasShares: entry.hasShares,
      isForSome,
    };
  }

  /** As `waysOf` gives the ways on from a place. */
  #wayOn(laid: LaidWays, place: number) {
    const entry = this.#ways.slots.at(laid.slots[place] ?? -1);
    const first = laid.starts[place] ?? 0;
    const next: { id: string; probability: number; flowId?: string }[] = [];
    for (let flow = first; flow < (laid.starts[place + 1] ?? 0); flow++) {
      const flowId = hasOwnFlows(laid, place) ? entry?.out[flow - first]?.id : undefined;
      const way = {
        id: idAt(this.#ways, laid, laid.to[flow] ?? 0),
        probability: laid.probability[flow] ?? 0,
      };
      next.push(flowId ? { ...way, flowId } : way);
    }
    return { next };
  }
}

import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Flow, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Change, Overview } from "../core/rule.ts";
import { durationMean } from "../times/duration-mean.ts";
import { NotComputable } from "./case-loops.ts";
import { type WaysInParts, walkCases, waysInParts } from "./case-walk.ts";
import { LoopTimes } from "./loop-times.ts";
import { valuesWithInside } from "./measures.ts";
import { type FlatWays, flatWays } from "./ways/flat-ways.ts";
import { LevelWays } from "./ways/level-ways.ts";
import type { WayStep } from "./ways/way-step.ts";

interface LaidOut {
  readonly reached: readonly WayStep[];
  readonly ways: FlatWays;
  readonly inParts: WaysInParts;
}

/** The lead time of a blueprint, with what lies inside of its steps. Of an edit only what it touches is looked at again. */
export class LeadTime {
  readonly #model: ReadModel;
  readonly #blueprintId: Id;
  readonly #level: LevelWays;
  /** The steps with something inside, and the minutes that they count with where that is known. */
  readonly #insides: Map<Id, number | null>;
  readonly #loops: LoopTimes;
  #laid: LaidOut | null = null;
  #value: number | null | undefined;

  constructor(model: ReadModel, blueprintId: Id) {
    this.#model = model;
    this.#blueprintId = blueprintId;
    this.#level = new LevelWays(model, blueprintId);
    this.#loops = new LoopTimes(this.#level);
    this.#insides = new Map();
    for (const id of insidesOf(model, blueprintId)) {
      const stepId = model.get("blueprint", id)?.parentStepId ?? "";
      if (this.#level.get(stepId)) this.#insides.set(stepId, null);
    }
  }

  /** Minutes, as `blueprintMeasures` has it; null where they cannot be told. */
  get value(): number | null {
    if (this.#value === undefined) this.#value = this.#reckon();
    return this.#value;
  }

  /** Takes the changes of one edit over; false where it has to be made anew. */
  follow(changes: readonly Change[]): boolean {
    this.#value = undefined;
    const own = changes.filter(
      ([from, to]) => (to ?? from) && blueprintOf((to ?? from) as Step | Flow) === this.#blueprintId,
    );
    if (own.length < changes.length) for (const id of this.#insides.keys()) this.#insides.set(id, null);
    const steps = own.filter(([from, to]) => (to ?? from)?.type === "step") as readonly Change<Step>[];
    const flows = own.filter(([from, to]) => (to ?? from)?.type === "flow") as readonly Change<Flow>[];
    for (const [from] of flows) if (from) this.#level.part(from);
    for (const [from, to] of steps) {
      if (to) this.#level.put(to);
      else if (from) this.#level.take(from.id);
      const id = (to ?? from)?.id ?? "";
      if (this.#insides.has(id)) this.#insides.set(id, null);
    }
    for (const [, to] of flows) if (to) this.#level.join(to);
    this.#level.settle();
    return !this.#level.isTorn;
  }

  #reckon(): number | null {
    const laid = this.#layOut();
    if (!laid || !this.#takesTime()) return null;
    const { ways } = laid;
    const quantity = Float64Array.from(ways.steps, ({ step }) => this.#minutesOf(step));
    try {
      return walkCases(laid.inParts, {
        quantity,
        isTimed: true,
        title: (place) => ways.steps[place]?.step.title ?? "",
        loop: (places, entry) => this.#loops.of(ways, quantity, places, entry),
      });
    } catch (error) {
      if (error instanceof NotComputable) return null;
      throw error;
    }
  }

  /** Laid out anew only where the ways are others. */
  #layOut(): LaidOut | null {
    const { reached } = this.#level;
    if (this.#laid?.reached === reached) return this.#laid;
    const ways = flatWays(this.#level, () => null);
    this.#laid = ways && reached && { reached, ways, inParts: waysInParts(ways) };
    return this.#laid;
  }

  /** Whether any step takes time, also one that no case comes to. */
  #takesTime(): boolean {
    for (const { step } of this.#level.steps) {
      if (this.#insides.has(step.id)) {
        const { work, wait } = valuesWithInside(this.#model, step);
        if (work > 0 || wait > 0) return true;
      } else if (this.#minutesOf(step) > 0) return true;
    }
    return false;
  }

  #minutesOf(step: Step): number {
    const held = this.#insides.get(step.id);
    if (held === undefined) return durationMean(step.workTime) + durationMean(step.waitTime);
    if (held !== null) return held;
    const { work, wait } = valuesWithInside(this.#model, step);
    this.#insides.set(step.id, work + wait);
    return work + wait;
  }
}

const blueprintOf = ({ blueprintId }: Step | Flow): Id => blueprintId;

export const leadTimes: Overview<LeadTime> = {
  id: "lead-time",
  by: "blueprintId",
  madeOf: {
    step: ["kind", "column", "order", "workTime", "waitTime"],
    flow: ["fromId", "toId", "kind", "probability"],
  },
  beside: insidesOf,
  make: (model, blueprintId) => new LeadTime(model, blueprintId),
  follow: (time, changes) => time.follow(changes),
};

/** The blueprints inside of its steps, and inside of theirs: in their order, since of several inside of one step the first counts. A ring in bad data ends the walk. */
export function insidesOf(model: ReadModel, blueprintId: Id): Id[] {
  const levels = [blueprintId];
  const inner = model
    .all("blueprint")
    .filter(({ parentStepId }) => parentStepId !== null)
    .sort(byOrder);
  for (const level of levels)
    for (const { id, parentStepId } of inner)
      if (!levels.includes(id) && model.get("step", parentStepId)?.blueprintId === level) levels.push(id);
  return levels.slice(1);
}

import type { Step } from "../blueprint/records.ts";
import { durationMean } from "../times/duration-mean.ts";
import { NotComputable } from "./case-loops.ts";
import { type WaysInParts, walkCases, waysInParts } from "./case-walk.ts";
import { LoopTimes } from "./loop-times.ts";
import { valuesWithInside } from "./measures.ts";
import type { CaseWays } from "./ways/case-ways.ts";
import type { OwnWays } from "./ways/laid-ways.ts";

/** The lead time of a blueprint, with what lies inside of its steps. Of an edit only what it touches is looked at again. */
export class LeadTime {
  readonly #ways: CaseWays;
  readonly #loops: LoopTimes;
  /** By slot. */
  #minutes = new Float64Array(0);
  #seenAt = 0;
  #laid: { readonly ways: OwnWays; readonly inParts: WaysInParts } | null = null;
  #value: number | null | undefined;

  constructor(ways: CaseWays) {
    this.#ways = ways;
    this.#loops = new LoopTimes(ways.slots);
  }

  /** Minutes, as `blueprintMeasures` has it; null where they cannot be told. */
  get value(): number | null {
    const { laid } = this.#ways;
    if (this.#takeTimes() || laid !== (this.#laid?.ways ?? null)) this.#value = undefined;
    if (laid !== this.#laid?.ways) this.#laid = laid && { ways: laid, inParts: waysInParts(laid) };
    if (this.#value === undefined) this.#value = this.#reckon();
    return this.#value;
  }

  /** Whether any step takes another time than before. */
  #takeTimes(): boolean {
    const { slots, slotsWithInside, insideChangedAt } = this.#ways;
    const seen = this.#seenAt;
    if (seen === slots.edit) return false;
    this.#seenAt = slots.edit;
    if (this.#minutes.length < slots.size) this.#minutes = grown(this.#minutes, 2 * slots.size);
    let isOther = false;
    const take = (slot: number, minutes: number) => {
      if (this.#minutes[slot] === minutes) return;
      this.#minutes[slot] = minutes;
      this.#loops.touch(slot);
      isOther = true;
    };
    const touched = new Set(slots.touchedSince(seen));
    for (const slot of touched) take(slot, minutesOf(slots.at(slot)?.step));
    for (const slot of slotsWithInside) {
      if (insideChangedAt <= seen && !touched.has(slot)) continue;
      const step = slots.at(slot)?.step;
      const { work, wait } = step ? valuesWithInside(this.#ways.model, step) : { work: 0, wait: 0 };
      take(slot, work + wait);
    }
    return isOther;
  }

  #reckon(): number | null {
    const laid = this.#laid;
    if (!laid || !this.#takesTime()) return null;
    const { ways, inParts } = laid;
    const quantity = new Float64Array(ways.size);
    for (let place = 0; place < ways.size; place++)
      quantity[place] = this.#minutes[ways.slots[place] ?? 0] ?? 0;
    const { slots } = this.#ways;
    try {
      return walkCases(inParts, {
        quantity,
        isTimed: true,
        title: (place) => slots.at(ways.slots[place] ?? -1)?.step.title ?? "",
        loop: (places, entry) => this.#loops.of(ways, quantity, places, entry),
      });
    } catch (error) {
      if (error instanceof NotComputable) return null;
      throw error;
    }
  }

  /** Whether any step of the blueprint itself takes time, also one that no case comes to. */
  #takesTime(): boolean {
    const { slots } = this.#ways;
    for (let slot = 0; slot < slots.size; slot++)
      if ((this.#minutes[slot] ?? 0) > 0 && slots.at(slot)?.isInside === false) return true;
    return false;
  }
}

const minutesOf = (step: Step | undefined): number =>
  step ? durationMean(step.workTime) + durationMean(step.waitTime) : 0;

function grown(from: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(size);
  to.set(from);
  return to;
}

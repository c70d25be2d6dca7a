import type { Id } from "@shared/base/ids.ts";
import type { CaseNode } from "./case-graph.ts";
import { loopTotal } from "./case-loops.ts";
import { reduceBy } from "./case-total.ts";
import { SPLITS } from "./ways/flow-rows.ts";
import type { OwnWays } from "./ways/laid-ways.ts";
import type { WaySlots } from "./ways/way-slots.ts";

interface Told {
  /** What it rests on, as it was in this edit: the steps of the loop with their ways, by their slots. */
  readonly at: number;
  readonly members: Int32Array;
  readonly own: number;
  readonly exits: readonly { readonly slot: number; readonly probability: number }[];
}

/** The times of the loops of a blueprint, each kept until one of its own steps, or a way out of one, is another. */
export class LoopTimes {
  readonly #slots: WaySlots;
  /** By the slot at which the loop is entered. */
  readonly #told = new Map<number, Told>();
  /** By slot, the edit in which its time was another. */
  readonly #touchedAt: number[] = [];

  constructor(slots: WaySlots) {
    this.#slots = slots;
  }

  /** The step takes another time. */
  touch(slot: number): void {
    this.#touchedAt[slot] = this.#slots.edit;
  }

  /** A loop of these places that is entered at one of them, as `loopTotal` tells it. */
  of(ways: OwnWays, quantity: ArrayLike<number>, places: Int32Array, entry: number) {
    const slot = ways.slots[entry] ?? -1;
    const held = this.#told.get(slot);
    const told = held && this.#isStill(held, ways, places) ? held : this.#tell(ways, quantity, places, slot);
    this.#told.set(slot, told);
    const exits = told.exits.map(({ slot: to, probability }) => ({ to: ways.placeOf[to] ?? 0, probability }));
    return { own: told.own, exits };
  }

  #isStill({ members, at }: Told, { slots }: OwnWays, places: Int32Array): boolean {
    if (members.length !== places.length) return false;
    const { reroutedAt } = this.#slots;
    for (let index = 0; index < members.length; index++) {
      const slot = members[index] ?? -1;
      if (slots[places[index] ?? -1] !== slot) return false;
      if ((reroutedAt[slot] ?? 0) > at || (this.#touchedAt[slot] ?? 0) > at) return false;
    }
    return true;
  }

  #tell({ slots }: OwnWays, quantity: ArrayLike<number>, places: Int32Array, first: number): Told {
    const minutes = new Map(Array.from(places, (place) => [this.#idAt(slots[place]), quantity[place] ?? 0]));
    const nodes = new Map(Array.from(places).flatMap((place) => this.#nodeAt(slots[place] ?? -1)));
    const { own, exits } = loopTotal(
      nodes,
      new Set(minutes.keys()),
      this.#idAt(first),
      (step) => minutes.get(step.id) ?? 0,
      reduceBy("max"),
    );
    const slotOf = new Map(this.#targetsOf(slots, places).map((slot) => [this.#idAt(slot), slot] as const));
    return {
      at: this.#slots.edit,
      members: Int32Array.from(places, (place) => slots[place] ?? -1),
      own,
      exits: exits.map(({ id, probability }) => ({ slot: slotOf.get(id) ?? -1, probability })),
    };
  }

  #nodeAt(slot: number): (readonly [Id, CaseNode])[] {
    const { splits, chance } = this.#slots;
    const step = this.#slots.at(slot)?.step;
    if (!step) return [];
    const split = splits[slot] === SPLITS.one ? "exclusive" : "parallel";
    const next = this.#flowsAt(slot).map((flow) => ({
      id: this.#idAt(this.#slots.to[flow]),
      probability: chance[flow] ?? 0,
    }));
    return [[step.id, { step, split, next }]];
  }

  #targetsOf(slots: Int32Array, places: Int32Array): number[] {
    return Array.from(places).flatMap((place) =>
      this.#flowsAt(slots[place] ?? -1).map((flow) => this.#slots.to[flow] ?? -1),
    );
  }

  #flowsAt(slot: number): number[] {
    const first = this.#slots.first[slot] ?? 0;
    return Array.from({ length: this.#slots.count[slot] ?? 0 }, (_, index) => first + index);
  }

  #idAt(slot: number | undefined): Id {
    return this.#slots.at(slot ?? -1)?.step.id ?? "";
  }
}

import type { CaseNode } from "./case-graph.ts";
import { loopTotal } from "./case-loops.ts";
import { reduceBy } from "./case-total.ts";
import type { FlatWays } from "./ways/flat-ways.ts";
import type { LevelWays } from "./ways/level-ways.ts";
import type { WayStep } from "./ways/way-step.ts";

interface Told {
  /** What it rests on: the steps of the loop with their ways, and the minutes of each. */
  readonly entries: readonly WayStep[];
  readonly chances: readonly (readonly number[] | null)[];
  readonly next: readonly (readonly WayStep[])[];
  readonly minutes: readonly number[];
  readonly own: number;
  readonly exits: readonly { readonly entry: WayStep | undefined; readonly probability: number }[];
}

/** The times of the loops of a blueprint, each kept until one of its own steps, or a way out of one, is another. */
export class LoopTimes {
  readonly #level: LevelWays;
  readonly #told = new WeakMap<WayStep, Told>();

  constructor(level: LevelWays) {
    this.#level = level;
  }

  /** A loop of these places that is entered at one of them, as `loopTotal` tells it. */
  of(ways: FlatWays, quantity: ArrayLike<number>, places: Int32Array, entry: number) {
    const first = ways.steps[entry];
    const held = first && this.#told.get(first);
    const told =
      held && isStill(held, ways, quantity, places) ? held : this.#tell(ways, quantity, places, entry);
    if (first) this.#told.set(first, told);
    const exits = told.exits.map(({ entry: to, probability }) => ({ to: to?.place ?? 0, probability }));
    return { own: told.own, exits };
  }

  #tell(ways: FlatWays, quantity: ArrayLike<number>, places: Int32Array, entry: number): Told {
    const entries = Array.from(places).flatMap((place) => ways.steps[place] ?? []);
    const minutes = Array.from(places, (place) => quantity[place] ?? 0);
    const byId = new Map(entries.map(({ step }, index) => [step.id, minutes[index] ?? 0] as const));
    const nodes = new Map(entries.map((one) => [one.step.id, nodeOf(one)] as const));
    const id = ways.steps[entry]?.step.id ?? "";
    const { own, exits } = loopTotal(
      nodes,
      new Set(byId.keys()),
      id,
      (step) => byId.get(step.id) ?? 0,
      reduceBy("max"),
    );
    return {
      entries,
      chances: entries.map(({ chances }) => chances),
      next: entries.map(({ next }) => next),
      minutes,
      own,
      exits: exits.map((exit) => ({ entry: this.#level.get(exit.id), probability: exit.probability })),
    };
  }
}

/** A step that is looked at again has other lists, also where they say the same. */
const isStill = (told: Told, ways: FlatWays, quantity: ArrayLike<number>, places: Int32Array): boolean =>
  told.entries.length === places.length &&
  told.entries.every((entry, index) => {
    const place = places[index] ?? 0;
    return (
      ways.steps[place] === entry &&
      quantity[place] === told.minutes[index] &&
      entry.chances === told.chances[index] &&
      entry.next === told.next[index]
    );
  });

const nodeOf = ({ step, isExclusive, next, chances }: WayStep): CaseNode => ({
  step,
  split: isExclusive ? "exclusive" : "parallel",
  next: next.map((target, index) => ({ id: target.step.id, probability: chances?.[index] ?? 0 })),
});

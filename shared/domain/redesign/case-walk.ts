import { type ConnectedParts, partsOfFlows, placesOf } from "../blueprint/graph/connected-parts.ts";
import { NotComputable } from "./case-loops.ts";
import { redesignMessages } from "./messages.ts";

/** The way of a case by numbers, from the first place on; a place without a flow out is the end. */
export interface NumberedWays {
  readonly size: number;
  /** size + 1 numbers: the flows of a place are those from here up to the next one's. */
  readonly starts: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly probability: ArrayLike<number>;
  /** By place: 1 where a case goes one of the ways, 0 where it goes all. */
  readonly exclusive: ArrayLike<number>;
}

/** What is added up along a case. */
export interface Walked {
  /** By place. */
  readonly quantity: ArrayLike<number>;
  /** Time runs in parallel branches at once, until the last ends; of anything else there is the sum of all. */
  readonly isTimed: boolean;
  /** A loop that is entered at this place: what it adds up to, and where it is left. */
  loop(
    places: Int32Array,
    entry: number,
  ): {
    readonly own: number;
    readonly exits: readonly { readonly to: number; readonly probability: number }[];
  };
  title(place: number): string;
}

/** Ways that are told apart at once; a service with more of them has no figure in closed form. */
const MOST_STATES = 20_000;
const NOWHERE = new Int32Array(0);

/**
 * Cases that stand at the same places: which they have reached and not yet done, and when each can begin, from the first
 * of them on. `offset` is the mean time until then.
 */
interface State {
  readonly probability: number;
  readonly offset: number;
  readonly ready: ReadonlyMap<number, number>;
}

/** Ways and the parts of them that have no way back between them, which stay the same whatever is added up. */
export interface WaysInParts {
  readonly ways: NumberedWays;
  readonly parts: ConnectedParts;
}

export const waysInParts = (ways: NumberedWays): WaysInParts => ({
  ways,
  parts: partsOfFlows(ways.size, ways.starts, ways.to),
});

/** All cases at once, from part to part of the way; those that stand alike go on as one. */
export function walkCases({ ways, parts }: WaysInParts, walked: Walked): number {
  const { size, starts, probability, exclusive } = ways;
  const open = new OpenCases(ways, (place) => parts.count - 1 - (parts.partOf[place] ?? 0));
  let sum = 0;
  open.add({ probability: 1, offset: 0, ready: new Map([[0, 0]]) });
  for (let part = parts.count - 1; part >= 0; part--) {
    const from = parts.starts[part] ?? 0;
    const only = parts.places[from] ?? 0;
    const isLoop = (parts.starts[part + 1] ?? 0) - from > 1 || leadsToItself(ways, only);
    if (!isLoop && ((starts[only + 1] ?? 0) - (starts[only] ?? 0) < 2 || exclusive[only] === 1)) {
      // Nearly always a case is in one place, and goes to one other.
      const own = walked.quantity[only] ?? 0;
      sum += open.moveAlone(only, own, walked.isTimed ? own : 0);
    }
    const rank = parts.count - 1 - part;
    const places = isLoop || open.isAt(only, rank) ? placesOf(parts, part) : NOWHERE;
    const states = places === NOWHERE ? [] : open.taken(rank, places);
    for (const state of states) {
      const [place = 0, other] = [...state.ready.keys()].filter((at) => parts.partOf[at] === part);
      if (other !== undefined)
        throw new NotComputable(redesignMessages.reasons.crossingLoop(walked.title(place)));
      const left = isLoop ? walked.loop(places, place) : null;
      const own = left ? left.own : (walked.quantity[place] ?? 0);
      sum += state.probability * own;
      const end = walked.isTimed ? (state.ready.get(place) ?? 0) + own : 0;
      const goOn = (targets: readonly number[], chance: number) => {
        if (chance > 0) open.add(onward(state, place, targets, end, chance, size));
      };
      const targets = targetsOf(ways, place);
      if (left) {
        if (left.exits.length === 0) goOn([size], 1);
        for (const exit of left.exits) goOn([exit.to], exit.probability);
      } else if (targets.length === 0) goOn([size], 1);
      else if (exclusive[place] === 0) goOn(targets, 1);
      else
        for (const [index, target] of targets.entries())
          goOn([target], probability[(starts[place] ?? 0) + index] ?? 0);
    }
    if (open.count > MOST_STATES) throw new NotComputable(redesignMessages.reasons.tooManyWays);
  }
  return walked.isTimed ? open.endTime : sum;
}

function targetsOf({ starts, to }: NumberedWays, place: number): number[] {
  const targets: number[] = [];
  for (let flow = starts[place] ?? 0; flow < (starts[place + 1] ?? 0); flow++) targets.push(to[flow] ?? 0);
  return targets;
}

function leadsToItself({ starts, to }: NumberedWays, place: number): boolean {
  for (let flow = starts[place] ?? 0; flow < (starts[place + 1] ?? 0); flow++)
    if (to[flow] === place) return true;
  return false;
}

/** A state once one of its places is done; `end`: when, from the first open place on. The end of the way is at `exit`. */
function onward(
  { probability, offset, ready }: State,
  done: number,
  targets: readonly number[],
  end: number,
  chance: number,
  exit: number,
): State {
  const next = new Map(ready);
  next.delete(done);
  for (const target of targets) next.set(target, Math.max(next.get(target) ?? 0, end));
  // Times from the first open place on; an end that lies before it can no longer be the last.
  let first = Number.POSITIVE_INFINITY;
  for (const [place, at] of next) if (place !== exit || next.size === 1) first = Math.min(first, at);
  if (next.size > 1 && (next.get(exit) ?? Number.POSITIVE_INFINITY) <= first) next.delete(exit);
  for (const [place, at] of next) next.set(place, at - first);
  return { probability: probability * chance, offset: offset + first, ready: next };
}

/**
 * The cases under way, by the part of the way that they do next. Those with one place open, which are nearly all, are
 * told apart by it alone.
 */
class OpenCases {
  readonly #ways: NumberedWays;
  readonly #exit: number;
  readonly #rankOf: (place: number) => number;
  readonly #probability: Float64Array;
  readonly #offset: Float64Array;
  readonly #several = new Map<number, Map<string, State>>();
  count = 0;

  constructor(ways: NumberedWays, rankOf: (place: number) => number) {
    const { size } = ways;
    this.#ways = ways;
    this.#exit = size;
    this.#rankOf = rankOf;
    this.#probability = new Float64Array(size + 1);
    this.#offset = new Float64Array(size + 1);
  }

  /** The mean time at which cases end. */
  get endTime(): number {
    return (this.#probability[this.#exit] ?? 0) * (this.#offset[this.#exit] ?? 0);
  }

  add(state: State): void {
    if (state.ready.size > 1) {
      this.#addSeveral(state);
      return;
    }
    const [place = 0] = state.ready.keys();
    this.#addAlone(place, state.probability, state.offset);
  }

  #addAlone(place: number, added: number, offset: number): void {
    if (!(added > 0)) return;
    const held = this.#probability[place] ?? 0;
    const probability = held + added;
    if (held === 0) this.count++;
    this.#offset[place] =
      held === 0 ? offset : ((this.#offset[place] ?? 0) * held + offset * added) / probability;
    this.#probability[place] = probability;
  }

  /**
   * Moves the cases that are at one place only, and spends the time there on the way; gives what they add up to. Nothing
   * ahead is the end; of several places ahead they go to one.
   */
  moveAlone(place: number, own: number, time: number): number {
    const probability = this.#probability[place] ?? 0;
    if (probability === 0) return 0;
    const { starts, to, probability: chances } = this.#ways;
    const offset = (this.#offset[place] ?? 0) + time;
    const first = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    this.#probability[place] = 0;
    this.count--;
    if (end - first < 2) this.#addAlone(first < end ? (to[first] ?? 0) : this.#exit, probability, offset);
    else
      for (let flow = first; flow < end; flow++)
        this.#addAlone(to[flow] ?? 0, probability * (chances[flow] ?? 0), offset);
    return probability * own;
  }

  /** Whether any do this part, which is one place, next. */
  isAt(place: number, rank: number): boolean {
    return this.#probability[place] !== 0 || (this.#several.size > 0 && this.#several.has(rank));
  }

  /** Those that do this part next; they are under way no more. */
  taken(rank: number, places: Int32Array): readonly State[] {
    const found: State[] = [];
    for (const place of places) {
      const probability = this.#probability[place] ?? 0;
      if (probability === 0) continue;
      found.push({ probability, offset: this.#offset[place] ?? 0, ready: new Map([[place, 0]]) });
      this.#probability[place] = 0;
    }
    const several = this.#several.get(rank);
    if (several) found.push(...several.values());
    this.#several.delete(rank);
    this.count -= found.length;
    return found;
  }

  #addSeveral(state: State): void {
    let rank = Number.POSITIVE_INFINITY;
    for (const place of state.ready.keys())
      if (place !== this.#exit) rank = Math.min(rank, this.#rankOf(place));
    const key = [...state.ready]
      .map(([place, at]) => `${place} ${at.toFixed(6)}`)
      .sort()
      .join("|");
    const states = this.#several.get(rank) ?? new Map<string, State>();
    this.#several.set(rank, states);
    const held = states.get(key);
    if (!held) {
      this.count++;
      states.set(key, state);
      return;
    }
    const probability = held.probability + state.probability;
    const offset = (held.offset * held.probability + state.offset * state.probability) / probability;
    states.set(key, { probability, offset, ready: held.ready });
  }
}

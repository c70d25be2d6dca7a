import { TouchLog } from "@shared/base/touch-log.ts";
import { type FlowRows, SPLITS } from "./flow-rows.ts";
import type { WayStep } from "./way-step.ts";

/** Flows that a step has room for at first: nearly all have one or two. */
const ROOM = 2;

/**
 * The ways of steps by numbers: each step has a slot as long as it is there, with a row of flows. An edit writes only the
 * rows that it touches. Of each slot it is told in which edit it was touched last, so that whoever works something out
 * for steps looks only at those that changed since.
 */
export class WaySlots implements FlowRows {
  readonly #entries: (WayStep | null)[] = [];
  readonly #free: number[] = [];
  first = new Int32Array(ROOM);
  count = new Int32Array(ROOM);
  to = new Int32Array(ROOM);
  chance = new Float64Array(ROOM);
  splits = new Uint8Array(ROOM);
  #room = new Int32Array(ROOM);
  #used = 0;
  #wasted = 0;
  /** Slots: their step or a flow out of it is another, or they came or went. */
  readonly #touched = new TouchLog();
  /** Slots at which others may work, as their lane has another band. */
  readonly #rebound = new TouchLog();
  /** Slots whose row is another. */
  readonly #rerouted = new TouchLog();
  /** By slot: the edit in which its row was another. */
  reroutedAt = new Int32Array(ROOM);
  /** The edit that goes on; the first is that which makes all. */
  edit = 1;
  /** The last edit in which any row was another. */
  lastRerouted = 0;

  /** Slots, free ones among them. */
  get size(): number {
    return this.#entries.length;
  }

  /** Null where the slot is free. */
  at(slot: number): WayStep | null {
    return this.#entries[slot] ?? null;
  }

  add(entry: WayStep): void {
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#entries[slot] = entry;
    entry.slot = slot;
    if (slot >= this.first.length) this.#growSlots(2 * slot);
    this.setRow(slot, [], [], SPLITS.all);
    this.#reroute(slot);
    this.touch(slot);
  }

  drop({ slot }: WayStep): void {
    this.setRow(slot, [], [], SPLITS.all);
    this.#reroute(slot);
    this.touch(slot);
    this.#entries[slot] = null;
    this.#free.push(slot);
  }

  touch(slot: number): void {
    this.#touched.touch(slot, this.edit);
  }

  /** The lane of its step goes to another band. */
  rebind(slot: number): void {
    this.#rebound.touch(slot, this.edit);
  }

  reboundSince(edit: number): Iterable<number> {
    return this.#rebound.since(edit) ?? this.#entries.keys();
  }

  /** The slots that were touched after this edit, some of them more than once. */
  touchedSince(edit: number): Iterable<number> {
    return this.#touched.since(edit) ?? this.#entries.keys();
  }

  /** Those whose row was another after it. */
  reroutedSince(edit: number): Iterable<number> {
    return this.#rerouted.since(edit) ?? this.#entries.keys();
  }

  /** Where a case goes on, in order; `split`: one of `SPLITS`. */
  setRow(slot: number, to: readonly number[], chances: readonly number[], split: number): void {
    if (this.#isRow(slot, to, chances, split)) return;
    if (to.length > (this.#room[slot] ?? 0)) this.#makeRoom(slot, to.length);
    const first = this.first[slot] ?? 0;
    for (const [index, target] of to.entries()) {
      this.to[first + index] = target;
      this.chance[first + index] = chances[index] ?? 0;
    }
    this.count[slot] = to.length;
    this.splits[slot] = split;
    this.#reroute(slot);
  }

  #isRow(slot: number, to: readonly number[], chances: readonly number[], split: number): boolean {
    if (this.count[slot] !== to.length || this.splits[slot] !== split) return false;
    const first = this.first[slot] ?? 0;
    return to.every(
      (target, index) =>
        this.to[first + index] === target && this.chance[first + index] === (chances[index] ?? 0),
    );
  }

  #reroute(slot: number): void {
    this.reroutedAt[slot] = this.edit;
    this.#rerouted.touch(slot, this.edit);
    this.lastRerouted = this.edit;
  }

  /** A row that has grown moves behind all others; once half of all room is left empty, the rows move together. */
  #makeRoom(slot: number, count: number): void {
    this.#wasted += this.#room[slot] ?? 0;
    this.#room[slot] = 0;
    if (2 * this.#wasted > this.#used) this.#moveTogether();
    const room = Math.max(ROOM, count);
    if (this.#used + room > this.to.length) this.#growFlows(2 * (this.#used + room));
    this.first[slot] = this.#used;
    this.#room[slot] = room;
    this.#used += room;
  }

  #moveTogether(): void {
    const { to, chance } = this;
    this.to = new Int32Array(to.length);
    this.chance = new Float64Array(to.length);
    this.#used = 0;
    this.#wasted = 0;
    for (let slot = 0; slot < this.size; slot++) {
      const [from, room] = [this.first[slot] ?? 0, this.#room[slot] ?? 0];
      this.to.set(to.subarray(from, from + room), this.#used);
      this.chance.set(chance.subarray(from, from + room), this.#used);
      this.first[slot] = this.#used;
      this.#used += room;
    }
  }

  #growFlows(size: number): void {
    this.to = grown(this.to, new Int32Array(size));
    this.chance = grown(this.chance, new Float64Array(size));
  }

  #growSlots(size: number): void {
    this.first = grown(this.first, new Int32Array(size));
    this.count = grown(this.count, new Int32Array(size));
    this.#room = grown(this.#room, new Int32Array(size));
    this.splits = grown(this.splits, new Uint8Array(size));
    this.reroutedAt = grown(this.reroutedAt, new Int32Array(size));
  }
}

function grown<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

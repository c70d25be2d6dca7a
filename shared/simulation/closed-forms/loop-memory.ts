import { type Elimination, eliminationOf, type LoopFlows } from "./loop-visits.ts";

interface Held {
  readonly flows: Flows;
  readonly elimination: Elimination | null;
}

/** The flows of a loop, one step after the other: how many each has, where to, and what share. */
interface Flows {
  readonly counts: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

/** Loops as they were solved last. Most are the same when a service is looked at again: then only what comes in is another. */
export class LoopMemory {
  #held = new Map<number, Held[]>();
  #used = new Map<number, Held[]>();

  /** A new look at all loops: those that were not met in the last one are forgotten. */
  begin(): void {
    this.#held = this.#used;
    this.#used = new Map();
  }

  /** The elimination of `eliminationOf`. */
  of(counts: Int32Array, to: Int32Array, share: Float64Array): Elimination | null {
    const flows = { counts, to, share };
    const print = printOf(flows);
    const used = find(this.#used, print, flows);
    if (used) return used.elimination;
    const held = find(this.#held, print, flows) ?? {
      flows: { counts: counts.slice(), to: to.slice(), share: share.slice() },
      elimination: eliminationOf(listsOf(flows)),
    };
    this.#used.set(print, [...(this.#used.get(print) ?? []), held]);
    return held.elimination;
  }
}

const find = (among: ReadonlyMap<number, readonly Held[]>, print: number, flows: Flows): Held | undefined =>
  among.get(print)?.find((held) => isSame(held.flows, flows));

function isSame(a: Flows, b: Flows): boolean {
  if (a.counts.length !== b.counts.length || a.to.length !== b.to.length) return false;
  for (let step = 0; step < a.counts.length; step++) if (a.counts[step] !== b.counts[step]) return false;
  for (let flow = 0; flow < a.to.length; flow++)
    if (a.to[flow] !== b.to[flow] || a.share[flow] !== b.share[flow]) return false;
  return true;
}

/** Few different loops have the same (FNV-1a, Fowler, Noll & Vo 1991); `isSame` tells those apart. */
function printOf({ counts, to }: Flows): number {
  let print = 0x811c9dc5;
  for (const count of counts) print = Math.imul(print ^ count, 0x01000193);
  for (const target of to) print = Math.imul(print ^ target, 0x01000193);
  return print;
}

function listsOf({ counts, to, share }: Flows): LoopFlows {
  let flow = 0;
  return Array.from(counts, (count) =>
    Array.from({ length: count }, (): [number, number] => [to[flow] ?? 0, share[flow++] ?? 0]),
  );
}

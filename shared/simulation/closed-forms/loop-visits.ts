/** So small a pivot, where the numbers are about 1, means that nobody leaves the loop. */
const SINGULAR = 1e-12;

/** By step and flow of a loop: where to, and what share. */
export type LoopFlows = readonly (readonly (readonly [to: number, share: number])[])[];

/** A step of a loop, by its place in it. */
interface LoopStep {
  /** Visits by step that follow from one visit. */
  readonly next: Map<number, number>;
  /** The steps that lead here. */
  readonly previous: Set<number>;
}

/** A step that was taken out: what it hands on to others that are left, and what it has from them, over `pivot`. */
interface TakenOut {
  readonly step: number;
  readonly onward: readonly (readonly [to: number, share: number])[];
  readonly shares: readonly (readonly [from: number, share: number])[];
  readonly pivot: number;
}

/** The order in which the steps of a loop are taken out, which is the same whatever comes in. */
export type Elimination = readonly TakenOut[];

/**
 * Visits to the steps of one loop (each leads to each): v = coming + v·P. Null where what goes round does not get less.
 */
export function loopVisits(coming: ArrayLike<number>, next: LoopFlows): Float64Array | null {
  const elimination = eliminationOf(next);
  return elimination && visitsBy(elimination, coming);
}

/**
 * Step by step is taken out and what leads through it led past it, those with few neighbours first, so that the work
 * grows with the flows and not with the cube of the steps (elimination in the order of least degree, Markowitz 1957).
 */
export function eliminationOf(next: LoopFlows): Elimination | null {
  const steps = next.map((): LoopStep => ({ next: new Map(), previous: new Set() }));
  for (const [from, flows] of next.entries()) {
    for (const [to, share] of flows) {
      const row = steps[from]?.next;
      row?.set(to, (row.get(to) ?? 0) + share);
      steps[to]?.previous.add(from);
    }
  }
  const out: TakenOut[] = [];
  let left = steps.map((_, step) => step);
  for (let most = 1; left.length > 0; ) {
    const before = left.length;
    const kept: number[] = [];
    for (const step of left) {
      const { next: to, previous } = steps[step] as LoopStep;
      if (to.size * previous.size > most) {
        kept.push(step);
        continue;
      }
      const taken = takeOut(steps, step);
      if (!taken) return null;
      out.push(taken);
    }
    left = kept;
    if (left.length === before) most *= 2;
  }
  return out;
}

/** `coming`: by step, the visits from outside. */
export function visitsBy(elimination: Elimination, coming: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(coming);
  for (const { step, onward, pivot } of elimination)
    for (const [to, share] of onward) all[to] = (all[to] ?? 0) + ((all[step] ?? 0) / pivot) * share;
  const visits = new Float64Array(coming.length);
  for (const { step, shares, pivot } of elimination.toReversed()) {
    let sum = all[step] ?? 0;
    for (const [from, share] of shares) sum += share * (visits[from] ?? 0);
    visits[step] = sum / pivot;
  }
  return visits;
}

function takeOut(steps: readonly LoopStep[], step: number): TakenOut | null {
  const own = steps[step] as LoopStep;
  const pivot = 1 - (own.next.get(step) ?? 0);
  if (!(pivot > SINGULAR)) return null;
  own.next.delete(step);
  own.previous.delete(step);
  const shares: [number, number][] = [];
  for (const from of own.previous) {
    const row = steps[from]?.next;
    const share = row?.get(step) ?? 0;
    row?.delete(step);
    shares.push([from, share]);
    for (const [to, further] of own.next) {
      row?.set(to, (row.get(to) ?? 0) + (share / pivot) * further);
      steps[to]?.previous.add(from);
    }
  }
  for (const to of own.next.keys()) steps[to]?.previous.delete(step);
  return { step, onward: [...own.next], shares, pivot };
}

/** So small a pivot, where the numbers are about 1, means that nobody leaves the loop. */
const SINGULAR = 1e-12;

/** A step of a loop, by its place in it. */
interface LoopStep {
  /** Visits by step that follow from one visit. */
  readonly next: Map<number, number>;
  /** The steps that lead here. */
  readonly previous: Set<number>;
  /** Visits from outside, and from the steps that were taken out. */
  coming: number;
}

/** A step that was taken out: the visits are `coming` and those of the others by `shares`, over `pivot`. */
interface TakenOut {
  readonly step: number;
  readonly coming: number;
  readonly shares: readonly (readonly [from: number, share: number])[];
  readonly pivot: number;
}

/**
 * Visits to the steps of one loop (each leads to each): v = coming + v·P. Step by step is taken out and what leads
 * through it led past it, those with few neighbours first, so that the work grows with the flows and not with the cube
 * of the steps (elimination in the order of least degree, Markowitz 1957). `next` by step and flow: where to, and what
 * share. Null where what goes round does not get less.
 */
export function loopVisits(
  coming: readonly number[],
  next: readonly (readonly (readonly [to: number, share: number])[])[],
): Float64Array | null {
  const steps = coming.map((value): LoopStep => ({ next: new Map(), previous: new Set(), coming: value }));
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
  const visits = new Float64Array(coming.length);
  for (const { step, coming: own, shares, pivot } of out.reverse())
    visits[step] = shares.reduce((sum, [from, share]) => sum + share * (visits[from] ?? 0), own) / pivot;
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
  for (const [to, further] of own.next) {
    const target = steps[to] as LoopStep;
    target.previous.delete(step);
    target.coming += (own.coming / pivot) * further;
  }
  return { step, coming: own.coming, shares, pivot };
}

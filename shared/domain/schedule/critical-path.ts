import type { Id } from "@shared/base/ids.ts";

/** Something that takes time, in a network of what comes after what. Times are counts of work days. */
export interface Activity {
  readonly id: Id;
  readonly length: number;
  /** It begins no earlier; null = as early as what comes before it lets it. */
  readonly notBefore: number | null;
}

export interface Arrow {
  readonly predecessorId: Id;
  readonly successorId: Id;
  /** Work days between the end of one and the beginning of the other. */
  readonly lag: number;
}

export interface Timing {
  readonly earliestStart: number;
  readonly earliestEnd: number;
  readonly latestStart: number;
  readonly latestEnd: number;
  /** Total slack: so many work days later, and the end of all stays where it is. 0 = critical. */
  readonly slack: number;
}

export interface CriticalPath {
  /** Of the activities that can be placed: not of those on or after a circle, nor where nothing says when to begin. */
  readonly timings: ReadonlyMap<Id, Timing>;
  /** When the last of them has ended; null where none can be placed. */
  readonly end: number | null;
  /** Activities that come after each other in a circle, in that order; none where there is no circle. */
  readonly circle: readonly Id[];
}

/**
 * The critical path method (Kelley and Walker 1959) with start-no-earlier-than dates: forward for the earliest times,
 * backward from the end of all for the latest. Arrows from or to what is no activity are left out.
 */
export function criticalPath(activities: readonly Activity[], arrows: readonly Arrow[]): CriticalPath {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const before = new Map<Id, Arrow[]>();
  const after = new Map<Id, Arrow[]>();
  for (const arrow of arrows) {
    if (!known.has(arrow.predecessorId) || !known.has(arrow.successorId)) continue;
    put(before, arrow.successorId, arrow);
    put(after, arrow.predecessorId, arrow);
  }
  const order = inOrder(activities, before, after);
  const earliest = new Map<Id, number>();
  for (const { id, notBefore } of order) {
    let start = notBefore;
    for (const { predecessorId, lag } of before.get(id) ?? []) {
      const from = earliest.get(predecessorId);
      if (from === undefined) continue;
      const ready = from + (known.get(predecessorId)?.length ?? 0) + lag;
      if (start === null || ready > start) start = ready;
    }
    if (start !== null) earliest.set(id, start);
  }
  let end: number | null = null;
  for (const [id, start] of earliest) {
    const over = start + (known.get(id)?.length ?? 0);
    if (end === null || over > end) end = over;
  }
  const timings = new Map<Id, Timing>();
  for (const { id, length } of [...order].reverse()) {
    const earliestStart = earliest.get(id);
    if (earliestStart === undefined || end === null) continue;
    let latestEnd = end;
    for (const { successorId, lag } of after.get(id) ?? []) {
      const next = timings.get(successorId);
      if (next) latestEnd = Math.min(latestEnd, next.latestStart - lag);
    }
    const latestStart = latestEnd - length;
    timings.set(id, {
      earliestStart,
      earliestEnd: earliestStart + length,
      latestStart,
      latestEnd,
      slack: latestStart - earliestStart,
    });
  }
  return { timings, end, circle: order.length === activities.length ? [] : circleAmong(activities, after) };
}

/** Each after all that come before it; those on or after a circle are left out. */
function inOrder<A extends Activity>(
  activities: readonly A[],
  before: ReadonlyMap<Id, readonly Arrow[]>,
  after: ReadonlyMap<Id, readonly Arrow[]>,
): A[] {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const open = new Map(activities.map(({ id }) => [id, before.get(id)?.length ?? 0]));
  const order = activities.filter(({ id }) => open.get(id) === 0);
  for (const { id } of order) {
    for (const { successorId } of after.get(id) ?? []) {
      const left = (open.get(successorId) ?? 0) - 1;
      open.set(successorId, left);
      const next = known.get(successorId);
      if (left === 0 && next) order.push(next);
    }
  }
  return order;
}

function circleAmong(activities: readonly Activity[], after: ReadonlyMap<Id, readonly Arrow[]>): Id[] {
  for (const { id } of activities) {
    const way = wayBetween(id, id, (one) => (after.get(one) ?? []).map(({ successorId }) => successorId));
    if (way) return way;
  }
  return [];
}

/** From one to another by what comes after, at least one arrow long; without the last. Null where no way leads there. */
export function wayBetween(from: Id, to: Id, after: (id: Id) => readonly Id[]): Id[] | null {
  const cameFrom = new Map<Id, Id>();
  const open = [from];
  for (const id of open) {
    for (const next of after(id)) {
      if (next === to) {
        const way = [id];
        while (way[0] !== undefined && way[0] !== from) {
          const earlier = cameFrom.get(way[0]);
          if (earlier === undefined) break;
          way.unshift(earlier);
        }
        return way;
      }
      if (!cameFrom.has(next) && next !== from) {
        cameFrom.set(next, id);
        open.push(next);
      }
    }
  }
  return null;
}

function put(map: Map<Id, Arrow[]>, id: Id, arrow: Arrow): void {
  const held = map.get(id);
  if (held) held.push(arrow);
  else map.set(id, [arrow]);
}

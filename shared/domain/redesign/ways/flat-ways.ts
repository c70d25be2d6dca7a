import type { LevelWays } from "./level-ways.ts";
import type { WayStep } from "./way-step.ts";

/** The places on the way of a case by number, in the order of `waysOf`; flows one after the other. */
export interface FlatWays {
  readonly size: number;
  readonly start: number;
  /** By place: the step that is done there, or whose inside ends there. */
  readonly steps: readonly WayStep[];
  /** By place: one of `PLACE_ROLES`. */
  readonly roles: Uint8Array;
  /** By place: 1 where a case goes one of the ways, 0 where it goes all. */
  readonly exclusive: Uint8Array;
  /** size + 1 numbers: the flows of a place are those from here up to the next one's. */
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly probability: Float64Array;
}

/** Of a place: its step is done there, or the inside of it is laid open, or that inside ends. */
export const PLACE_ROLES = { done: 0, opened: 1, end: 2 } as const;

/** Whether something is done there, and it is not the end of an inside. */
export const isDoneAt = ({ roles }: FlatWays, place: number): boolean => roles[place] === PLACE_ROLES.done;
export const isEndAt = ({ roles }: FlatWays, place: number): boolean => roles[place] === PLACE_ROLES.end;
/** Whether its flows are those of its step, and no way into an inside or out of it. */
export const hasOwnFlows = ({ roles, starts }: FlatWays, place: number): boolean =>
  roles[place] !== PLACE_ROLES.opened && (starts[place + 1] ?? 0) - (starts[place] ?? 0) > 0;

/** The inside that a step opens, if it does. */
export type InsideOf = (entry: WayStep) => LevelWays | null;

/** Where the inside ends that a place lies in; null outside of any. */
type Outer = { place: number } | null;

interface Laid {
  readonly steps: WayStep[];
  readonly roles: number[];
  readonly outers: Outer[];
  /** By place that is laid open: where its inside begins. */
  readonly insides: Map<number, WayStep>;
}

/** The ways of a blueprint with the insides that its steps open; null where `waysOf` cannot tell them. */
export function flatWays(level: LevelWays, insideOf: InsideOf): FlatWays | null {
  const laid: Laid = { steps: [], roles: [], outers: [], insides: new Map() };
  const start = layOut(level, insideOf, [level], null, laid);
  if (!start) return null;
  const { steps, outers, insides } = laid;
  const size = steps.length;
  const starts = new Int32Array(size + 1);
  let flows = 0;
  for (let place = 0; place < size; place++) {
    const own = insides.has(place) ? 0 : (steps[place]?.next.length ?? 0);
    flows += own === 0 && (outers[place] || insides.has(place)) ? 1 : own;
    starts[place + 1] = flows;
  }
  const exclusive = new Uint8Array(size);
  const to = new Int32Array(flows);
  const probability = new Float64Array(flows).fill(1);
  for (let place = 0; place < size; place++) {
    const first = starts[place] ?? 0;
    const count = (starts[place + 1] ?? 0) - first;
    const entry = steps[place];
    const inside = insides.get(place);
    if (inside) to[first] = inside.place;
    else if (entry?.next.length === 0) {
      if (count > 0) to[first] = outers[place]?.place ?? 0;
    } else if (entry) {
      if (entry.isExclusive) exclusive[place] = 1;
      for (let flow = 0; flow < count; flow++) {
        to[first + flow] = entry.next[flow]?.place ?? 0;
        probability[first + flow] = entry.chances?.[flow] ?? 0;
      }
    }
  }
  return {
    size,
    start: start.place,
    steps,
    roles: Uint8Array.from(laid.roles),
    exclusive,
    starts,
    to,
    probability,
  };
}

/** Gives the place at which the level begins; null where the way of a case cannot be told. */
function layOut(
  level: LevelWays,
  insideOf: InsideOf,
  above: readonly LevelWays[],
  outer: Outer,
  laid: Laid,
): WayStep | null {
  if (!level.reached) return null;
  const { done, opened, end } = PLACE_ROLES;
  const lay = (entry: WayStep, role: number): number => {
    laid.steps.push(entry);
    laid.roles.push(role);
    return laid.outers.push(outer) - 1;
  };
  for (const entry of level.reached) {
    const inside = insideOf(entry);
    if (!inside || inside.size === 0 || above.includes(inside)) {
      entry.place = lay(entry, done);
      continue;
    }
    const exit = { place: -1 };
    const begins = layOut(inside, insideOf, [...above, inside], exit, laid);
    if (!begins) return null;
    entry.place = lay(entry, opened);
    laid.insides.set(entry.place, begins);
    exit.place = lay(entry, end);
  }
  return level.start;
}

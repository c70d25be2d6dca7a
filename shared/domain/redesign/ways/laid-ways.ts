import { type FlowRows, forwardPlaces, reachedPlaces } from "./flow-rows.ts";
import type { WaySlots } from "./way-slots.ts";
import type { WayStep } from "./way-step.ts";

/** The places on the way of a case by number, in the order in which cases come to them; flows one after the other. */
export interface LaidWays {
  readonly size: number;
  /** How many of them cases come to: the first ones. To the others lead flows that are never taken. */
  readonly walked: number;
  /** By place: the slot of the step that is done there, or whose inside ends there. */
  readonly slots: Int32Array;
  /** By place: one of `PLACE_ROLES`. */
  readonly roles: Uint8Array;
  /** By place: 1 where a case goes one of the ways, 0 where it goes all. */
  readonly exclusive: Uint8Array;
  /** size + 1 numbers: the flows of a place are those from here up to the next one's. */
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly probability: Float64Array;
  /** By flow: 1 where it leads back to where a case has been. */
  readonly isBack: Uint8Array;
}

/** Those of a blueprint itself. */
export interface OwnWays extends LaidWays {
  /** By slot: the place of its step, where it has one. */
  readonly placeOf: Int32Array;
}

/** Places in the order of `waysOf`, with rows of their own: an inside has a place at which it ends. */
export interface OpenedRows extends FlowRows {
  readonly start: number;
  /** By place: the slot of its step, and one of `PLACE_ROLES`. */
  readonly slots: readonly number[];
  readonly roles: readonly number[];
}

/** Of a place: its step is done there, or the inside of it is laid open, or that inside ends. */
export const PLACE_ROLES = { done: 0, opened: 1, end: 2 } as const;

/** Whether its flows are those of its step, and no way into an inside or out of it. */
export const hasOwnFlows = ({ roles, starts }: LaidWays, place: number): boolean =>
  roles[place] !== PLACE_ROLES.opened && (starts[place + 1] ?? 0) - (starts[place] ?? 0) > 0;

/** The ways of a blueprint as they stand in its slots; null where `caseGraph` cannot tell them. */
export function laidWays(slots: WaySlots, start: WayStep | null): OwnWays | null {
  if (!start) return null;
  const { order, isBack, isDoubtful } = forwardPlaces(slots, start.slot);
  if (!isDoubtful) return numbered(slots, order, order.length, isBack);
  const reached = reachedPlaces(slots, start.slot);
  return reached && numbered(slots, withOthers(order, reached, slots.count.length), order.length, isBack);
}

/** Those with the insides that steps open. */
export function openedWays(rows: OpenedRows): LaidWays {
  const { order, isBack } = forwardPlaces(rows, rows.start);
  const places = withOthers(order, rows.count.keys(), rows.count.length);
  const { placeOf: _, ...laid } = numbered(rows, places, order.length, isBack);
  return {
    ...laid,
    slots: Int32Array.from(places, (place) => rows.slots[place] ?? 0),
    roles: Uint8Array.from(places, (place) => rows.roles[place] ?? 0),
  };
}

/** First those that cases come to, then the others as they are reached. */
function withOthers(order: readonly number[], reached: Iterable<number>, size: number): readonly number[] {
  const isWalked = new Uint8Array(size);
  for (const place of order) isWalked[place] = 1;
  const all = [...order];
  for (const place of reached) if (isWalked[place] === 0) all.push(place);
  return all;
}

function numbered(rows: FlowRows, order: readonly number[], walked: number, back: Uint8Array): OwnWays {
  const size = order.length;
  const placeOf = new Int32Array(rows.count.length);
  const starts = new Int32Array(size + 1);
  for (let place = 0; place < size; place++) {
    const at = order[place] ?? 0;
    placeOf[at] = place;
    starts[place + 1] = (starts[place] ?? 0) + (rows.count[at] ?? 0);
  }
  const flows = starts[size] ?? 0;
  const slots = new Int32Array(size);
  const exclusive = new Uint8Array(size);
  const to = new Int32Array(flows);
  const probability = new Float64Array(flows);
  const isBack = new Uint8Array(flows);
  for (let place = 0, flow = 0; place < size; place++) {
    const at = order[place] ?? 0;
    slots[place] = at;
    exclusive[place] = rows.splits[at] ?? 0;
    const first = rows.first[at] ?? 0;
    for (let from = first; from < first + (rows.count[at] ?? 0); from++, flow++) {
      to[flow] = placeOf[rows.to[from] ?? 0] ?? 0;
      probability[flow] = rows.chance[from] ?? 0;
      isBack[flow] = back[from] ?? 0;
    }
  }
  const roles = new Uint8Array(size);
  return { size, walked, slots, roles, exclusive, starts, to, probability, isBack, placeOf };
}

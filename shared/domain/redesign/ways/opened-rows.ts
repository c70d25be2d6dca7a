import { reachedPlaces, SPLITS } from "./flow-rows.ts";
import { type OpenedRows, PLACE_ROLES } from "./laid-ways.ts";
import type { LevelWays } from "./level-ways.ts";
import type { WaySlots } from "./way-slots.ts";
import type { WayStep } from "./way-step.ts";

/** The inside that a step opens, if it does. */
export type InsideOf = (entry: WayStep) => LevelWays | null;

/** Where the inside ends that a place lies in; null outside of any. */
type Outer = { place: number } | null;

interface Laid {
  readonly slots: number[];
  readonly roles: number[];
  readonly outers: Outer[];
  /** By place that is laid open: where its inside begins. */
  readonly insides: Map<number, number>;
  /** By slot: the place at which a case comes to its step. */
  readonly placeOf: Map<number, number>;
}

/** The ways of a blueprint with the insides that its steps open; null where `waysOf` cannot tell them. */
export function openedRows(slots: WaySlots, level: LevelWays, insideOf: InsideOf): OpenedRows | null {
  const laid: Laid = { slots: [], roles: [], outers: [], insides: new Map(), placeOf: new Map() };
  const start = layOut(slots, level, insideOf, [level], null, laid);
  if (start === null) return null;
  const size = laid.slots.length;
  const first = new Int32Array(size);
  const count = new Int32Array(size);
  const splits = new Uint8Array(size);
  const to: number[] = [];
  const chances: number[] = [];
  for (const [place, slot] of laid.slots.entries()) {
    first[place] = to.length;
    const from = slots.first[slot] ?? 0;
    const own = slots.count[slot] ?? 0;
    const inside = laid.insides.get(place);
    const outer = laid.outers[place];
    const only = inside ?? (own === 0 ? outer?.place : undefined);
    if (only !== undefined) {
      to.push(only);
      chances.push(1);
    } else {
      splits[place] = slots.splits[slot] ?? SPLITS.all;
      for (let flow = from; flow < from + own; flow++) {
        to.push(laid.placeOf.get(slots.to[flow] ?? -1) ?? 0);
        chances.push(slots.chance[flow] ?? 0);
      }
    }
    count[place] = to.length - (first[place] ?? 0);
  }
  const flows = { to: Int32Array.from(to), chance: Float64Array.from(chances) };
  return {
    ...{ start: laid.placeOf.get(start) ?? 0, slots: laid.slots, roles: laid.roles },
    ...{ first, count, splits, ...flows },
  };
}

/** Gives the slot at which the level begins; null where the way of a case cannot be told. */
function layOut(
  slots: WaySlots,
  level: LevelWays,
  insideOf: InsideOf,
  above: readonly LevelWays[],
  outer: Outer,
  laid: Laid,
): number | null {
  const start = level.start?.slot ?? -1;
  const reached = start < 0 ? null : reachedPlaces(slots, start);
  if (!reached) return null;
  const { done, opened, end } = PLACE_ROLES;
  const lay = (slot: number, role: number): number => {
    laid.slots.push(slot);
    laid.roles.push(role);
    return laid.outers.push(outer) - 1;
  };
  for (const slot of reached) {
    const entry = slots.at(slot);
    const inside = entry && insideOf(entry);
    if (!inside || inside.size === 0 || above.includes(inside)) {
      laid.placeOf.set(slot, lay(slot, done));
      continue;
    }
    const exit = { place: -1 };
    const begins = layOut(slots, inside, insideOf, [...above, inside], exit, laid);
    if (begins === null) return null;
    const place = lay(slot, opened);
    laid.placeOf.set(slot, place);
    laid.insides.set(place, laid.placeOf.get(begins) ?? 0);
    exit.place = lay(slot, end);
  }
  return start;
}

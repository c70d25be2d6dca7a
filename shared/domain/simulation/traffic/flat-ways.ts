import type { Id } from "@shared/base/ids.ts";
import type { LevelWays } from "./level-ways.ts";
import type { WayStep } from "./way-step.ts";

/** The places on the way of a case by number, in the order of `waysOf`; flows one after the other. */
export interface FlatWays {
  readonly size: number;
  readonly start: number;
  /** By place: the step that is done there, or whose inside ends there. */
  readonly steps: readonly WayStep[];
  /** By place: 0 for a step, 1 for one whose inside is laid open, 2 for the end of an inside. */
  readonly roles: Uint8Array;
  /** By place: 1 where a case goes one of the ways, 0 where it goes all. */
  readonly exclusive: Uint8Array;
  /** size + 1 numbers: the flows of a place are those from here up to the next one's. */
  readonly starts: Int32Array;
  readonly to: readonly number[];
  readonly probability: readonly number[];
  /** null for what no flow says: into an inside and out of it. */
  readonly flowIds: readonly (Id | null)[];
}

export const OPENED = 1;
export const END_OF_INSIDE = 2;

/** The inside that a step opens, if it does. */
export type InsideOf = (entry: WayStep) => LevelWays | null;

interface Laid {
  readonly entry: WayStep;
  readonly role: number;
  /** Where the inside begins, of a step that opens one. */
  readonly inside: WayStep | null;
  /** The end of the inside that it lies in. */
  readonly outer: { place: number } | null;
}

/** The ways of a blueprint with the insides that its steps open; null where `waysOf` cannot tell them. */
export function flatWays(level: LevelWays, insideOf: InsideOf): FlatWays | null {
  const laid: Laid[] = [];
  const start = layOut(level, insideOf, [level], null, laid);
  if (!start) return null;
  const size = laid.length;
  const roles = new Uint8Array(size);
  const exclusive = new Uint8Array(size);
  const starts = new Int32Array(size + 1);
  const to: number[] = [];
  const probability: number[] = [];
  const flowIds: (Id | null)[] = [];
  const lead = (place: number, share: number, flowId: Id | null) => {
    to.push(place);
    probability.push(share);
    flowIds.push(flowId);
  };
  for (const [place, { entry, role, inside, outer }] of laid.entries()) {
    roles[place] = role;
    const { node, next, out } = entry;
    if (inside) lead(inside.place, 1, null);
    else if (next.length === 0 && outer) lead(outer.place, 1, null);
    else if (!("reason" in node)) {
      exclusive[place] = node.split === "exclusive" ? 1 : 0;
      for (const [index, target] of next.entries())
        lead(target.place, node.next[index]?.probability ?? 0, out[index]?.id ?? null);
    }
    starts[place + 1] = to.length;
  }
  const steps = laid.map(({ entry }) => entry);
  return { size, start: start.place, steps, roles, exclusive, starts, to, probability, flowIds };
}

/** Gives the place at which the level begins; null where the way of a case cannot be told. */
function layOut(
  level: LevelWays,
  insideOf: InsideOf,
  above: readonly LevelWays[],
  outer: Laid["outer"],
  laid: Laid[],
): WayStep | null {
  if (!level.reached) return null;
  const lay = (entry: WayStep, role: number, inside: WayStep | null) =>
    laid.push({ entry, role, inside, outer }) - 1;
  for (const entry of level.reached) {
    const inside = insideOf(entry);
    if (!inside || inside.size === 0 || above.includes(inside)) {
      entry.place = lay(entry, 0, null);
      continue;
    }
    const end = { place: -1 };
    const begins = layOut(inside, insideOf, [...above, inside], end, laid);
    if (!begins) return null;
    entry.place = lay(entry, OPENED, begins);
    end.place = lay(entry, END_OF_INSIDE, null);
  }
  return level.start;
}

import type { Id } from "@shared/base/ids.ts";
import { type FlatWays, hasOwnFlows, isEndAt } from "../../redesign/ways/flat-ways.ts";
import { joinsOf } from "../joins.ts";
import { exitOf, type Way } from "../ways.ts";
import { branchesAt } from "./flat-marks.ts";
import type { Forward } from "./flat-walks.ts";

/**
 * By place, how many branches are awaited. “untold” where that cannot be told; “words” where it can only with word sent
 * from decisions, by places that flat ways do not have.
 */
export type Awaited = Float64Array | "untold" | "words";

export function awaitedAt(flat: FlatWays, forward: Forward): Awaited {
  const { size, start } = flat;
  const branches = branchesAt(flat, forward);
  if (branches === "too-many") return "untold";
  if (branches !== "varies") return Float64Array.from(branches, (count) => Math.max(1, count));
  // Some decision may tell how many will come: that is for the ways by name.
  const nodes = new Map<Id, Way>();
  for (let place = 0; place < size; place++) nodes.set(idAt(flat, place), wayAt(flat, place));
  const joins = joinsOf(nodes, idAt(flat, start));
  if (!joins.ok) return "untold";
  if (joins.nodes !== nodes) return "words";
  return Float64Array.from({ length: size }, (_, place) => joins.awaited.get(idAt(flat, place)) ?? 1);
}

/** As `waysOf` names it. */
export function idAt(flat: FlatWays, place: number): Id {
  const id = flat.steps[place]?.step.id ?? "";
  return isEndAt(flat, place) ? exitOf(id) : id;
}

/** As `waysOf` gives it, but for costs. */
export function wayAt(flat: FlatWays, place: number): Way {
  const { steps, exclusive, starts, to, probability } = flat;
  const entry = steps[place];
  const step = entry?.step ?? null;
  const isEnd = isEndAt(flat, place);
  const next: { id: Id; probability: number; flowId?: Id }[] = [];
  const first = starts[place] ?? 0;
  for (let flow = first; flow < (starts[place + 1] ?? 0); flow++) {
    const flowId = hasOwnFlows(flat, place) ? entry?.out[flow - first]?.id : undefined;
    const way = { id: idAt(flat, to[flow] ?? 0), probability: probability[flow] ?? 0 };
    next.push(flowId ? { ...way, flowId } : way);
  }
  return {
    id: idAt(flat, place),
    step: isEnd ? null : step,
    endOf: isEnd ? step : null,
    leadsTo: null,
    costIsAbove: isEnd,
    split: exclusive[place] === 1 ? "exclusive" : "parallel",
    next,
  };
}

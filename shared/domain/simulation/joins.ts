import type { Id } from "@shared/base/ids.ts";
import { takenFrom } from "./ends.ts";
import { type CountsAt, markedFrom } from "./marks.ts";
import type { Way } from "./ways.ts";

type Ways = ReadonlyMap<Id, Way>;

/** The ways with how many branches each place waits for (1 = none), or where that cannot be told, and why. */
export type Joins =
  | { readonly ok: true; readonly nodes: Ways; readonly awaited: ReadonlyMap<Id, number> }
  | { readonly ok: false; readonly at: Id; readonly because: "varies" | "too-many" };

/**
 * How many branches of parallel work come together at each place. Where one decision makes that differ (a branch that is
 * only there for some clients), its other ways send word to the place that nothing more will come, as dead-path
 * elimination does (Leymann & Roller 2000), decision by decision: then as many come in each time, and nobody waits for what
 * never comes. Where decisions only differ together, no single number says how many to wait for.
 */
export function joinsOf(given: Ways, startId: Id): Joins {
  let nodes = given;
  for (;;) {
    const { counts, tooManyAt } = markedFrom(nodes, startId);
    if (tooManyAt !== null) return { ok: false, at: tooManyAt, because: "too-many" };
    const varying = [...nodes.keys()].find((id) => (counts.get(id)?.get("")?.size ?? 0) > 1);
    if (varying === undefined) {
      const awaited = [...counts].map(([id, byWay]) => [id, Math.max(...(byWay.get("") ?? [1]))] as const);
      return { ok: true, nodes, awaited: new Map(awaited) };
    }
    const levelled = levelledAt(nodes, startId, varying);
    if (!levelled) return { ok: false, at: varying, because: "varies" };
    nodes = levelled;
  }
}

/** The ways with word sent to a place, so that as many branches come in there each time; null where no one decision tells. */
function levelledAt(nodes: Ways, startId: Id, place: Id): Ways | null {
  for (const [id, node] of nodes) {
    if (node.split !== "exclusive" || takenFrom(node).length < 2) continue;
    const { counts, tooManyAt } = markedFrom(nodes, startId, id);
    const missing = tooManyAt === null ? missingBy(counts.get(place)) : null;
    if (missing) return withWord(nodes, node, place, missing);
  }
  return null;
}

/**
 * By way out of a decision, how many fewer branches come in than by the one with the most, whatever else is decided; null
 * where it makes no difference, or not always the same one.
 */
function missingBy(byWay: CountsAt | undefined): ReadonlyMap<Id, number> | null {
  const ways = [...(byWay ?? [])]
    .filter(([way]) => way !== "")
    .map(([way, seen]) => ({ way, least: Math.min(...seen), most: Math.max(...seen), sizes: seen.size }));
  const top = ways.toSorted((a, b) => b.most - a.most)[0];
  if (!top) return null;
  const isSteady = ways.every(
    ({ least, most, sizes }) => top.most - most === top.least - least && sizes === top.sizes,
  );
  const missing = ways.flatMap(({ way, most }) => (most < top.most ? [[way, top.most - most] as const] : []));
  return isSteady && missing.length > 0 ? new Map(missing) : null;
}

function withWord(nodes: Ways, decision: Way, place: Id, missing: ReadonlyMap<Id, number>): Ways {
  const levelled = new Map(nodes);
  const next = decision.next.map((flow) => {
    const count = missing.get(flow.id);
    if (count === undefined) return flow;
    const id = `${decision.id}.${flow.id}.${place}`;
    const words = Array.from({ length: count }, () => ({ id: place, probability: 1 }));
    levelled.set(id, {
      id,
      step: null,
      endOf: null,
      leadsTo: nodes.get(flow.id)?.step ?? null,
      costIsAbove: true,
      split: "parallel",
      next: [{ id: flow.id, probability: 1 }, ...words],
    });
    return { ...flow, id };
  });
  levelled.set(decision.id, { ...decision, next });
  return levelled;
}

import { loopVisits } from "@shared/simulation/closed-forms/loop-visits.ts";
import type { Step } from "../blueprint/records.ts";
import type { CaseNode } from "./case-graph.ts";
import { redesignMessages } from "./messages.ts";
import { nearestOnEveryWay } from "./nearest-on-every-way.ts";

/** A figure that has no closed form here; the message is the reason that is shown. */
export class NotComputable extends Error {}

/** What one entry into a loop costs until it is left, and by which steps it is left. */
export interface LoopTotal {
  readonly own: number;
  readonly exits: readonly { readonly id: string; readonly probability: number }[];
}

interface Row {
  readonly own: number;
  readonly next: readonly { readonly id: string; readonly probability: number }[];
}

/**
 * A loop entered at `entry`, as an absorbing Markov chain: rework T/(1−r) in its simplest form. Parallel branches
 * inside it must meet again inside it; where they do not, the figure is not computable.
 */
export function loopTotal(
  nodes: ReadonlyMap<string, CaseNode>,
  loop: ReadonlySet<string>,
  entry: string,
  quantity: (step: Step) => number,
  reduce: (values: number[]) => number,
): LoopTotal {
  let joins: ReadonlyMap<string, string> | null = null;
  const joinOf = (id: string): string | undefined => {
    joins ??= joinsOf(nodes, loop);
    return joins.get(id);
  };

  /** Rows of all steps from `from` on, up to `stop`; what lies outside the loop is an exit. */
  function rowsFrom(from: string, stop: string | null, open: readonly string[]): Map<string, Row> {
    const rows = new Map<string, Row>();
    const queue = [from];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const node = nodes.get(id);
      if (id === stop || rows.has(id) || !loop.has(id) || !node) continue;
      if (open.includes(id)) throw crossing(node);
      const row = rowOf(id, node, open);
      rows.set(id, row);
      for (const next of row.next) queue.push(next.id);
    }
    return rows;
  }

  function rowOf(id: string, node: CaseNode, open: readonly string[]): Row {
    const own = quantity(node.step);
    if (node.split === "exclusive" || node.next.length < 2) return { own, next: node.next };
    const join = joinOf(id);
    if (join === undefined) throw crossing(node);
    const branches = node.next.map((next) => {
      if (next.id === join) return 0;
      const rows = rowsFrom(next.id, join, [...open, id]);
      for (const row of rows.values()) if (row.next.some((step) => !loop.has(step.id))) throw crossing(node);
      return ownOf(rows, visitsOf(rows, next.id));
    });
    return { own: own + reduce(branches), next: [{ id: join, probability: 1 }] };
  }

  const rows = rowsFrom(entry, null, []);
  const visits = visitsOf(rows, entry);
  const left = new Map<string, number>();
  for (const [id, row] of rows)
    for (const next of row.next)
      if (!loop.has(next.id))
        left.set(next.id, (left.get(next.id) ?? 0) + (visits.get(id) ?? 0) * next.probability);
  return { own: ownOf(rows, visits), exits: [...left].map(([id, probability]) => ({ id, probability })) };
}

const crossing = (node: CaseNode) =>
  new NotComputable(redesignMessages.reasons.crossingLoop(node.step.title));

/** How often each of these steps is done by a case that comes to `from`; a loop without a way out has no figure. */
function visitsOf(rows: ReadonlyMap<string, Row>, from: string): ReadonlyMap<string, number> {
  const ids = [...rows.keys()];
  const index = new Map(ids.map((id, place) => [id, place] as const));
  const next = [...rows.values()].map((row) =>
    row.next.flatMap(({ id, probability }): [number, number][] => {
      const place = index.get(id);
      return place === undefined ? [] : [[place, probability]];
    }),
  );
  const found = loopVisits(
    ids.map((id) => (id === from ? 1 : 0)),
    next,
  );
  if (!found) throw new NotComputable(redesignMessages.reasons.noExit);
  return new Map(ids.map((id, place) => [id, found[place] ?? 0] as const));
}

const ownOf = (rows: ReadonlyMap<string, Row>, visits: ReadonlyMap<string, number>): number =>
  [...rows].reduce((sum, [id, { own }]) => sum + own * (visits.get(id) ?? 0), 0);

/** By step where the branches of a split at it meet again: nothing where a case may leave the loop before. */
function joinsOf(
  nodes: ReadonlyMap<string, CaseNode>,
  loop: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const ids = [...loop];
  const index = new Map(ids.map((id, place) => [id, place] as const));
  const out = ids.length;
  const next = ids.map((id) => (nodes.get(id)?.next ?? []).map((step) => index.get(step.id) ?? out));
  const joins = new Map<string, string>();
  for (const [place, join] of nearestOnEveryWay(next).entries()) {
    const [id, to] = [ids[place], ids[join]];
    if (id !== undefined && to !== undefined) joins.set(id, to);
  }
  return joins;
}

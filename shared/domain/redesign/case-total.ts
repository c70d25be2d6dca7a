import type { Step } from "../blueprint/records.ts";
import type { CaseGraph, CaseNode } from "./case-graph.ts";
import { loopTotal, NotComputable } from "./case-loops.ts";
import { walkCases, waysInParts } from "./case-walk.ts";

/** A figure, or n/a with the reason. */
export type Measured =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: string };

/**
 * The expected total of a quantity along one case, in closed form. A step is done once when any flow into it was
 * taken, and begins when all of the taken ones have come in. Sequences add, exclusive branches are weighted, rework
 * is T/(1−r) (any loop, solved as an absorbing Markov chain). `sum` (work, cost): each step with the chance that it is
 * reached. `max` (time): until the last branch ends, with the mean times of the steps, a lower bound when times vary.
 */
export function caseTotal(
  graph: CaseGraph,
  quantity: (step: Step) => number,
  parallel: "max" | "sum",
): Measured {
  if (!graph.ok) return { value: null, reason: graph.reason };
  try {
    return { value: walk(graph.nodes, quantity, parallel) };
  } catch (error) {
    if (error instanceof NotComputable) return { value: null, reason: error.message };
    throw error;
  }
}

function walk(
  nodes: ReadonlyMap<string, CaseNode>,
  quantity: (step: Step) => number,
  parallel: "max" | "sum",
): number {
  const ids = [...nodes.keys()];
  const all = [...nodes.values()];
  const places = new Map(ids.map((id, place) => [id, place] as const));
  const flows = all.flatMap(({ next }) => next);
  const starts = new Int32Array(all.length + 1);
  for (const [place, { next }] of all.entries()) starts[place + 1] = (starts[place] ?? 0) + next.length;
  const ways = {
    size: all.length,
    starts,
    to: flows.map(({ id }) => places.get(id) ?? 0),
    probability: flows.map(({ probability }) => probability),
    exclusive: all.map(({ split }) => (split === "exclusive" ? 1 : 0)),
  };
  return walkCases(waysInParts(ways), {
    quantity: all.map(({ step }) => quantity(step)),
    isTimed: parallel === "max",
    title: (place) => all[place]?.step.title ?? "",
    loop: (loop, entry) => {
      const members = new Set(Array.from(loop, (place) => ids[place] ?? ""));
      const { own, exits } = loopTotal(nodes, members, ids[entry] ?? "", quantity, reduceBy(parallel));
      return { own, exits: exits.map(({ id, probability }) => ({ to: places.get(id) ?? 0, probability })) };
    },
  });
}

/** What branches of a loop that meet again in it come to. */
export const reduceBy =
  (parallel: "max" | "sum") =>
  (values: readonly number[]): number =>
    parallel === "max" ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);

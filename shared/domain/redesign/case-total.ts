import type { Step } from "../blueprint/records.ts";
import { caseComponents } from "./case-components.ts";
import type { CaseGraph, CaseNode } from "./case-graph.ts";
import { loopTotal, NotComputable } from "./case-loops.ts";
import { redesignMessages } from "./messages.ts";

/** A figure, or n/a with the reason. */
export type Measured =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: string };

const EXIT = " exit";
/** Ways that are told apart at once; a service with more of them has no figure in closed form. */
const MOST_STATES = 20_000;

/**
 * Cases that stand at the same place: which steps they have reached and not yet done, and when each can begin, from
 * the first of them on. `offset` is the mean time until then.
 */
interface State {
  readonly probability: number;
  readonly offset: number;
  readonly ready: ReadonlyMap<string, number>;
}

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
    return { value: walk(graph.nodes, graph.startId, quantity, parallel) };
  } catch (error) {
    if (error instanceof NotComputable) return { value: null, reason: error.message };
    throw error;
  }
}

/** All cases at once, from part to part of the way; those that stand alike go on as one. */
function walk(
  nodes: ReadonlyMap<string, CaseNode>,
  startId: string,
  quantity: (step: Step) => number,
  parallel: "max" | "sum",
): number {
  const timed = parallel === "max";
  const reduce = (values: number[]) =>
    timed ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  let states = new Map<string, State>([["", { probability: 1, offset: 0, ready: new Map([[startId, 0]]) }]]);
  for (const { ids, loop } of caseComponents(nodes, startId)) {
    const next = new Map<string, State>();
    for (const state of states.values()) {
      const reached = [...state.ready.keys()].filter((id) => ids.has(id));
      const [id] = reached;
      const node = id === undefined ? undefined : nodes.get(id);
      if (id === undefined || !node) {
        merge(next, state);
        continue;
      }
      if (reached.length > 1) throw new NotComputable(redesignMessages.reasons.crossingLoop(node.step.title));
      const { own, exits, all } = loop
        ? { ...loopTotal(nodes, ids, id, quantity, reduce), all: false }
        : { own: quantity(node.step), exits: node.next, all: node.split === "parallel" };
      sum += state.probability * own;
      const ready = new Map(state.ready);
      ready.delete(id);
      const end = timed ? (state.ready.get(id) ?? 0) + own : 0;
      const follow = (targets: readonly string[], probability: number) => {
        if (probability > 0)
          merge(
            next,
            settled(withReached(ready, targets, end), state.offset, state.probability * probability),
          );
      };
      if (exits.length === 0) follow([EXIT], 1);
      else if (all)
        follow(
          exits.map((exit) => exit.id),
          1,
        );
      else for (const exit of exits) follow([exit.id], exit.probability);
    }
    if (next.size > MOST_STATES) throw new NotComputable(redesignMessages.reasons.tooManyWays);
    states = next;
  }
  if (!timed) return sum;
  return [...states.values()].reduce(
    (total, { probability, offset, ready }) => total + probability * (offset + (ready.get(EXIT) ?? 0)),
    0,
  );
}

function withReached(ready: ReadonlyMap<string, number>, targets: readonly string[], at: number) {
  const next = new Map(ready);
  for (const id of targets) next.set(id, Math.max(next.get(id) ?? 0, at));
  return next;
}

/** Times from the first open step on; an end that lies before it can no longer be the last. */
function settled(ready: ReadonlyMap<string, number>, offset: number, probability: number): State {
  const open = [...ready].filter(([id]) => id !== EXIT);
  const first = Math.min(...(open.length > 0 ? open : [...ready]).map(([, at]) => at));
  const kept = open.length > 0 && (ready.get(EXIT) ?? 0) <= first ? open : [...ready];
  return { probability, offset: offset + first, ready: new Map(kept.map(([id, at]) => [id, at - first])) };
}

function merge(states: Map<string, State>, state: State): void {
  const key = [...state.ready]
    .map(([id, at]) => `${id} ${at.toFixed(6)}`)
    .sort()
    .join("|");
  const held = states.get(key);
  if (!held) {
    states.set(key, state);
    return;
  }
  const probability = held.probability + state.probability;
  const offset = (held.offset * held.probability + state.offset * state.probability) / probability;
  states.set(key, { probability, offset, ready: held.ready });
}

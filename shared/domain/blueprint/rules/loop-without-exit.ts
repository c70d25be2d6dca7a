import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { stronglyConnected } from "../graph/loops.ts";
import { stepName } from "../step-name.ts";

export const loopWithoutExit = defineRule({
  id: "flow/loop-without-exit",
  on: "blueprint",
  severity: "error",
  why: "A case that comes into this loop never leaves it. For a client that is being sent from desk to desk; for a simulation it is time without end.",
  source: "Soundness of workflow nets (van der Aalst 1998); absorbing Markov chains.",
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    const loops = stronglyConnected(graph.steps.length, graph.next).filter(
      ([first, second]) =>
        second !== undefined || (first !== undefined && graph.next[first]?.includes(first)),
    );
    if (loops.length === 0) return;
    const loopOf = new Map(loops.flatMap((places, loop) => places.map((place) => [place, loop] as const)));
    const left = new Set<number>();
    for (const { from, to, kind, probability } of graph.joins) {
      const loop = loopOf.get(from);
      const isWay = (kind === "sequence" || kind === "recovery") && probability !== 0;
      if (loop !== undefined && isWay && loopOf.get(to) !== loop) left.add(loop);
    }
    for (const [loop, places] of loops.entries()) {
      if (left.has(loop) || places.some((place) => graph.steps[place]?.kind === "end")) continue;
      const id = graph.idAt(graph.first(places));
      const count = places.length === 1 ? "this step" : `these ${places.length} steps`;
      report({
        message: `Who comes to ${stepName(model, id)} comes there again and again: no way leads out of ${count}.`,
        at: id,
      });
    }
  },
});

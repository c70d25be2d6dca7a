import { defineRule } from "../../core/rule.ts";
import { type BlueprintGraph, blueprintGraph } from "../graph/blueprint-graph.ts";
import { unreachedPlaces } from "../graph/unreached-places.ts";
import { isWork } from "../step-kinds.ts";
import { stepName } from "../step-name.ts";

/**
 * Steps of the work that no way from a start leads to. What no way leads out of either, and is joined by information only,
 * stands beside the work (a client who waits meanwhile, a colleague at hand) and is asked for nothing.
 */
export const unreachable = defineRule({
  id: "journey/unreachable",
  title: "Step that nobody can come to",
  on: "blueprint",
  severity: "warning",
  why: "A step that no way leads to never happens: either a flow is missing, or the step is a leftover.",
  source: "Soundness of workflow nets (van der Aalst 1998): every task lies on a way from the start.",
  example: {
    wrong: "No way from the start leads to “Calls the rate desk”.",
    sound: "A flow leads from the start, step by step, to each of them.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    for (const place of graph.kept(unreachedPlaces).places) {
      const step = graph.steps[place];
      if (!step || !isWork(step.kind) || isBeside(graph, place)) continue;
      report({ message: `No way from the start leads to ${stepName(model, step.id)}.`, at: step.id });
    }
  },
});

const isBeside = (graph: BlueprintGraph, place: number): boolean =>
  graph.next[place]?.length === 0 &&
  graph.previous[place]?.length === 0 &&
  graph.joinsAt(place).some(({ kind }) => kind === "information");

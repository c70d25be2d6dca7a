import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { isWork } from "../step-kinds.ts";
import { stepName } from "../step-name.ts";

/**
 * Steps of the work that no way from a start leads to. What no way leads out of either, and is joined by information only,
 * stands beside the work (a client who waits meanwhile, a colleague at hand) and is asked for nothing.
 */
export const unreachable = defineRule({
  id: "journey/unreachable",
  on: "blueprint",
  severity: "warning",
  why: "A step that no way leads to never happens: either a flow is missing, or the step is a leftover.",
  source: "Soundness of workflow nets (van der Aalst 1998): every task lies on a way from the start.",
  check: ({ model, overview }, blueprint, report) => {
    const { steps, next, previous, joins } = overview(blueprintGraph, blueprint.id);
    const reached = new Set<number>();
    for (const [place, { kind }] of steps.entries()) if (kind === "start") reached.add(place);
    if (reached.size === 0) return;
    const informed = new Map<number, number[]>();
    const beside = new Set<number>();
    for (const { from, to, kind } of joins) {
      if (kind !== "information") continue;
      informed.set(from, [...(informed.get(from) ?? []), to]);
      for (const place of [from, to])
        if (next[place]?.length === 0 && previous[place]?.length === 0) beside.add(place);
    }
    for (const place of reached) {
      for (const to of next[place] ?? []) reached.add(to);
      for (const to of informed.get(place) ?? []) reached.add(to);
    }
    for (const [place, { id, kind }] of steps.entries()) {
      if (reached.has(place) || beside.has(place) || !isWork(kind)) continue;
      report({ message: `No way from the start leads to ${stepName(model, id)}.`, at: id });
    }
  },
});

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
    const { steps, next, previous, joins } = overview(blueprintGraph, blueprint.id);
    const reached = new Uint8Array(steps.length);
    const ahead: number[] = [];
    const reach = (place: number) => {
      if (reached[place] === 1) return;
      reached[place] = 1;
      ahead.push(place);
    };
    steps.forEach(({ kind }, place) => {
      if (kind === "start") reach(place);
    });
    if (ahead.length === 0) return;
    const informed = new Map<number, number[]>();
    const beside = new Set<number>();
    for (const { from, to, kind } of joins) {
      if (kind !== "information") continue;
      informed.set(from, [...(informed.get(from) ?? []), to]);
      for (const place of [from, to])
        if (next[place]?.length === 0 && previous[place]?.length === 0) beside.add(place);
    }
    for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
      next[place]?.forEach(reach);
      if (informed.size > 0) informed.get(place)?.forEach(reach);
    }
    reached.forEach((isReached, place) => {
      const step = steps[place];
      if (isReached === 1 || !step || beside.has(place) || !isWork(step.kind)) return;
      report({ message: `No way from the start leads to ${stepName(model, step.id)}.`, at: step.id });
    });
  },
});

import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { isWork } from "../step-kinds.ts";
import { stepName } from "../step-name.ts";

/**
 * A client who stands at a step that leads nowhere, or a case that a decision sends there. Work behind the scenes may
 * well end by itself (a file is put away); of a decision with no way out another rule speaks.
 */
export const deadEnd = defineRule({
  id: "journey/dead-end",
  title: "Dead end for the client",
  on: "blueprint",
  severity: "warning",
  why: "Whoever comes here is left alone: nothing tells them that it is over, and nothing goes on. Often it is where clients are lost, or where the map was not asked further.",
  source: "Soundness of workflow nets (van der Aalst 1998): from every step the end can be reached.",
  example: {
    wrong: "After “Sends the form” nothing goes on for the client, and it is no end.",
    sound: "“Sends the form” leads to a step that answers it, or to an end.",
  },
  check: ({ model, overview }, blueprint, report) => {
    if (blueprint.parentStepId !== null) return;
    const graph = overview(blueprintGraph, blueprint.id);
    // Without any end, one rule says so of the whole.
    if (!graph.census.kinds.has("end")) return;
    const leads = new Uint8Array(graph.steps.length);
    const chosen = new Set<number>();
    const onTheWay = new Uint8Array(graph.steps.length);
    const isTold = new Uint8Array(graph.steps.length);
    for (const { from, to, kind } of graph.joins) {
      if (kind !== "evidence") leads[from] = 1;
      if (kind === "sequence" || kind === "recovery") onTheWay[from] = onTheWay[to] = 1;
      if (kind === "information") isTold[to] = 1;
      if (kind === "sequence" && graph.steps[from]?.kind === "decision") chosen.add(to);
    }
    for (const [place, step] of graph.steps.entries()) {
      if (leads[place] === 1 || !isWork(step.kind) || step.kind === "decision") continue;
      // Who is only told something stands beside the way, and goes on where it goes.
      if (isTold[place] === 1 && onTheWay[place] === 0) continue;
      const isClient = graph.bands[place] === "client";
      if (!isClient && !chosen.has(place)) continue;
      const name = stepName(model, step.id);
      report({
        message: isClient
          ? `After ${name} nothing goes on for the client, and it is no end.`
          : `A decision sends cases to ${name}, and from there nothing goes on.`,
        at: step.id,
      });
    }
  },
});

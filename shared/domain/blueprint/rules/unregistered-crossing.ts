import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { registerSteps } from "../../touchpoint/commands/register-steps.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { BANDS } from "../records.ts";
import { stepName } from "../step-name.ts";

const CLIENT = BANDS.indexOf("client");

/** A place where the client meets the organisation and that no touch point stands for. */
export const unregisteredCrossing = defineRule({
  id: "touchpoint/unregistered-crossing",
  on: "blueprint",
  severity: "warning",
  why: "What is not in the register is not owned, not measured and not improved, though the client meets it.",
  source: "Bitner, Ostrom & Morgan (2008): touch points lie on the line of interaction.",
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    const levels = graph.bands.map((band) => BANDS.indexOf(band));
    const crossing = new Set<number>();
    for (const { from, to } of graph.joins) {
      if (levels[from] === CLIENT && (levels[to] ?? 0) > CLIENT) crossing.add(from);
      if (levels[to] === CLIENT && (levels[from] ?? 0) > CLIENT) crossing.add(to);
    }
    for (const place of crossing) {
      const step = graph.steps[place];
      if (!step || step.touchPointId !== null) continue;
      report({
        message: `At ${stepName(model, step.id)} the client meets the organisation, but it is no touch point yet.`,
        at: step.id,
      });
    }
  },
  fix: {
    title: "Register the touch point",
    run: (draft, _, at) => {
      runIn(draft, registerSteps, { stepIds: [at] });
    },
  },
});

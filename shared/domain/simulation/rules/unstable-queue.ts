import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { overloads } from "../pool-problems.ts";
import { blueprintLoads } from "../traffic/blueprint-loads.ts";

export const unstableQueue = defineRule({
  id: "simulation/unstable-queue",
  title: "More work than people can do",
  on: "blueprint",
  severity: "error",
  why: "Where more work comes than can be done the queue grows without end, and no waiting time can be told: either the figures are wrong, or clients wait longer every week.",
  source: "Traffic equations of queueing networks (Jackson 1957): utilisation must stay below 1.",
  example: {
    wrong:
      "On “As is”: “Front desk” has more work than it can do: it takes 2.4 people, and there are 2. The queue grows without end.",
    sound: "“Front desk” has three people for work that takes 2.4.",
  },
  check: (context, blueprint, report) => {
    const { model } = context;
    // Without anybody to work nobody has too much to do.
    if (blueprint.parentStepId !== null || !model.any("resourcePool")) return;
    const told = blueprintLoads(context, blueprint.id);
    for (const { message, at } of told ? overloads(told.loads) : [])
      report({
        message: `On ${quoted(blueprint.name)}: ${message}`,
        at: told?.firstSteps.get(at) ?? blueprint.id,
      });
  },
});

import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { overloads } from "../pool-problems.ts";
import { makeService } from "../service-model.ts";
import { isSimulated } from "../simulated.ts";

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
  check: ({ model }, blueprint, report) => {
    if (blueprint.parentStepId !== null || !isSimulated(model, blueprint.id)) return;
    const made = makeService(model, blueprint.id);
    if (!made.ok) return;
    for (const { message, at } of overloads(made.service)) {
      const first = made.service.steps.find(({ poolId }) => poolId === at);
      report({ message: `On ${quoted(blueprint.name)}: ${message}`, at: first?.id ?? blueprint.id });
    }
  },
});

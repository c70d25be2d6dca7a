import { quoted } from "../../blueprint/step-name.ts";
import { defineRule } from "../../core/rule.ts";
import { simulationMessages } from "../messages.ts";
import { isSimulated } from "../simulated.ts";
import { trafficOf } from "../traffic/traffic-of.ts";

export const noPathToEnd = defineRule({
  id: "simulation/no-path-to-end",
  title: "Step from which no case ends",
  on: "blueprint",
  severity: "error",
  why: "A case that never ends stays in the simulation for ever: no lead time can be told, and every figure grows with the length of the run.",
  source: "Absorbing Markov chains (Kemeny & Snell 1960); soundness of workflow nets (van der Aalst 1998).",
  example: {
    wrong: "From “Corrects the form” no way leads to an end: a client who comes there never leaves.",
    sound: "One of the ways after “Corrects the form” leads to an end, and some clients take it.",
  },
  check: (context, blueprint, report) => {
    const { model } = context;
    if (!isSimulated(model, blueprint.id)) return;
    for (const id of trafficOf(context, blueprint.id)?.endless ?? []) {
      const title = quoted(model.get("step", id)?.title ?? "");
      report({ message: simulationMessages.problems.noEnd(title), at: id });
    }
  },
});

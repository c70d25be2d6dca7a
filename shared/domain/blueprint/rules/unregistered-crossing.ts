import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { registerSteps } from "../../touchpoint/commands/register-steps.ts";
import { blueprintGraph, type Join } from "../graph/blueprint-graph.ts";
import { figuresOfBands } from "../graph/place-figures.ts";
import type { Band } from "../records.ts";
import { stepName } from "../step-name.ts";

const isOrganisation = (band: Band | undefined): boolean => band !== "client" && band !== "evidence";

/** 1 where a client's step is joined to one of the organisation, and no touch point stands for it. */
const crossingsOf = figuresOfBands((graph, place) => {
  const isOpen = graph.bands[place] === "client" && graph.steps[place]?.touchPointId === null;
  const isCrossing = ({ from, to }: Join) => isOrganisation(graph.bands[from === place ? to : from]);
  return isOpen && graph.joinsAt(place).some(isCrossing) ? 1 : 0;
});

/** A place where the client meets the organisation and that no touch point stands for. */
export const unregisteredCrossing = defineRule({
  id: "touchpoint/unregistered-crossing",
  title: "Meeting that is no touch point",
  on: "blueprint",
  severity: "warning",
  why: "What is not in the register is not owned, not measured and not improved, though the client meets it.",
  source: "Bitner, Ostrom & Morgan (2008): touch points lie on the line of interaction.",
  example: {
    wrong: "At “Asks for rates” the client meets the organisation, but it is no touch point yet.",
    sound: "“Asks for rates” is the touch point “Quotation” of the register.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    for (const place of graph.kept(crossingsOf).places) {
      const step = graph.steps[place];
      if (!step) continue;
      report({
        message: `At ${stepName(model, step.id)} the client meets the organisation, but it is no touch point yet.`,
        at: step.id,
      });
    }
  },
  fix: {
    title: "Register the touch point",
    done: (count) =>
      count === 1
        ? "1 crossing registered as a touch point."
        : `${count} crossings registered as touch points.`,
    run: (draft, _, at) => {
      runIn(draft, registerSteps, { stepIds: [at] });
    },
  },
});

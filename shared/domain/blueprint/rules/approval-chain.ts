import { defineRule } from "../../core/rule.ts";
import { blueprintGraph, type GraphStep } from "../graph/blueprint-graph.ts";
import { heaviestWays, NOT_ON_THE_WAY } from "../graph/heaviest-ways.ts";
import { stepName } from "../step-name.ts";

const chainsOf = heaviestWays(({ steps }, place) => {
  const approvals = approvalsOf(steps[place]);
  const kind = steps[place]?.kind;
  return approvals > 0 || kind === "handoff" || kind === "wait" ? approvals : NOT_ON_THE_WAY;
});

export const approvalChain = defineRule({
  id: "approval/chain",
  title: "Approvals one after the other",
  on: "blueprint",
  severity: "warning",
  why: "Each signature waits in somebody's in-tray, and each signer trusts the others to have looked. The client pays for it with days; a limit and a sample often keep the control better.",
  source: "Method, section 5 (approvals); Hammer & Champy (1993): workers make the decisions.",
  example: {
    wrong: "From “Supervisor signs” to “Director signs” 3 approvals are asked for, one after the other.",
    sound: "Below a limit the desk decides, and a sample is looked at each week.",
  },
  parameters: [
    {
      name: "fewest",
      fallback: 3,
      minimum: 2,
      maximum: 50,
      about: "From so many approvals in a row on it is reported",
      unit: "approvals",
    },
  ],
  check: ({ model, overview, parameter }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    for (const { weight, places } of graph.kept(chainsOf).from(parameter("fewest"))) {
      const signing = places
        .filter((place) => approvalsOf(graph.steps[place]) > 0)
        .map((place) => graph.idAt(place));
      const [first = "", last = first] = [signing[0], signing.at(-1)];
      report({
        message:
          signing.length === 1
            ? `${stepName(model, first)} asks for ${weight} approvals.`
            : `From ${stepName(model, first)} to ${stepName(model, last)} ${weight} approvals are asked for, one after the other.`,
        at: first,
      });
    }
  },
});

function approvalsOf(step: GraphStep | undefined): number {
  if (!step) return 0;
  return step.kind === "approval" ? Math.max(1, step.approvals) : step.approvals;
}

import { defineRule } from "../../core/rule.ts";
import { isWork } from "../step-kinds.ts";

/** Steps of the work that no way from a start leads to. */
export const unreachable = defineRule({
  id: "journey/unreachable",
  on: "blueprint",
  severity: "warning",
  why: "A step that no way leads to never happens: either a flow is missing, or the step is a leftover.",
  source: "Soundness of workflow nets (van der Aalst 1998): every task lies on a way from the start.",
  check: ({ model }, blueprint, report) => {
    const steps = model.by("step", "blueprintId", blueprint.id);
    const reached = new Set<string>();
    for (const step of steps) if (step.kind === "start") reached.add(step.id);
    if (reached.size === 0) return;
    const next = new Map<string, string[]>();
    for (const flow of model.by("flow", "blueprintId", blueprint.id)) {
      if (flow.kind === "evidence") continue;
      const held = next.get(flow.fromId);
      if (held) held.push(flow.toId);
      else next.set(flow.fromId, [flow.toId]);
    }
    for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
    for (const step of steps) {
      if (reached.has(step.id) || !isWork(step.kind)) continue;
      report({ message: `No way from the start leads to “${step.title || "a step"}”.`, at: step.id });
    }
  },
});

import { defineRule } from "../../core/rule.ts";
import { runIn } from "../../core/run-in.ts";
import { removeElements } from "../commands/remove-elements.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { quoted } from "../step-name.ts";

export const emptyStage = defineRule({
  id: "journey/empty-stage",
  title: "Stage in which nothing happens",
  on: "blueprint",
  severity: "hint",
  why: "A stage without a step says that something happens there and not what. It was either not asked about, or it is a leftover.",
  source: "The craft: what is on the map is what was found.",
  example: {
    wrong: "In the stage “After the visit” nothing happens yet.",
    sound: "Each stage holds a step, or a note of what is still to be asked.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const { stages, steps, census } = overview(blueprintGraph, blueprint.id);
    // A map that is only begun has stages first.
    if (steps.length < 6) return;
    for (const { id } of stages) {
      // Where a note is stuck, somebody is at work.
      if (census.stages.has(id) || model.by("note", "stageId", id).length > 0) continue;
      const name = quoted(model.get("stage", id)?.name || "without a name");
      report({ message: `In the stage ${name} nothing happens yet.`, at: id });
    }
  },
  fix: {
    title: "Remove the empty stage",
    done: (count) => (count === 1 ? "1 empty stage removed." : `${count} empty stages removed.`),
    run: (draft, _, at) => {
      runIn(draft, removeElements, { ids: [at] });
    },
  },
});

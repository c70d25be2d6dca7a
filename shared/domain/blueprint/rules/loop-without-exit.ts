import { defineRule } from "../../core/rule.ts";
import { blueprintGraph } from "../graph/blueprint-graph.ts";
import { placesOf } from "../graph/connected-parts.ts";
import { stepName } from "../step-name.ts";

export const loopWithoutExit = defineRule({
  id: "flow/loop-without-exit",
  title: "Loop that nobody leaves",
  on: "blueprint",
  severity: "error",
  why: "A case that comes into this loop never leaves it. For a client that is being sent from desk to desk; for a simulation it is time without end.",
  source: "Soundness of workflow nets (van der Aalst 1998); absorbing Markov chains.",
  example: {
    wrong: "Who comes to “Corrects the form” comes there again and again: no way leads out of these 2 steps.",
    sound: "Forms that are right at last leave the loop by a way of their own.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    const { parts } = graph;
    const { count, partOf } = parts;
    // As many parts as steps: each stands alone, and no way leads back. A step does not flow into itself.
    if (count === graph.steps.length) return;
    const isLeft = (place: number, part: number) =>
      graph
        .joinsAt(place)
        .some(
          ({ from, to, kind, probability }) =>
            from === place &&
            (kind === "sequence" || kind === "recovery") &&
            probability !== 0 &&
            partOf[to] !== part,
        );
    for (let part = 0; part < count; part++) {
      if ((parts.starts[part + 1] ?? 0) - (parts.starts[part] ?? 0) < 2) continue;
      const places = placesOf(parts, part);
      if (places.some((place) => isLeft(place, part) || graph.steps[place]?.kind === "end")) continue;
      const id = graph.idAt(graph.first(places));
      report({
        message: `Who comes to ${stepName(model, id)} comes there again and again: no way leads out of these ${places.length} steps.`,
        at: id,
      });
    }
  },
});

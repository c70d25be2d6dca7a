import { defineRule } from "../../core/rule.ts";
import { type BlueprintGraph, blueprintGraph } from "../graph/blueprint-graph.ts";
import { figuresOfBands } from "../graph/place-figures.ts";
import { isWork } from "../step-kinds.ts";
import { stepName } from "../step-name.ts";

/** 1 where a client, or a case by a decision, comes to an end that is none. */
const deadEndsOf = figuresOfBands((graph, place) => (isDeadEnd(graph, place) ? 1 : 0));

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
    for (const place of graph.kept(deadEndsOf).places) {
      const id = graph.idAt(place);
      const name = stepName(model, id);
      report({
        message:
          graph.bands[place] === "client"
            ? `After ${name} nothing goes on for the client, and it is no end.`
            : `A decision sends cases to ${name}, and from there nothing goes on.`,
        at: id,
      });
    }
  },
});

function isDeadEnd(graph: BlueprintGraph, place: number): boolean {
  const kind = graph.steps[place]?.kind;
  if (!kind || !isWork(kind) || kind === "decision") return false;
  const joins = graph.joinsAt(place);
  if (joins.some(({ from, kind }) => from === place && kind !== "evidence")) return false;
  const isOnTheWay = joins.some(({ kind }) => kind === "sequence" || kind === "recovery");
  // Who is only told something stands beside the way, and goes on where it goes.
  if (!isOnTheWay && joins.some(({ to, kind }) => to === place && kind === "information")) return false;
  const isChosen = joins.some(
    ({ from, to, kind }) => to === place && kind === "sequence" && graph.steps[from]?.kind === "decision",
  );
  return isChosen || graph.bands[place] === "client";
}

import { defineRule } from "../../core/rule.ts";
import { type BlueprintGraph, blueprintGraph, type Join } from "../graph/blueprint-graph.ts";
import { figuresOfBands } from "../graph/place-figures.ts";
import { isWork } from "../step-kinds.ts";
import { capital, stepName } from "../step-name.ts";

/** 1 where a client's step is joined to one that clients never see. */
const unseenAt = figuresOfBands((graph, place) =>
  graph.bands[place] === "client" && graph.joinsAt(place).some((join) => isUnseenWay(graph, join, place))
    ? 1
    : 0,
);

/** A way between the client and what the client never sees, past the front of the house: no step, no evidence, no channel. */
export const crossesVisibilityUnseen = defineRule({
  id: "flow/crosses-visibility-unseen",
  title: "Crossing with nobody to meet",
  on: "blueprint",
  severity: "hint",
  why: "Between a client and the back of the house stands somebody or something: a person, a page, a letter. Where the map leaves it out, nobody designs it.",
  source: "Shostack (1984): the line of visibility; Bitner, Ostrom & Morgan (2008).",
  example: {
    wrong:
      "From “Works out the refund” the way goes straight to “Reads the letter”: the map shows nobody and nothing that the client meets there.",
    sound: "Between the two stands who or what the client meets: the front desk, a letter, a message.",
  },
  check: ({ model, overview }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    const met = new Map<number, { other: number; toClient: boolean }>();
    for (const client of graph.kept(unseenAt).places) {
      if (graph.hasEvidence(client)) continue;
      for (const join of graph.joinsAt(client)) {
        if (!isUnseenWay(graph, join, client)) continue;
        const toClient = join.to === client;
        const other = toClient ? join.from : join.to;
        const held = met.get(client);
        // Between the same two the way to the client is told.
        const isFirst = !held || graph.isBefore(other, held.other) || (other === held.other && toClient);
        if (isFirst) met.set(client, { other, toClient });
      }
    }
    for (const [client, { other, toClient }] of met) {
      if (model.get("step", graph.idAt(client))?.channel.trim() !== "") continue;
      const [ours, theirs] = [client, other].map((place) => stepName(model, graph.idAt(place)));
      report({
        message: toClient
          ? `From ${theirs} the way goes straight to ${ours}: the map shows nobody and nothing that the client meets there.`
          : `${capital(ours ?? "")} goes straight to ${theirs}, which clients never see: the map does not show who takes it from them.`,
        at: graph.idAt(client),
      });
    }
  },
});

const isUnseenWay = (graph: BlueprintGraph, { from, to, kind }: Join, client: number): boolean =>
  (kind === "sequence" || kind === "recovery") && isUnseen(graph, to === client ? from : to);

function isUnseen(graph: BlueprintGraph, place: number): boolean {
  const band = graph.bands[place];
  return (band === "backstage" || band === "support") && isWork(graph.steps[place]?.kind ?? "start");
}

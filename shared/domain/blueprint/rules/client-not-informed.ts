import type { Duration } from "../../core/fields.ts";
import { defineRule } from "../../core/rule.ts";
import { middleOf, minutesText } from "../duration-text.ts";
import { type BlueprintGraph, blueprintGraph } from "../graph/blueprint-graph.ts";
import { heaviestWays, NOT_ON_THE_WAY } from "../graph/heaviest-ways.ts";
import { stepName } from "../step-name.ts";

const DAY = 24 * 60;

const unseenWaysOf = heaviestWays(
  (graph, place) => (isUnseen(graph, place) ? waitAt(graph, place) : NOT_ON_THE_WAY),
  true,
);

export const clientNotInformed = defineRule({
  id: "wait/client-not-informed",
  title: "Long wait without news",
  on: "blueprint",
  severity: "warning",
  why: "A wait of which nothing is heard feels longer than it is, and makes clients call. A word in between costs little and changes what they remember.",
  source: "Maister (1985), The psychology of waiting lines: uncertain and unexplained waits are longer.",
  example: {
    wrong:
      "At “Checks the refund” about 3 days pass out of the client's sight, and nothing tells the client how it stands.",
    sound: "On the second day a message tells the client when the refund will come.",
  },
  parameters: [
    {
      name: "days",
      fallback: 2,
      minimum: 0,
      maximum: 365,
      about: "From this long on, out of the client's sight, it is reported",
      unit: "days",
    },
  ],
  check: ({ model, overview, parameter }, blueprint, report) => {
    const graph = overview(blueprintGraph, blueprint.id);
    const long = parameter("days") * DAY;
    for (const { weight, places } of graph.kept(unseenWaysOf).from(long)) {
      // Work that no client leads to or hears of is housekeeping.
      if (!places.some((place) => meetsClient(graph, place))) continue;
      const waits = places.filter((place) => waitAt(graph, place) > 0);
      const longest = waits.reduce((most, place) => Math.max(most, waitAt(graph, place)), 0);
      const at = graph.idAt(graph.first(waits.filter((place) => waitAt(graph, place) === longest)));
      const name = stepName(model, at);
      report({
        message:
          waits.length === 1
            ? `At ${name} about ${minutesText(weight)} pass out of the client's sight, and nothing tells the client how it stands.`
            : `About ${minutesText(weight)} pass out of the client's sight at ${waits.length} steps, longest at ${name} (${minutesText(longest)}), and nothing tells the client how it stands.`,
        at,
      });
    }
  },
});

/** Minutes without a word to the client. */
const waitAt = (graph: BlueprintGraph, place: number): number =>
  isTold(graph, place) ? 0 : minutes(graph.steps[place]?.waitTime ?? null);

const minutes = (duration: Duration | null): number => (duration === null ? 0 : middleOf(duration));

const isTold = (graph: BlueprintGraph, place: number): boolean =>
  graph
    .joinsAt(place)
    .some(
      ({ from, to, kind }) =>
        from === place && (kind === "information" || kind === "evidence") && !isUnseen(graph, to),
    );

function isUnseen(graph: BlueprintGraph, place: number): boolean {
  const band = graph.bands[place];
  return band === "backstage" || band === "support";
}

const meetsClient = (graph: BlueprintGraph, place: number): boolean =>
  [...(graph.previous[place] ?? []), ...(graph.next[place] ?? [])].some((other) => !isUnseen(graph, other));

import type { Id } from "@shared/base/ids.ts";
import {
  type BlueprintGraph,
  blueprintGraph,
  type GraphStep,
} from "@shared/domain/blueprint/graph/blueprint-graph.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { Change, Overview } from "@shared/domain/core/rule.ts";
import { Overviews } from "@shared/domain/diagnostics/overviews.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullSample } from "../../builders/random/full-sample.ts";
import { MAP_COMMANDS } from "../../builders/random/map-commands.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SAMPLE = fullSample();
/** A busy machine takes its time. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 40);

/** All that a graph has counted. */
function countedIn({ census, stages }: BlueprintGraph) {
  const { kinds, bands, segments, touchPoints, moments, stages: used, stagesInSight: seen } = census;
  const tallies = { kinds, bands, segments, touchPoints, moments, used, seen };
  const inStages = stages.map(({ id }) => [...census.touchPointsIn(id)].sort());
  return { ...Object.values(tallies).map(({ names }) => [...names].sort()), inStages };
}

/** All that a graph knows, without its numbers, which may be others. */
function drawn(graph: BlueprintGraph) {
  const ids = (places: readonly number[] = []) => places.map((place) => graph.idAt(place)).sort();
  const fields = (blueprintGraph.madeOf.step ?? []) as readonly (keyof GraphStep)[];
  const inOrder = [...graph.steps.keys()].sort((a, b) => (graph.isBefore(a, b) ? -1 : 1));
  return {
    stages: graph.stages.map(({ id }) => id),
    counted: countedIn(graph),
    steps: inOrder.map((place) => ({
      id: graph.idAt(place),
      told: fields.map((field) => graph.steps[place]?.[field]),
      band: graph.bands[place],
      next: ids(graph.next[place]),
      previous: ids(graph.previous[place]),
      hasEvidence: graph.hasEvidence(place),
    })),
    joins: graph.joins
      .map(({ flowId, from, to, kind, probability }) =>
        [flowId, graph.idAt(from), graph.idAt(to), kind, probability].join(" "),
      )
      .sort(),
  };
}

const changesOf = ({ added, updated, removed }: Diff): Change[] => [
  ...added.map((record): Change => [null, record]),
  ...updated,
  ...removed.map((record): Change => [record, null]),
];

/** A session and the graphs of its blueprints, which follow each edit; the changes of one are told in any order. */
function followed(random: () => number) {
  const { session } = sessionInMemory(SAMPLE);
  const made: Id[] = [];
  const overview: Overview<BlueprintGraph> = {
    ...blueprintGraph,
    make: (model, id) => {
      made.push(id);
      return blueprintGraph.make(model, id);
    },
  };
  const overviews = new Overviews(session.model);
  session.onChange.on((diff) => {
    const changes = changesOf(diff).map((change) => ({ change, at: random() }));
    overviews.follow(changes.sort((a, b) => a.at - b.at).map(({ change }) => change));
  });
  const ids = () => session.model.all("blueprint").map(({ id }) => id);
  const graphs = () => ids().map((id) => overviews.of(overview, id));
  /** The blueprints whose graph was made since the last call. */
  const madeNow = () => made.splice(0).sort();
  return { session, ids, graphs, madeNow };
}

describe("the graph of a blueprint that is kept up with its edits", () => {
  it(
    "is the one that would be made anew, and is made once only",
    () => {
      fc.assert(
        fc.property(wishes(25, MAP_COMMANDS), fc.infiniteStream(fc.nat()), (sequence, random) => {
          const { session, ids, graphs, madeNow } = followed(() => random.next().value);
          let before: Id[] = [];
          const compare = () => {
            const anew = ids().map((id) => blueprintGraph.make(session.model, id));
            expect(graphs().map(drawn)).toEqual(anew.map(drawn));
            expect(madeNow()).toEqual(
              ids()
                .filter((id) => !before.includes(id))
                .sort(),
            );
            before = ids();
          };
          compare();
          for (const wish of sequence) {
            fulfil(session, wish);
            compare();
          }
          while (session.undo()) compare();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { type KendallFigure, kendallW } from "@shared/statistics/kendall-w.ts";
import type { ReadModel } from "../core/model.ts";
import type { BrainstormBallot, BrainstormCluster } from "./records.ts";

/** Of fewer ballots or clusters an agreement would be a matter of chance. */
const LEAST = 3;

/** What a cluster got. */
export interface ClusterTally {
  readonly cluster: BrainstormCluster;
  /** Cards in it. */
  readonly cards: number;
  /** Dots of all ballots, or counted on paper; null while they are not counted. */
  readonly dots: number | null;
  /** People who gave it at least one; null where that is not known. */
  readonly people: number | null;
  /** Of how many, which is everybody who voted; null where nobody counted them. The whole group, hence no interval. */
  readonly of: number | null;
}

/** The clusters of a board with their votes, in the order of the board. */
export function tallyOf(model: ReadModel, brainstormId: Id): ClusterTally[] {
  const board = model.need("brainstorm", brainstormId);
  const ballots = model.by("brainstormBallot", "brainstormId", brainstormId);
  return clustersOf(model, brainstormId).map((cluster) => {
    const cards = model.countBy("brainstormCard", "clusterId", cluster.id);
    if (board.voting === "counts") {
      const { countedDots: dots, countedPeople: people } = cluster;
      return { cluster, cards, dots, people, of: board.people };
    }
    if (ballots.length === 0) return { cluster, cards, dots: null, people: null, of: null };
    const given = ballots.map((ballot) => dotsFor(ballot, cluster.id));
    return {
      cluster,
      cards,
      dots: given.reduce((sum, count) => sum + count, 0),
      people: given.filter((count) => count > 0).length,
      of: ballots.length,
    };
  });
}

/** Its place among all: those with as many dots from as many people share one. Null where it was not voted on. */
export const rankOf = (tally: ClusterTally, all: readonly ClusterTally[]): number | null =>
  tally.dots === null ? null : 1 + all.filter((other) => byVotes(other, tally) < 0).length;

const byVotes = (a: ClusterTally, b: ClusterTally): number =>
  (b.dots ?? -1) - (a.dots ?? -1) || (b.people ?? -1) - (a.people ?? -1);

/** Those with most dots first; of as many, the one more people want, then the order of the board. */
export const ranked = (tallies: readonly ClusterTally[]): ClusterTally[] =>
  [...tallies].sort((a, b) => byVotes(a, b) || byOrder(a.cluster, b.cluster));

export const clustersOf = (model: ReadModel, brainstormId: Id): BrainstormCluster[] =>
  model.by("brainstormCluster", "brainstormId", brainstormId).sort(byOrder);

const dotsFor = (ballot: BrainstormBallot, clusterId: Id): number =>
  ballot.dots.find((dots) => dots.clusterId === clusterId)?.count ?? 0;

/**
 * How far the ballots rank the clusters alike: Kendall's W, clusters with as many dots of a person share their rank. A
 * ballot that gives each cluster the same ranks nothing and is left out; the figure says of how many it is. Null where it
 * says nothing: fewer than three ballots that rank, fewer than three clusters, or dots that were counted on paper.
 */
export function voteAgreement(model: ReadModel, brainstormId: Id): KendallFigure | null {
  const clusters = clustersOf(model, brainstormId);
  const ballots = model.by("brainstormBallot", "brainstormId", brainstormId).sort(byOrder);
  if (model.need("brainstorm", brainstormId).voting === "counts") return null;
  const rows = ballots
    .map((ballot) => clusters.map(({ id }) => dotsFor(ballot, id)))
    .filter((row) => row.some((count) => count !== row[0]));
  return rows.length < LEAST || clusters.length < LEAST ? null : kendallW(rows);
}

/** Dots of a cluster beyond what everybody together had to give, counted on paper: a slip of the pen. */
export function dotsBeyond(
  tallies: readonly ClusterTally[],
  board: { readonly people: number | null; readonly dotsPerPerson: number },
): number {
  if (board.people === null) return 0;
  const sum = tallies.reduce((total, { dots }) => total + (dots ?? 0), 0);
  return Math.max(0, sum - board.people * board.dotsPerPerson);
}

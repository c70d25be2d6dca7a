import type { LogFigures } from "./log-figures.ts";

/** One way that cases went; null before the first activity and after the last one. Activities by their numbers. */
export interface DiscoveredWay {
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
}

export interface DiscoveredWays {
  readonly kept: readonly DiscoveredWay[];
  /** Ways that few cases took; their shares go to the others. */
  readonly leftOut: readonly DiscoveredWay[];
}

type Figures = Pick<LogFigures, "activities" | "transitions" | "cases">;

/**
 * The ways of a log's cases from activity to activity (its directly-follows graph): those that at least so large a share of
 * the cases took, and as many of the others, the most frequent first, as it takes to come to each activity from the
 * beginning and from each to the end. An activity that follows itself is one visit.
 */
export function discoveredWays({ activities, transitions, cases }: Figures, least: number): DiscoveredWays {
  const all: DiscoveredWay[] = [
    ...activities.flatMap(({ activity, firstInCase, lastInCase }) => [
      { from: null, to: activity, count: firstInCase },
      { from: activity, to: null, count: lastInCase },
    ]),
    ...transitions.map(({ from, to, count }) => ({ from, to, count })),
  ]
    .filter(({ from, to, count }) => count > 0 && from !== to)
    .sort((a, b) => b.count - a.count);
  const isKept = new Set(all.filter(({ count }) => count >= least * cases));
  const join = (near: "from" | "to", far: "from" | "to") => {
    const joined = new Set<number | null>([null]);
    const grow = () => {
      for (let size = -1; size !== joined.size; ) {
        size = joined.size;
        for (const way of isKept) if (joined.has(way[near])) joined.add(way[far]);
      }
    };
    for (grow(); ; grow()) {
      const next = all.find((way) => joined.has(way[near]) && !joined.has(way[far]));
      if (!next) return;
      isKept.add(next);
    }
  };
  join("from", "to");
  join("to", "from");
  return {
    kept: all.filter((way) => isKept.has(way)),
    leftOut: all.filter((way) => !isKept.has(way)),
  };
}

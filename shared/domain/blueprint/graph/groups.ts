import type { BlueprintGraph } from "./blueprint-graph.ts";
import { connectedParts, placesOf } from "./connected-parts.ts";

/** Steps that belong, in groups: those that lead to each other together, and what a group leads to before it. */
export interface Groups {
  readonly count: number;
  /** By place: the number of its group; −1 where the step does not belong. */
  readonly groupOf: Int32Array;
  /** The places of all groups one after the other, and where each group begins. */
  readonly places: readonly number[];
  readonly starts: readonly number[];
}

/**
 * The groups among the steps that belong (1 by their place), where only ways from one of them right to the next count.
 * Where the whole graph has no loop, neither has a piece of it: only parts with a loop are taken apart anew.
 */
export function groupsAmong(graph: BlueprintGraph, belongs: Uint8Array): Groups {
  const { parts } = graph;
  const groupOf = new Int32Array(belongs.length).fill(-1);
  const places: number[] = [];
  const starts = [0];
  const add = (members: Iterable<number>) => {
    for (const place of members) {
      groupOf[place] = starts.length - 1;
      places.push(place);
    }
    starts.push(places.length);
  };
  for (let part = 0; part < parts.count; part++) {
    const from = parts.starts[part] ?? 0;
    const place = parts.places[from] ?? 0;
    if ((parts.starts[part + 1] ?? 0) - from > 1)
      for (const group of takenApart(graph, placesOf(parts, part), belongs)) add(group);
    else if (belongs[place] === 1) {
      groupOf[place] = starts.length - 1;
      places.push(place);
      starts.push(places.length);
    }
  }
  return { count: starts.length - 1, groupOf, places, starts };
}

/** A loop without those of its steps that do not belong. */
function takenApart(graph: BlueprintGraph, loop: Int32Array, belongs: Uint8Array): number[][] {
  const members = Array.from(loop).filter((place) => belongs[place] === 1);
  const numberOf = new Map(members.map((place, number) => [place, number]));
  const next = members.map((place) => (graph.next[place] ?? []).flatMap((to) => numberOf.get(to) ?? []));
  const parts = connectedParts(members.length, next);
  return Array.from({ length: parts.count }, (_, part) =>
    Array.from(placesOf(parts, part), (number) => members[number] ?? 0),
  );
}

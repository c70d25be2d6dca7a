import type { BlueprintGraph } from "./blueprint-graph.ts";
import { partsOfFlows, placesOf } from "./connected-parts.ts";

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
  const numberOf = new Int32Array(belongs.length).fill(-1);
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
      for (const group of takenApart(graph, placesOf(parts, part), belongs, numberOf)) add(group);
    else if (belongs[place] === 1) {
      groupOf[place] = starts.length - 1;
      places.push(place);
      starts.push(places.length);
    }
  }
  return { count: starts.length - 1, groupOf, places, starts };
}

/** A loop without those of its steps that do not belong. `numberOf`: by place −1, and so it is left. */
function takenApart(
  { flows }: BlueprintGraph,
  loop: Int32Array,
  belongs: Uint8Array,
  numberOf: Int32Array,
): Iterable<number>[] {
  const members = loop.filter((place) => belongs[place] === 1);
  if (members.length < 2) return members.length === 0 ? [] : [members];
  for (let number = 0; number < members.length; number++) numberOf[members[number] ?? 0] = number;
  const starts = new Int32Array(members.length + 1);
  const to: number[] = [];
  for (let number = 0; number < members.length; number++) {
    const place = members[number] ?? 0;
    for (let flow = flows.starts[place] ?? 0; flow < (flows.starts[place + 1] ?? 0); flow++) {
      const target = numberOf[flows.to[flow] ?? 0] ?? -1;
      if (target >= 0) to.push(target);
    }
    starts[number + 1] = to.length;
  }
  for (const place of members) numberOf[place] = -1;
  const parts = partsOfFlows(members.length, starts, to);
  return Array.from({ length: parts.count }, (_, part) =>
    placesOf(parts, part).map((number) => members[number] ?? 0),
  );
}

import { BlueprintGraph } from "@shared/domain/blueprint/graph/blueprint-graph.ts";
import { flowsOf, partsOfFlows, placesOf } from "@shared/domain/blueprint/graph/connected-parts.ts";
import { groupsAmong } from "@shared/domain/blueprint/graph/groups.ts";
import { HeaviestWays, NOT_ON_THE_WAY } from "@shared/domain/blueprint/graph/heaviest-ways.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

/** Up to nine steps, and which of them leads to which. */
const drawn = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    ways: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
      maxLength: 16,
      selector: ([from, to]) => from * 10 + to,
    }),
    weights: fc.array(fc.nat(5), { minLength: size, maxLength: size }),
  }),
);

const nextOf = (size: number, ways: readonly (readonly [number, number])[]): number[][] =>
  Array.from({ length: size }, (_, place) => ways.filter(([from]) => from === place).map(([, to]) => to));

function connectedParts(size: number, next: readonly (readonly number[])[]) {
  const { starts, to } = flowsOf(size, next);
  return partsOfFlows(size, starts, to);
}

function reachedFrom(place: number, next: readonly (readonly number[])[]): Set<number> {
  const reached = new Set(next[place]);
  for (const at of reached) for (const to of next[at] ?? []) reached.add(to);
  return reached;
}

describe("the connected parts of a graph", () => {
  it("hold together who leads to each other, and come after what they lead to", () => {
    fc.assert(
      fc.property(drawn, ({ size, ways }) => {
        const next = nextOf(size, ways);
        const parts = connectedParts(size, next);
        const reach = next.map((_, place) => reachedFrom(place, next));
        for (let a = 0; a < size; a++) {
          expect(Array.from(placesOf(parts, parts.partOf[a] ?? -1))).toContain(a);
          for (let b = 0; b < size; b++) {
            const isTogether = a === b || (reach[a]?.has(b) === true && reach[b]?.has(a) === true);
            expect(parts.partOf[a] === parts.partOf[b]).toBe(isTogether);
            if (!isTogether && reach[a]?.has(b))
              expect(parts.partOf[b] ?? 0).toBeLessThan(parts.partOf[a] ?? 0);
          }
        }
      }),
    );
  });

  it("are found along a way of a hundred thousand steps", () => {
    const size = 100_000;
    const next = Array.from({ length: size }, (_, place) => (place + 1 < size ? [place + 1] : []));
    expect(connectedParts(size, next).count).toBe(size);
    next[size - 1] = [0];
    expect(connectedParts(size, next).count).toBe(1);
  });
});

function graphOf(size: number, ways: readonly (readonly [number, number])[]): BlueprintGraph {
  const builder = new BlueprintBuilder();
  for (let place = 0; place < size; place++) builder.step(`x${place}`, "backstage", "s1", place);
  for (const [from, to] of ways) builder.flow(`x${from}`, `x${to}`);
  return new BlueprintGraph(builder.build().model, "b");
}

describe("the groups among some of the steps", () => {
  it("are the connected parts of a graph that has only them, and come after what they lead to", () => {
    fc.assert(
      fc.property(drawn, ({ size, ways, weights }) => {
        const isIn = (place: number) => (weights[place] ?? 0) > 1;
        const own = ways.filter(([from, to]) => from !== to && isIn(from) && isIn(to));
        const reach = nextOf(size, own).map((_, place, next) => reachedFrom(place, next));
        const belongs = Uint8Array.from({ length: size }, (_, place) => Number(isIn(place)));
        const outer = ways.filter(([from, to]) => from !== to);
        const { count, groupOf, places, starts } = groupsAmong(graphOf(size, outer), belongs);
        expect([...places].sort()).toEqual([...belongs.keys()].filter(isIn));
        for (let group = 0; group < count; group++)
          for (const place of places.slice(starts[group], starts[group + 1]))
            expect(groupOf[place]).toBe(group);
        for (const a of places) {
          for (const b of places) {
            const isTogether = a === b || (reach[a]?.has(b) === true && reach[b]?.has(a) === true);
            expect(groupOf[a] === groupOf[b]).toBe(isTogether);
            if (!isTogether && reach[a]?.has(b)) expect(groupOf[b] ?? 0).toBeLessThan(groupOf[a] ?? 0);
          }
        }
      }),
    );
  });
});

describe("the heaviest ways", () => {
  it("without loops weigh what the best of all ways weighs", () => {
    fc.assert(
      fc.property(drawn, ({ size, ways, weights }) => {
        const forward = ways.filter(([from, to]) => from < to);
        const next = nextOf(size, forward);
        const best = (place: number): number =>
          (weights[place] ?? 0) + Math.max(0, ...(next[place] ?? []).map(best));
        const found = new HeaviestWays(graphOf(size, forward), (_, place) => weights[place] ?? 0).from(0);
        const most = Math.max(...next.map((_, place) => best(place)));
        expect(Math.max(0, ...found.map(({ weight }) => weight))).toBe(most);
        for (const { weight, places } of found) {
          expect(places.reduce((sum, place) => sum + (weights[place] ?? 0), 0)).toBe(weight);
          for (const [index, place] of places.slice(1).entries())
            expect(next[places[index] ?? -1]).toContain(place);
        }
      }),
    );
  });

  it("go only through what belongs, one for each cluster, from what weighs enough", () => {
    const graph = graphOf(6, [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
    ]);
    const ways = (belongs: (place: number) => boolean, least: number) =>
      new HeaviestWays(graph, (_, place) => (belongs(place) ? place : NOT_ON_THE_WAY))
        .from(least)
        .map(({ weight, places }) => [weight, places]);
    expect(ways(() => true, 0)).toEqual([
      [3, [0, 1, 2]],
      [12, [3, 4, 5]],
    ]);
    expect(ways(() => true, 4)).toEqual([[12, [3, 4, 5]]]);
    expect(ways((place) => place !== 4, 4)).toEqual([[5, [5]]]);
    expect(ways(() => true, 99)).toEqual([]);
  });
});

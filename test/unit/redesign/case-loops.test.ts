import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { CaseNode } from "@shared/domain/redesign/case-graph.ts";
import { loopTotal } from "@shared/domain/redesign/case-loops.ts";
import { nearestOnEveryWay } from "@shared/domain/redesign/nearest-on-every-way.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

const PLACE = { blueprintId: "blueprint", laneId: "lane", stageId: "stage", column: 0, order: "a0" };
const node = (id: string, split: CaseNode["split"], ...next: readonly [string, number][]): CaseNode => ({
  step: { ...newStep(PLACE, { title: id }), ...PLACE, id, type: "step" },
  split,
  next: next.map(([to, probability]) => ({ id: to, probability })),
});
const longest = (values: number[]) => Math.max(...values);
const told = (nodes: readonly CaseNode[], entry: string) => {
  const byId = new Map(nodes.map((one) => [one.step.id, one] as const));
  return loopTotal(byId, new Set(byId.keys()), entry, () => 1, longest);
};

it("tells a loop through a whole map of 2,000 steps at once", () => {
  const steps = Array.from({ length: 2000 }, (_, place) =>
    place < 1999
      ? node(`s${place}`, "exclusive", [`s${place + 1}`, 1])
      : node(`s${place}`, "exclusive", ["s0", 0.5], ["out", 0.5]),
  );
  const from = performance.now();
  const { own, exits } = told(steps, "s0");
  expect(performance.now() - from).toBeLessThan(5000);
  expect(own).toBeCloseTo(4000, 6);
  expect(exits).toHaveLength(1);
  expect(exits[0]?.probability).toBeCloseTo(1, 9);
});

it("counts of branches that meet again in a loop the longest, each time round", () => {
  const { own, exits } = told(
    [
      node("split", "parallel", ["long", 1], ["short", 1]),
      node("long", "parallel", ["longer", 1]),
      node("longer", "parallel", ["join", 1]),
      node("short", "parallel", ["join", 1]),
      node("join", "exclusive", ["split", 0.75], ["done", 0.2], ["given up", 0.05]),
    ],
    "split",
  );
  expect(own).toBeCloseTo(4 / 0.25, 9);
  expect(exits.find(({ id }) => id === "done")?.probability).toBeCloseTo(0.8, 9);
  expect(exits.find(({ id }) => id === "given up")?.probability).toBeCloseTo(0.2, 9);
});

it("has no figure of a loop that nobody leaves", () => {
  expect(() => told([node("a", "parallel", ["b", 1]), node("b", "parallel", ["a", 1])], "a")).toThrow();
});

/** Whether there is a way to `out` that does not pass `without`. */
function isWayOut(next: readonly (readonly number[])[], from: number, without: number): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === next.length) return true;
    for (const to of next[at] ?? [])
      if (to !== without && !seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
  }
  return false;
}

it("finds the nearest place that every way out passes", () => {
  const ways = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size }), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(ways, (next) => {
      const places = Array.from({ length: next.length + 1 }, (_, place) => place);
      const passed = (from: number) =>
        places.filter((place) => place !== from && !isWayOut(next, from, place));
      for (const [from, nearest] of nearestOnEveryWay(next).entries()) {
        if (!isWayOut(next, from, -1)) expect(nearest).toBe(-1);
        else {
          const all = passed(from);
          expect(all).toContain(nearest);
          const ahead = [nearest, ...passed(nearest)];
          for (const place of all) expect(ahead).toContain(place);
        }
      }
    }),
  );
});

import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { LayoutCache, layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { indexOf, LayoutIndex } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMap } from "../../bench/canvas/make-map.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const PATIENCE = 120_000;
const STARTS: Record<string, readonly AnyRecord[]> = {
  sample: areaNewspaperSample().records,
  dense: makeMap(90),
};
const start = fc.constantFrom(...Object.keys(STARTS));

/** A session with a cache of each of its blueprints that hears of every change. */
function followed(records: readonly AnyRecord[]) {
  const { session } = sessionInMemory(records);
  const caches = session.model
    .all("blueprint")
    .map(({ id }) => ({ id, cache: new LayoutCache(session.model, id) }));
  session.onChange.on((diff) => {
    for (const { cache } of caches) cache.note(diff);
  });
  const agree = () => {
    for (const { id, cache } of caches) expect(cache.read()).toEqual(layoutBlueprint(session.model, id));
  };
  return { session, caches, agree };
}

const ids = (found: { flow?: { id: string }; step?: { id: string } }[]) =>
  found.map((entry) => entry.flow?.id ?? entry.step?.id).sort();

describe("a layout that is kept up with its edits", () => {
  it(
    "is the one that is made from nothing, after any sequence of commands, undone and done again",
    () => {
      fc.assert(
        fc.property(start, wishes(20), fc.array(fc.boolean(), { maxLength: 20 }), (from, sequence, looks) => {
          const { session, agree } = followed(STARTS[from] ?? []);
          agree();
          for (const [index, wish] of sequence.entries()) {
            fulfil(session, wish);
            // Several changes may come between two looks.
            if (looks[index] ?? true) agree();
          }
          while (session.undo()) agree();
          while (session.redo());
          agree();
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it(
    "hands its index on, which finds the same as a new one",
    () => {
      const area = fc.record({
        x: fc.nat({ max: 3000 }),
        y: fc.nat({ max: 2000 }),
        width: fc.nat({ max: 900 }),
        height: fc.nat({ max: 600 }),
      });
      fc.assert(
        fc.property(start, wishes(12), area, (from, sequence, place) => {
          const { session, caches } = followed(STARTS[from] ?? []);
          for (const { cache } of caches) indexOf(cache.read());
          for (const wish of sequence) {
            fulfil(session, wish);
            for (const { cache } of caches) sameAnswers(cache.read(), place);
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  function sameAnswers(layout: BlueprintLayout, place: Box): void {
    const [carried, fresh] = [indexOf(layout), new LayoutIndex(layout)];
    expect(ids(carried.flowsIn(place))).toEqual(ids(fresh.flowsIn(place)));
    expect(ids(carried.stepsIn(place))).toEqual(ids(fresh.stepsIn(place)));
    const near = carried.flowNear(place, 40);
    expect(near?.flow.id).toBe(fresh.flowNear(place, 40)?.flow.id);
    for (const path of layout.flows) expect(carried.flow(path.flow.id)).toBe(path);
  }
});

describe("what an edit leaves as it was", () => {
  const open = (count: number) => {
    const { session, caches } = followed(makeMap(count));
    const cache = caches[0]?.cache as LayoutCache;
    return { session, cache, before: cache.read() };
  };
  const others = <T>(before: readonly T[], after: readonly T[]) => {
    const held = new Set(before);
    return after.filter((entry) => !held.has(entry));
  };

  it("is everything but the card, when a step is renamed", () => {
    const { session, cache, before } = open(1000);
    session.run(updateSteps, { stepIds: ["x500"], patch: { title: "Ask" } });
    const after = cache.read();
    expect(others(before.steps, after.steps).map((box) => box.step.title)).toEqual(["Ask"]);
    const { steps, ...rest } = after;
    for (const [name, part] of Object.entries(rest)) expect(part).toBe(Reflect.get(before, name));
  });

  it("is everything but the words, when a flow is named", () => {
    const { session, cache, before } = open(1000);
    const id = before.flows[400]?.flow.id ?? "";
    session.run(updateFlow, { flowId: id, patch: { label: "yes" } });
    const after = cache.read();
    expect(others(before.flows, after.flows).map((path) => path.flow.id)).toEqual([id]);
    expect(after.flows[400]?.points).toBe(before.flows[400]?.points);
    expect(after.steps).toBe(before.steps);
  });

  it("is most of the map, when a step moves to an empty place", () => {
    const { session, cache, before } = open(1000);
    const moved = before.steps.find((box) => box.step.id === "x500")?.step;
    if (!moved) throw new Error("no such step");
    session.run(moveSteps, { moves: [{ stepId: "x500", laneId: "l11", stageId: "s3", column: 5 }] });
    const after = cache.read();
    expect(after).toEqual(layoutBlueprint(session.model, "b"));
    expect(others(before.steps, after.steps).length).toBeLessThan(20);
    expect(others(before.flows, after.flows).length).toBeLessThan(300);
  });

  it("is all of it, when something else changes", () => {
    const { session, cache, before } = open(200);
    session.commit({ label: "Rename" }, (draft) => draft.update("journey", "j", { name: "Return" }));
    expect(cache.read()).toBe(before);
  });
});

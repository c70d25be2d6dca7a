import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { drawMapOfLog } from "@shared/domain/event-log/commands/draw-map-of-log.ts";
import { discoveredWays } from "@shared/domain/event-log/discovered-ways.ts";
import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../builders/one-of-each.ts";

const activity = (activity: number, firstInCase: number, lastInCase: number) =>
  ({ activity, firstInCase, lastInCase }) as never;
const transition = (from: number, to: number, count: number) => ({ from, to, count }) as never;

/** A hundred cases: 0 then 1; of a few 2 lies between, which also follows itself; 3 is seen once, on a way of its own. */
const figures = {
  cases: 100,
  activities: [activity(0, 99, 0), activity(1, 0, 99), activity(2, 0, 0), activity(3, 1, 1)],
  transitions: [transition(0, 1, 95), transition(0, 2, 4), transition(2, 2, 7), transition(2, 1, 4)],
};

describe("the ways of a log", () => {
  it("are all of them where none is too rare; what follows itself is one visit", () => {
    const { kept, leftOut } = discoveredWays(figures, 0);
    expect(kept.map(({ from, to, count }) => [from, to, count])).toEqual([
      [null, 0, 99],
      [1, null, 99],
      [0, 1, 95],
      [0, 2, 4],
      [2, 1, 4],
      [null, 3, 1],
      [3, null, 1],
    ]);
    expect(leftOut).toEqual([]);
  });

  it("leave no activity without a way to it and a way to the end, however rare it is", () => {
    const rare = { ...figures, transitions: [...figures.transitions, transition(1, 2, 1)] };
    const { kept, leftOut } = discoveredWays(rare, 0.5);
    expect(kept).toHaveLength(7);
    expect(leftOut.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
  });
});

describe("the map of a log", () => {
  const draw = () => {
    const document = new EngagementDocument(oneOfEach().records, BEHAVIORS, sequentialIds("n"));
    const before = new Set(document.model.records());
    const names = document.model.need("eventLog", "log").activities.map(({ name }) => name);
    const [first = ""] = names;
    const { diff, result } = document.run(drawMapOfLog, {
      logId: "log",
      name: "As it went",
      begins: "Begins",
      ends: "Ends",
      ways: [
        { from: null, to: first, count: 10 },
        { from: first, to: "Another", count: 4 },
        { from: first, to: null, count: 6 },
        { from: "Another", to: null, count: 4 },
      ],
    });
    return { document, diff, before, first, ...result };
  };

  it("has a step for each activity, farther along the farther it lies from the beginning, and shares", () => {
    const { document, blueprintId } = draw();
    const steps = document.model.by("step", "blueprintId", blueprintId);
    const place = Object.fromEntries(steps.map(({ title, column, kind }) => [title, [column, kind]]));
    expect(Object.values(place)).toHaveLength(4);
    expect(place.Begins).toEqual([0, "start"]);
    expect(place.Another).toEqual([2, "action"]);
    expect(place.Ends).toEqual([3, "end"]);
    const shares = document.model
      .by("flow", "blueprintId", blueprintId)
      .map(({ probability }) => probability);
    expect(shares).toEqual([null, 0.4, 0.6, null]);
  });

  it("holds the activities of the log, and is taken back in one step", () => {
    const { document, diff, before, first, blueprintId } = draw();
    const log = document.model.need("eventLog", "log");
    expect(log.blueprintId).toBe(blueprintId);
    const tied = log.activities.find(({ name }) => name === first);
    expect(document.model.get("step", tied?.stepId ?? "")?.title).toBe(first);
    document.undo(diff);
    expect(new Set(document.model.records())).toEqual(before);
  });
});

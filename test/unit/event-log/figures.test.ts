import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import {
  computeLogFigures,
  figuresByAttribute,
  type LogFigures,
} from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Row {
  readonly case: string;
  readonly activity: string;
  /** Minutes after the midnight that begins 2024; null = blank. */
  readonly at: number | null;
  readonly transition?: string;
  readonly group?: string;
}
const MINUTE = 60_000;
const MIDNIGHT = Date.UTC(2024, 0, 1);

const text = (cells: readonly string[]): DatasetColumn => {
  const dictionary = ["", ...new Set(cells.filter((cell) => cell !== ""))];
  return { values: Uint32Array.from(cells, (cell) => dictionary.indexOf(cell)), dictionary };
};
const logOf = (rows: readonly Row[], lifecycle = false) =>
  orderEvents(
    readEvents({
      caseColumn: text(rows.map((row) => row.case)),
      activityColumn: text(rows.map((row) => row.activity)),
      timeColumn: text(
        rows.map(({ at }) => (at === null ? "" : new Date(MIDNIGHT + at * MINUTE).toISOString())),
      ),
      lifecycleColumn: lifecycle ? text(rows.map((row) => row.transition ?? "")) : null,
      attributes: [{ name: "group", column: text(rows.map((row) => row.group ?? "")) }],
    }),
  );
const row = (name: string, activity: string, at: number | null, more: Partial<Row> = {}): Row => ({
  case: name,
  activity,
  at,
  ...more,
});

const three = [
  row("1", "apply", 0, { group: "desk" }),
  row("1", "check", 10),
  row("1", "check", 30),
  row("1", "decide", 60),
  row("2", "apply", 5, { group: "post" }),
  row("2", "check", 6),
  row("2", "apply", 8),
  row("2", "decide", 2000),
  row("3", "apply", 20, { group: "desk" }),
];

describe("the figures of a log", () => {
  const figures = computeLogFigures(logOf(three), { choice: ALL_CASES, limit: 60 * MINUTE });
  it("counts a case that takes exactly the limit as within it", () => {
    expect(figures.withinLimit).toMatchObject({ count: 2, n: 3 });
  });
  it("tells what was done again, right after itself and later", () => {
    expect(figures.rework).toEqual({ cases: 2, repetitions: 2, selfRepetitions: 1 });
    expect(figures.reworkShare).toMatchObject({ count: 2, n: 3 });
  });
  it("measures the time before an activity from the event before it", () => {
    const log = logOf(three);
    const check = log.columns.activities.indexOf("check");
    expect(figures.activities.find(({ activity }) => activity === check)).toMatchObject({
      events: 3,
      cases: 2,
      reworkedCases: 1,
      before: { n: 3, minimum: MINUTE, median: 10 * MINUTE, maximum: 20 * MINUTE },
      service: null,
    });
  });
  it("counts what follows what, the end of a case among it", () => {
    const log = logOf(three);
    const code = (name: string) => log.columns.activities.indexOf(name);
    const found = figures.transitions.find(({ from, to }) => from === code("apply") && to === code("check"))!;
    expect(found).toMatchObject({ count: 2, cases: 2, share: 2 / 4 });
  });
  it("holds a case open until the day on which it ends", () => {
    const { firstDay, arrivals, completions, open } = figures.workInProgress!;
    expect(firstDay).toBe(MIDNIGHT / 86_400_000);
    expect([[...arrivals], [...completions], [...open]]).toEqual([
      [3, 0],
      [2, 1],
      [1, 0],
    ]);
  });
  it("leaves out, or keeps open, cases that have not reached an end", () => {
    const choice = { filters: [], endActivities: ["decide"] };
    const left = computeLogFigures(logOf(three), {
      choice: { ...choice, incomplete: "leave-out" },
      limit: null,
    });
    expect(left).toMatchObject({ cases: 2, completeCases: 2, incompleteLeftOut: 1, events: 8 });
    const kept = computeLogFigures(logOf(three), { choice: { ...choice, incomplete: "keep" }, limit: null });
    expect(kept).toMatchObject({ cases: 3, completeCases: 2, incompleteLeftOut: 0 });
    expect(kept.workInProgress!.open.at(-1)).toBe(1);
  });
  it("knows of no figure, and not of noughts, where there is no case", () => {
    const none = computeLogFigures(logOf(three), {
      choice: { ...ALL_CASES, filters: [{ attribute: "group", value: "phone" }] },
      limit: 5,
    });
    expect(none).toMatchObject({
      cases: 0,
      leadTime: null,
      withinLimit: null,
      reworkShare: null,
      from: null,
    });
  });
  it("tells of an attribute what the first event that holds it says", () => {
    const parts = figuresByAttribute(logOf(three), "group", { choice: ALL_CASES, limit: null });
    expect(parts.map(({ value, cases }) => [value, cases])).toEqual([
      ["desk", 2],
      ["post", 1],
    ]);
  });
});

describe("rows that are no event", () => {
  it("are left out and counted by what they lack", () => {
    const log = logOf([row("", "a", 1), row("1", "", 1), row("1", "a", null), row("1", "a", 1)]);
    expect(log.eventCount).toBe(1);
    expect(log.columns.leftOut).toMatchObject({ noCase: 1, noActivity: 1, noTime: 1, unreadableTime: 0 });
    expect([...log.columns.rows]).toEqual([3]);
  });
});

describe("beginnings and ends in rows of their own", () => {
  const rows = [
    row("1", "a", 0, { transition: "start" }),
    row("1", "a", 4, { transition: "complete" }),
    row("1", "b", 5, { transition: "schedule" }),
    row("1", "b", 10, { transition: "start" }),
    row("1", "b", 13, { transition: "complete" }),
    row("1", "c", 20, { transition: "start" }),
  ];
  const log = logOf(rows, true);
  const figures = computeLogFigures(log);
  it("are joined: work is what lies between, waiting what lies before", () => {
    const of = (name: string) =>
      figures.activities.find(({ activity }) => log.columns.activities[activity] === name)!;
    expect(of("a").service).toMatchObject({ n: 1, mean: 4 * MINUTE });
    expect(of("b").service).toMatchObject({ n: 1, mean: 3 * MINUTE });
    expect(of("b").before).toMatchObject({ n: 1, mean: 6 * MINUTE });
  });
  it("make a case as long as from its first beginning to its last end", () => {
    expect(figures.leadTime).toMatchObject({ n: 1, mean: 13 * MINUTE });
  });
  it("tell what never ended and what was no beginning or end", () => {
    expect(log.columns.leftOut).toMatchObject({ unfinished: 1, otherTransition: 1 });
    expect(log.columns.activities).toEqual(["a", "b"]);
  });
});

describe("of any log", () => {
  const anyRows = fc
    .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 })
    .chain((times) =>
      fc.tuple(
        fc.constant(times),
        fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.nat(2)), {
          minLength: times.length,
          maxLength: times.length,
        }),
      ),
    )
    .map(([times, codes]) =>
      times.map((at, index): Row => {
        const [name, activity, group] = codes[index]!;
        return row(`case ${name}`, `activity ${activity}`, at, { group: `group ${group}` });
      }),
    );
  /** The figures with names in place of numbers, in an order of their own. */
  const named = (rows: readonly Row[]) => {
    const log = logOf(rows);
    const name = (code: number) => log.columns.activities[code]!;
    const { activities, transitions, variants, ...rest } = computeLogFigures(log, {
      choice: ALL_CASES,
      limit: 500 * MINUTE,
    });
    const sorted = <T>(list: T[]) => list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return {
      ...rest,
      activities: sorted(activities.map((entry) => ({ ...entry, activity: name(entry.activity) }))),
      transitions: sorted(
        transitions.map((entry) => ({ ...entry, from: name(entry.from), to: name(entry.to) })),
      ),
      variants: sorted(
        variants.map(({ sequence, cases, share }) => ({ cases, share, way: sequence.map(name) })),
      ),
    };
  };
  const total = (list: Iterable<number>) => [...list].reduce((sum, value) => sum + value, 0);

  it("the order of the rows does not matter where the times differ", () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const { leadTime: one, ...rest } = named(rows);
        const { leadTime: two, ...others } = named(other);
        expect(others).toEqual(rest);
        expect(two!.median).toBe(one!.median);
        expect(two!.mean).toBeCloseTo(one!.mean, 6);
      }),
    );
  });
  it("the sums add up", () => {
    const adds = (rows: readonly Row[], figures: LogFigures) => {
      const { activities, transitions, variants, cases, events } = figures;
      expect(events).toBe(rows.length);
      expect(total(variants.map((entry) => entry.cases))).toBe(cases);
      expect(total(variants.map((entry) => entry.cases * entry.sequence.length))).toBe(events);
      expect(total(activities.map((entry) => entry.events))).toBe(events);
      expect(total(activities.map((entry) => entry.firstInCase))).toBe(cases);
      expect(total(activities.map((entry) => entry.lastInCase))).toBe(cases);
      expect(total(transitions.map((entry) => entry.count))).toBe(events - cases);
      expect(total(activities.map((entry) => entry.events - entry.cases))).toBe(figures.rework.repetitions);
      for (const { activity, events: times, lastInCase } of activities) {
        const after = transitions.filter(({ from }) => from === activity);
        expect(total(after.map(({ count }) => count)) + lastInCase).toBe(times);
      }
      const waited = total(activities.map(({ before }) => (before ? before.mean * before.n : 0)));
      expect(waited).toBeCloseTo(total(figures.leadTimes), 3);
    };
    fc.assert(fc.property(anyRows, (rows) => adds(rows, computeLogFigures(logOf(rows)))));
  });
  it("the parts of an attribute are the whole", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const options = { choice: ALL_CASES, limit: 400 * MINUTE };
        const whole = computeLogFigures(logOf(rows), options);
        const parts = figuresByAttribute(logOf(rows), "group", options);
        expect(total(parts.map(({ cases }) => cases))).toBe(whole.cases);
        expect(total(parts.map(({ withinLimit }) => withinLimit!.count))).toBe(whole.withinLimit!.count);
        expect(total(parts.map(({ rework }) => rework.count))).toBe(whole.rework.cases);
      }),
    );
  });
});

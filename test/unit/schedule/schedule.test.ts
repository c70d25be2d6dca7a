import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { removeRolloutWave } from "@shared/domain/plan/commands/remove-rollout-wave.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { addDependency } from "@shared/domain/schedule/commands/add-dependency.ts";
import { lengthenItem } from "@shared/domain/schedule/commands/lengthen-item.ts";
import { moveItem } from "@shared/domain/schedule/commands/move-item.ts";
import { placeItem } from "@shared/domain/schedule/commands/place-item.ts";
import { removeScheduleTask } from "@shared/domain/schedule/commands/remove-schedule-task.ts";
import { settleSchedule } from "@shared/domain/schedule/commands/settle-schedule.ts";
import { drawnSchedule } from "@shared/domain/schedule/drawn-schedule.ts";
import { scheduleOf } from "@shared/domain/schedule/schedule.ts";
import { civilOf } from "@shared/domain/schedule/work-days.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan as planned } from "../../builders/rule-cases/small-records.ts";
import { datedWave, dueTraining, follows, task, WINTER } from "../../builders/schedule-records.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const engagement = newEngagement("e", { name: "Area newspaper", clientName: "Area newspaper" });
const opened = (...records: readonly AnyRecord[]) =>
  sessionInMemory([engagement, WINTER, ...records]).session;
const plan = ({ id, ...fields }: Partial<PrototypePlan> & { id: string }): PrototypePlan => ({
  ...planned(fields),
  id,
});
const conflictsOf = (...records: readonly AnyRecord[]) =>
  scheduleOf(new Model([WINTER, ...records])).conflicts.map(
    ({ itemId, otherId }) => `${itemId} < ${otherId}`,
  );
const daysOf = (records: readonly AnyRecord[], id: string) => {
  const row = drawnSchedule(scheduleOf(new Model(records))).rows.find((one) => one.id === id);
  return [row?.first, row?.last].map((day) => (day === null || day === undefined ? null : civilOf(day)));
};

describe("what comes after what", () => {
  it("may begin on the work day after a task or a training ends, and on no earlier one", () => {
    const friday = task("words", "2027-01-11");
    expect(conflictsOf(friday, task("print", "2027-01-18"), follows("words", "print"))).toEqual([]);
    expect(conflictsOf(friday, task("print", "2027-01-15"), follows("words", "print"))).toEqual([
      "print < words",
    ]);
    const due = dueTraining("desk", "2027-01-08");
    expect(conflictsOf(due, task("pilot", "2027-01-11"), follows("desk", "pilot"))).toEqual([]);
    expect(conflictsOf(due, task("pilot", "2027-01-08"), follows("desk", "pilot"))).toEqual(["pilot < desk"]);
    // Nothing waits any more for what is done.
    const done = dueTraining("desk", "2027-01-08", true);
    expect(conflictsOf(done, task("pilot", "2027-01-08"), follows("desk", "pilot"))).toEqual([]);
  });

  it("may be a milestone on the last day itself, and a wave goes live in the morning after", () => {
    const pilot = plan({ id: "pilot", startDate: "2027-01-11", endDate: "2027-01-15" });
    const decision = task("decision", "2027-01-15", { kind: "milestone" });
    expect(conflictsOf(pilot, decision, follows("pilot", "decision"))).toEqual([]);
    expect(conflictsOf(pilot, datedWave("all", "2027-01-15"), follows("pilot", "all"))).toEqual([
      "all < pilot",
    ]);
    // A weekend is as good as the Monday after it.
    expect(conflictsOf(pilot, datedWave("all", "2027-01-16"), follows("pilot", "all"))).toEqual([]);
  });

  it("waits for the days between, and closed days are none of them", () => {
    const before = task("words", "2026-12-21", { workdays: 3 });
    const lag = follows("words", "print", 2);
    // 24 and 28 December lie between: the 25th is closed.
    expect(conflictsOf(before, task("print", "2026-12-29"), lag)).toEqual([]);
    expect(conflictsOf(before, task("print", "2026-12-28"), lag)).toEqual(["print < words"]);
  });

  it("holds each wave back until its trainings are due, without being told", () => {
    const training = dueTraining("desk", "2027-01-08");
    expect(conflictsOf(training, datedWave("all", "2027-01-08"))).toEqual(["all < desk"]);
    expect(conflictsOf(training, datedWave("all", "2027-01-11"))).toEqual([]);
    expect(conflictsOf({ ...training, done: true }, datedWave("all", "2027-01-08"))).toEqual([]);
    // A training for the second wave comes after the first one.
    expect(conflictsOf(training, datedWave("all", "2027-01-04"), follows("all", "desk"))).toEqual([]);
  });

  it("tells of a trial that is not over when its wave goes live, also with a meeting between", () => {
    const pilot = plan({ id: "pilot", startDate: "2027-01-11", endDate: "2027-03-05" });
    const meeting = task("meeting", "2027-02-01", { kind: "milestone" });
    const found = conflictsOf(
      pilot,
      meeting,
      datedWave("all", "2027-02-08"),
      follows("pilot", "meeting"),
      follows("meeting", "all"),
    );
    expect(found).toEqual(["meeting < pilot", "all < pilot"]);
  });
});

describe("a dependency", () => {
  const chain = [task("a", "2027-01-04"), task("b", "2027-01-11"), task("c", "2027-01-18")];

  it("that closes a circle is refused, and the refusal names all of it", () => {
    const session = opened(...chain, follows("a", "b"), follows("b", "c"));
    expect(() =>
      session.run(addDependency, { predecessorId: "c", successorId: "a", lagWorkdays: 0 }),
    ).toThrow("That would be a circle: “c”, then “a”, then “b”, then “c” again.");
    expect(session.model.all("dependency")).toHaveLength(2);
  });

  it("is said once, of two different things that are in the schedule", () => {
    const session = opened(...chain, follows("a", "b"));
    const add = (predecessorId: string, successorId: string) => () =>
      session.run(addDependency, { predecessorId, successorId, lagWorkdays: 0 });
    expect(add("a", "b")).toThrow("“b” comes after “a” already.");
    expect(add("a", "a")).toThrow("Nothing can come after itself.");
    expect(add("a", "winter")).toThrow("Only tasks, trainings, prototypes and waves");
  });

  it("goes with either of its ends, and one undo brings both back", () => {
    const session = opened(
      ...chain,
      datedWave("all", ""),
      follows("a", "b"),
      follows("b", "c"),
      follows("c", "all"),
    );
    session.run(removeScheduleTask, { id: "b" });
    expect(session.model.all("dependency").map(({ id }) => id)).toEqual(["c-all"]);
    session.run(removeRolloutWave, { id: "all" });
    expect(session.model.all("dependency")).toEqual([]);
    session.undo();
    session.undo();
    expect(session.model.all("dependency")).toHaveLength(3);
  });
});

describe("a bar", () => {
  it("that is moved writes the day of the record that it is of", () => {
    const session = opened(
      datedWave("all", "2027-01-15"),
      dueTraining("desk", "2027-01-15"),
      plan({ id: "pilot", startDate: "2027-01-14", endDate: "2027-01-18" }),
      task("words", "2027-01-15"),
    );
    for (const id of ["all", "desk", "pilot", "words"]) session.run(moveItem, { id, workdays: 1 });
    const { model } = session;
    expect(model.need("rolloutWave", "all").date).toBe("2027-01-18");
    expect(model.need("trainingNeed", "desk").byDate).toBe("2027-01-18");
    expect(model.need("scheduleTask", "words").start).toBe("2027-01-18");
    const { startDate, endDate } = model.need("prototypePlan", "pilot");
    expect([startDate, endDate]).toEqual(["2027-01-15", "2027-01-19"]);
  });

  it("moves off a closed day to the next open one on that side", () => {
    for (const [kind, records] of Object.entries({
      wave: datedWave("x", "2027-01-16"),
      milestone: task("x", "2027-01-16", { kind: "milestone" }),
    })) {
      const there = (workdays: number) => {
        const session = opened(records);
        session.run(moveItem, { id: "x", workdays });
        const record = session.model.find("x");
        return record?.type === "rolloutWave"
          ? record.date
          : record?.type === "scheduleTask"
            ? record.start
            : "";
      };
      expect([there(1), there(-1), there(2)], kind).toEqual(["2027-01-18", "2027-01-15", "2027-01-19"]);
    }
  });

  it("keeps its work days where it is put over a holiday, and can be made longer", () => {
    const session = opened(plan({ id: "pilot", startDate: "2026-12-07", endDate: "2026-12-11" }));
    session.run(placeItem, { id: "pilot", date: "2026-12-23" });
    expect(session.model.need("prototypePlan", "pilot").endDate).toBe("2026-12-30");
    session.run(lengthenItem, { id: "pilot", workdays: 6 });
    expect(session.model.need("prototypePlan", "pilot").endDate).toBe("2026-12-31");
    expect(() => session.run(lengthenItem, { id: "pilot", workdays: 0 })).toThrow("From 1 to 2600 workdays.");
  });

  it("that is a point takes no work days and may stand on a closed day", () => {
    const session = opened(datedWave("all", ""));
    session.run(placeItem, { id: "all", date: "2027-01-16" });
    expect(session.model.need("rolloutWave", "all").date).toBe("2027-01-16");
    expect(() => session.run(lengthenItem, { id: "all", workdays: 2 })).toThrow("A wave stands on one day");
    expect(() => session.run(placeItem, { id: "all", date: "2027-02-30" })).toThrow(
      "There is no day “2027-02-30”.",
    );
  });

  it("without a day is drawn at the earliest that what comes before it allows", () => {
    const records = [WINTER, task("words", "2027-01-11"), datedWave("all", ""), follows("words", "all", 1)];
    expect(daysOf(records, "all")).toEqual(["2027-01-19", "2027-01-19"]);
    expect(daysOf([WINTER, datedWave("all", "")], "all")).toEqual([null, null]);
  });
});

describe("settling", () => {
  it("moves an item after its predecessor and pushes what follows, with one undo; what has room stays", () => {
    const session = opened(
      task("a", "2027-01-11"),
      task("b", "2027-01-13"),
      task("c", "2027-01-20"),
      datedWave("all", "2027-03-01"),
      follows("a", "b"),
      follows("b", "c"),
      follows("c", "all"),
    );
    expect(session.run(settleSchedule, { id: "b" })).toBe(2);
    const start = (id: string) => session.model.need("scheduleTask", id).start;
    expect([start("b"), start("c")]).toEqual(["2027-01-18", "2027-01-25"]);
    expect(session.model.need("rolloutWave", "all").date).toBe("2027-03-01");
    session.undo();
    expect([start("b"), start("c")]).toEqual(["2027-01-13", "2027-01-20"]);
  });

  it("moves nothing of a circle that came with a file", () => {
    const session = opened(
      task("a", "2027-01-11"),
      task("b", "2027-01-11"),
      follows("a", "b"),
      follows("b", "a"),
    );
    expect(session.run(settleSchedule, { id: null })).toBe(0);
    expect(scheduleOf(session.model).path.circle).toEqual(["a", "b"]);
  });

  it("leaves no conflict in any plan without a circle, and moves nothing to an earlier day", () => {
    const someday = fc.integer({ min: 20_820, max: 20_900 }).map(civilOf);
    const kinds = fc.constantFrom("task", "milestone", "wave", "training", "plan");
    const made = fc.array(fc.tuple(kinds, someday, fc.integer({ min: 1, max: 8 })), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.integer({ min: 0, max: 5 })), (items, lags) => {
        const records: AnyRecord[] = items.map(([kind, date, workdays], index) => {
          const id = `i${index}`;
          if (kind === "wave") return datedWave(id, date);
          if (kind === "training") return dueTraining(id, date);
          if (kind === "plan") return plan({ id, startDate: date, endDate: date });
          return task(id, date, { kind: kind === "milestone" ? "milestone" : "task", workdays });
        });
        for (let to = 1; to < items.length; to++) {
          const lag = lags.next().value ?? 0;
          if (lag < 4) records.push(follows(`i${to - 1}`, `i${to}`, lag));
        }
        const session = opened(...records);
        const before = new Map(scheduleOf(session.model).items.map(({ id, start }) => [id, start ?? 0]));
        session.run(settleSchedule, { id: null });
        const settled = scheduleOf(session.model);
        expect(settled.conflicts).toEqual([]);
        for (const { id, start } of settled.items) expect(start).toBeGreaterThanOrEqual(before.get(id) ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the sample's schedule", () => {
  const drawn = drawnSchedule(scheduleOf(new Model(areaNewspaperSample().records)));

  it("has no conflict, and the pilot, the decision and the waves decide its end", () => {
    expect(drawn.conflicts).toEqual([]);
    const critical = drawn.rows.filter(({ slack }) => slack === 0).map(({ id }) => id);
    expect(critical).toEqual(
      expect.arrayContaining([
        "plan.market-street",
        "task.steering-group",
        "wave.market-street",
        "wave.all-counters",
      ]),
    );
    expect(drawn.rows.find(({ id }) => id === "task.equip")?.slack).toBe(5);
  });
});

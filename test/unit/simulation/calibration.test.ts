import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { condensed, MOST_SAMPLED } from "@shared/domain/event-log/condensed.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import { eventLogPage } from "@shared/domain/measure/event-log-page.ts";
import {
  chosenCalibration,
  DEMAND_KEY,
  usualKeys,
} from "@shared/domain/simulation/calibration/calibration-choice.ts";
import { curvesApart } from "@shared/domain/simulation/calibration/curves-apart.ts";
import { planCalibration } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { calibrateFromLog } from "@shared/domain/simulation/commands/calibrate-from-log.ts";
import { demandOf } from "@shared/domain/simulation/new-demand.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { minutes } from "../../builders/service.ts";
import { pool } from "../../builders/simulation.ts";

/** Four cases on Mondays at ten, a week apart: asked, looked at by a clerk after a wait, and three in four answered by post. */
const WAITS = [10, 20, 30, 100];
const START = Date.UTC(2024, 0, 1, 10);
const stamp = (week: number, minute: number) =>
  new Date(START + week * 7 * 86_400_000 + minute * 60_000).toISOString();
const rows = WAITS.flatMap((wait, week) => [
  `c${week},Ask,${stamp(week, 0)},${stamp(week, 1)}`,
  `c${week},Look,${stamp(week, 1 + wait)},${stamp(week, 6 + wait)}`,
  ...(week < 3 ? [`c${week},Answer,${stamp(week, 66 + wait)},${stamp(week, 68 + wait)}`] : []),
]);
const table = readCsv(new TextEncoder().encode(["case,activity,start,end", ...rows].join("\n")));
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const log = orderEvents(
  readEvents({
    caseColumn: column("case"),
    activityColumn: column("activity"),
    startColumn: column("start"),
    timeColumn: column("end"),
    attributes: [],
  }),
);

const record: EventLog = {
  id: "log",
  type: "eventLog",
  name: "Answers",
  datasetId: "data",
  caseColumn: "case",
  activityColumn: "activity",
  timeColumn: "end",
  startColumn: "start",
  resourceColumn: "",
  lifecycleColumn: "",
  attributes: [],
  blueprintId: "b",
  activities: [
    { name: "Ask", stepId: "ask" },
    { name: "Look", stepId: "look" },
    { name: "Answer", stepId: "answer" },
  ],
  limit: null,
  standsFor: 2,
  order: "a0",
};

function service() {
  const { records } = new BlueprintBuilder()
    .step("ask", "client", "s1", 0, { title: "Asks" })
    .step("look", "frontstage", "s1", 1, { title: "Looks", role: "Clerk", workTime: minutes(9) })
    .step("clear", "client", "s2", 0, { kind: "decision", title: "Clear?" })
    .step("answer", "support", "s2", 1, { title: "Answers", waitTime: minutes(45) })
    .step("goes", "client", "s2", 2, { kind: "end", title: "Goes" })
    .flow("ask", "look")
    .flow("look", "clear")
    .flow("clear", "answer", { probability: 0.5 })
    .flow("clear", "goes", { probability: 0.5 })
    .flow("answer", "goes")
    .add(pool("Desk", { role: "Clerk" }), record, {
      id: "data",
      type: "dataset",
      name: "Answers",
      kind: "eventLog",
      importedOn: "2024-02-01",
      source: "",
      columns: [],
      rowCount: rows.length,
      order: "a0",
    } as never);
  return new EngagementDocument(records, BEHAVIORS, sequentialIds("n"));
}

const page = eventLogPage(log, record, { choice: ALL_CASES, limit: null, confidence: 0.95 }, null);
const planned = (of: EngagementDocument, shape: "sample" | "curve" = "sample") =>
  planCalibration(of.model, record, page, "j", shape);

describe("what a log tells a simulation", () => {
  it("are the times as they were measured, each as likely", () => {
    const { times } = planned(service());
    expect(times.map(({ step, field, next, visits }) => [step.id, field, next, visits])).toEqual([
      ["ask", "workTime", { kind: "fixed", value: 1, source: "measured" }, 4],
      ["look", "workTime", { kind: "fixed", value: 5, source: "measured" }, 4],
      ["look", "waitTime", { kind: "empirical", values: WAITS, source: "measured" }, 4],
      ["answer", "workTime", { kind: "fixed", value: 2, source: "measured" }, 3],
      ["answer", "waitTime", { kind: "fixed", value: 60, source: "measured" }, 3],
    ]);
  });

  it("or as a curve by their median and 90 %", () => {
    const [, , wait] = planned(service(), "curve").times;
    expect(wait?.next).toEqual({ kind: "lognormal", median: 25, p90: 79, source: "measured" });
  });

  it("a wait for people who can be too few holds the queue that the simulation makes: it is told and not ticked", () => {
    const plan = planned(service());
    expect(plan.times.map(({ step, field, queuesFor }) => [step.id, field, queuesFor?.name ?? null])).toEqual(
      [
        ["ask", "workTime", null],
        ["look", "workTime", null],
        ["look", "waitTime", "Desk"],
        ["answer", "workTime", null],
        ["answer", "waitTime", null],
      ],
    );
    expect(usualKeys(plan)).toEqual([
      DEMAND_KEY,
      "ask workTime",
      "look workTime",
      "answer workTime",
      "answer waitTime",
      "clear",
    ]);
  });

  it("a wait that the map has after the step before is told and not ticked, unless that one is filled anew", () => {
    const held = service();
    const answer = () =>
      planned(held).times.find(({ step, field }) => step.id === "answer" && field === "waitTime");
    expect(answer()?.liesAt).toBeNull();
    held.commit((draft) => draft.update("step", "clear", { waitTime: minutes(60) }));
    expect(answer()?.liesAt?.id).toBe("clear");
    expect(usualKeys(planned(held))).not.toContain("answer waitTime");
    held.commit((draft) => draft.update("step", "clear", { waitTime: null }));
    held.commit((draft) => draft.update("step", "look", { waitTime: minutes(60) }));
    expect(answer()?.liesAt?.id).toBe("look");
  });

  it("how many come in a week, on which day and at which hour, as many as the log stands for", () => {
    const { demand } = planned(service());
    // Four within 22 days, of which each stands for two.
    expect(demand?.next.arrivalsPerWeek).toBeCloseTo((4 * 7 * 2) / 22, 3);
    expect(demand?.next.weekdayShares).toEqual([4, 0, 0, 0, 0, 0, 0]);
    expect(demand?.next.hourShares?.indexOf(4)).toBe(10);
    expect(demand?.next.source).toBe("measured");
  });

  it("names what no activity is tied to", () => {
    const held = service();
    held.commit((draft) => draft.update("step", "goes", { workTime: minutes(3) }));
    expect(planned(held).unmapped.map(({ id }) => id)).toEqual(["goes"]);
  });
});

describe("filling a simulation from a log", () => {
  it("writes what is ticked in one step back, and makes the demand where there is none", () => {
    const held = service();
    const before = new Set(held.model.records());
    const plan = planned(held);
    const chosen = chosenCalibration(held.model, plan, new Set(usualKeys(plan)), true);
    const { diff } = held.run(calibrateFromLog, { logId: "log", journeyId: "j", ...chosen });
    const step = (id: string) => held.model.need("step", id);
    expect(step("look").workTime).toEqual({ kind: "fixed", value: 5, source: "measured" });
    expect(step("look").waitTime).toBeNull();
    expect(step("answer").waitTime).toMatchObject({ value: 60 });
    expect(held.model.need("flow", "clear-to-answer").probability).toBe(0.75);
    expect(demandOf(held.model, "j")?.source).toBe("measured");
    held.undo(diff);
    expect(new Set(held.model.records())).toEqual(before);
  });

  it("brings versions along that still have its values, and leaves alone what was redesigned", () => {
    const held = service();
    const { result } = held.run(branchBlueprint, { blueprintId: "b", name: "To be" });
    const toBe = typeof result === "string" ? result : held.model.all("blueprint").at(-1)!.id;
    const copy = (origin: string) =>
      held.model.by("step", "blueprintId", toBe).find(({ originId }) => originId === origin)!;
    held.commit((draft) => draft.update("step", copy("answer").id, { waitTime: minutes(5) }));
    const plan = planned(held);
    const chosen = (alike: boolean) =>
      chosenCalibration(held.model, plan, new Set(usualKeys(plan)), alike).times.map(({ stepId }) => stepId);
    expect(chosen(false)).not.toContain(copy("look").id);
    held.run(calibrateFromLog, {
      logId: "log",
      journeyId: "j",
      ...chosenCalibration(held.model, plan, new Set(usualKeys(plan)), true),
    });
    expect(copy("look").workTime).toMatchObject({ value: 5 });
    expect(copy("answer").waitTime).toMatchObject({ value: 5 });
  });

  it("is refused where nothing is chosen", () => {
    const nothing = { logId: "log", journeyId: "j", times: [], flows: [], demand: null };
    expect(() => service().run(calibrateFromLog, nothing)).toThrow("Choose first what to fill in.");
  });
});

describe("a condensed sample", () => {
  it("has the mean of all values, at most so many, in order and within their range", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 400 }),
        (values) => {
          const sorted = values.toSorted((a, b) => a - b);
          const sample = condensed(sorted);
          const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
          expect(sample.length).toBe(Math.min(MOST_SAMPLED, values.length));
          expect(mean(sample)).toBeCloseTo(mean(sorted), 6);
          expect(sample.every((value, index) => value >= (sample[index - 1] ?? 0) - 1e-9)).toBe(true);
          expect(sample.at(-1) ?? 0).toBeLessThanOrEqual((sorted.at(-1) ?? 0) + 1e-9);
        },
      ),
    );
  });
});

describe("how far two curves are apart", () => {
  const uniform = (from: number, to: number) =>
    Array.from({ length: 999 }, (_, index) => from + ((to - from) * (index + 1)) / 1000);
  const percentiles = (from: number, to: number) =>
    Array.from({ length: 99 }, (_, index) => from + ((to - from) * (index + 1)) / 100);

  it("not at all where both are the same", () => {
    const apart = curvesApart(uniform(0, 1000), percentiles(0, 1000));
    expect(apart?.distance).toBeLessThan(0.002);
    expect(apart?.verdict).toBe("close");
  });

  it("by a quarter where one begins a quarter later", () => {
    // Of 0 … 1000 against 250 … 1250: at any time between, a quarter more are through.
    const apart = curvesApart(uniform(0, 1000), percentiles(250, 1250));
    expect(apart?.distance).toBeCloseTo(0.25, 2);
    expect(apart?.verdict).toBe("far");
  });

  it("not where many take the very same time in both", () => {
    expect(curvesApart([5, 5, 5, 5], percentiles(5, 5))?.distance).toBe(0);
  });

  it("says how far chance alone takes them: of ten cases .409, of a hundred .134 (Stephens)", () => {
    const of = (n: number) => curvesApart(uniform(0, 1000).slice(0, n), percentiles(0, 1000))?.byChance;
    expect(of(10)).toBeCloseTo(0.409, 3);
    expect(of(100)).toBeCloseTo(0.134, 3);
  });

  it("gives no verdict where few cases lie as far off as chance may take them, and gives it beyond", () => {
    const twenty = (from: number) => Array.from({ length: 20 }, (_, index) => from + 50 * index + 25);
    expect(curvesApart(twenty(0), percentiles(0, 1000))?.verdict).toBe("few");
    expect(curvesApart(twenty(200), percentiles(0, 1000))?.verdict).toBe("few");
    expect(curvesApart(twenty(500), percentiles(0, 1000))?.verdict).toBe("far");
  });

  it("is not told without a time", () => {
    expect(curvesApart([], percentiles(0, 1))).toBeNull();
    expect(
      curvesApart(
        [1],
        Array.from({ length: 99 }, () => Number.NaN),
      ),
    ).toBeNull();
  });
});

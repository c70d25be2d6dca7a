import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { migrateRecord } from "@shared/domain/core/migrate.ts";
import { figuresByStep } from "@shared/domain/event-log/by-step.ts";
import { chooseCases } from "@shared/domain/event-log/case-set.ts";
import { fillFromEventLog } from "@shared/domain/event-log/commands/fill-from-event-log.ts";
import { importEventLog } from "@shared/domain/event-log/commands/import-event-log.ts";
import { mappedSteps, planFill, stepNumbers } from "@shared/domain/event-log/plan-fill.ts";
import { readLog } from "@shared/domain/event-log/read-log.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

/** Apply → check → complete? → yes: decide → end; no: ask → check. Minutes 10, 20 … before each event. */
const HEAD = "case,activity,start,end,channel";
const stamp = (minutes: number) => new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString();
const CASES: readonly (readonly (readonly [string, number, number])[])[] = [
  [
    ["Apply", 0, 1],
    ["Check form", 10, 12],
    ["Decide", 20, 25],
  ],
  [
    ["Apply", 0, 1],
    ["Check form", 21, 22],
    ["Check annex", 22, 25],
    ["Ask client", 30, 31],
    ["Check form", 100, 104],
    ["Noted", 105, 105],
    ["Decide", 110, 111],
  ],
  [
    ["Apply", 0, 1],
    ["Check form", 31, 36],
    ["Decide", 40, 44],
  ],
];
const csv = [
  HEAD,
  ...CASES.flatMap((events, index) =>
    events.map(([activity, from, to]) => `${index},${activity},${stamp(from)},${stamp(to)},desk`),
  ),
].join("\n");

function engagement() {
  const document = new BlueprintBuilder()
    .step("apply", "client", "s1", 0)
    .step("check", "frontstage", "s1", 1)
    .step("complete", "frontstage", "s1", 2, { kind: "decision" })
    .step("ask", "frontstage", "s2", 0)
    .step("note", "backstage", "s2", 0)
    .step("decide", "frontstage", "s2", 1)
    .flow("apply", "check")
    .flow("check", "complete")
    .flow("complete", "note", { label: "yes" })
    .flow("note", "decide")
    .flow("complete", "ask", { label: "no" })
    .flow("ask", "check")
    .build();
  const table = readCsv(new TextEncoder().encode(csv));
  const { result } = document.run(importEventLog, {
    dataset: datasetOf(table, { id: "d", name: "Log", fileName: "l.csv", importedOn: "", purpose: "events" }),
    name: "Log",
    reading: {
      caseColumn: "case",
      activityColumn: "activity",
      timeColumn: "end",
      startColumn: "start",
      resourceColumn: "",
      lifecycleColumn: "",
      attributes: ["channel"],
      blueprintId: "b",
      activities: [
        { name: "Apply", stepId: "apply" },
        { name: "Check form", stepId: "check" },
        { name: "Check annex", stepId: "check" },
        { name: "Ask client", stepId: "ask" },
        { name: "Decide", stepId: "decide" },
        { name: "Noted", stepId: null },
      ],
      limit: null,
      standsFor: 1,
    },
  });
  return {
    document,
    logId: result.logId,
    read: (_: string, column: number): DatasetColumn => table.columns[column]!,
  };
}

function planned(change: Partial<EventLog> = {}) {
  const { document, logId, read } = engagement();
  const record = { ...document.model.get("eventLog", logId)!, ...change };
  const log = readLog(record, document.model.get("dataset", record.datasetId)!, read);
  const figures = figuresByStep(
    log,
    chooseCases(log),
    stepNumbers(record, log.columns.activities),
    mappedSteps(record).length,
  );
  return { document, logId, plan: planFill(document.model, record, figures.steps, figures.transitions) };
}
const minutes = (value: number) => value * 60_000;

it("a log of before it could be drawn from more stands for itself", () => {
  expect(migrateRecord({ name: "Calls" }, "eventLog", 1)).toEqual({ name: "Calls", standsFor: 1 });
});

describe("what a log says of the steps of a map", () => {
  const { plan } = planned();
  const of = (id: string) => plan.steps.find(({ step }) => step.id === id)!;

  it("takes activities of one step that follow each other for one visit", () => {
    expect(of("check").figures).toMatchObject({ visits: 4, cases: 3 });
  });
  it("measures the wait before a visit and the work in it, from its beginning to its end", () => {
    expect(of("check").figures.wait).toMatchObject({ n: 4, minimum: minutes(9), maximum: minutes(69) });
    expect(of("check").figures.work).toMatchObject({ n: 4, minimum: minutes(2), maximum: minutes(5) });
    expect(of("apply").figures.wait).toBeNull();
  });
  it("gives a lognormal time by median and 90th percentile, measured", () => {
    expect(of("check").wait).toEqual({ kind: "lognormal", median: 25, p90: 57.3, source: "measured" });
    expect(of("ask").work).toEqual({ kind: "fixed", value: 1, source: "measured" });
  });
  it("tells the ways out of a decision apart by the steps behind them, through steps without an activity", () => {
    expect(plan.decisions).toHaveLength(1);
    const { branches, problem, unexplained } = plan.decisions[0]!;
    expect([problem, unexplained]).toEqual([null, 0]);
    expect(branches!.map(({ flow, count, share }) => [flow.label, count, share])).toEqual([
      ["yes", 3, 0.75],
      ["no", 1, 0.25],
    ]);
  });
  it("knows a way that leads back to the same step over an activity that is no step", () => {
    const { activities } = engagement().document.model.all("eventLog")[0]!;
    const { plan: blind } = planned({
      activities: activities.map((entry) => (entry.stepId === "ask" ? { ...entry, stepId: null } : entry)),
    });
    expect(blind.decisions[0]!.branches!.map(({ count }) => count)).toEqual([3, 1]);
  });
  it("says when the ways out cannot be told apart, and gives no share", () => {
    const { activities } = engagement().document.model.all("eventLog")[0]!;
    const { plan: none } = planned({ activities: activities.slice(0, 1) });
    expect(none.decisions[0]).toMatchObject({ branches: null, problem: "same-steps" });
  });
});

describe("filling it in", () => {
  it("changes times and shares in one step that is undone in one", () => {
    const { document, logId, plan } = planned();
    const held = () => [document.model.get("step", "check"), document.model.get("flow", "complete-to-note")];
    const before = held();
    const [check] = plan.steps.filter(({ step }) => step.id === "check");
    const { diff } = document.run(fillFromEventLog, {
      logId,
      steps: [{ stepId: "check", waitTime: check!.wait!, workTime: check!.work! }],
      flows: plan.decisions[0]!.branches!.map(({ flow, share }) => ({ flowId: flow.id, probability: share })),
    });
    expect(document.model.get("step", "check")).toMatchObject({
      waitTime: { median: 25, source: "measured" },
      workTime: { source: "measured" },
    });
    expect(document.model.get("flow", "complete-to-note")!.probability).toBe(0.75);
    document.undo(diff);
    expect(held()).toEqual(before);
  });
  it("refuses steps of another map", () => {
    const { document, logId } = engagement();
    expect(() =>
      document.run(fillFromEventLog, { logId, steps: [{ stepId: "elsewhere" }], flows: [] }),
    ).toThrow("not of this map");
  });
});

describe("a record that does not fit its data set", () => {
  it("is told by the name of the column that is missing", () => {
    expect(() => planned({ timeColumn: "finished" })).toThrow("no column “finished”");
    expect(() => planned({ caseColumn: "" })).toThrow("No column says which case");
  });
});

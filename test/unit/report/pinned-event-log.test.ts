import { eventLogChoices, eventLogQuestion } from "@shared/domain/chart/charts/event-log.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { Model } from "@shared/domain/core/model.ts";
import { ALL_CASES, type CaseChoice } from "@shared/domain/event-log/case-set.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import { measureOf } from "@shared/domain/measure/measures.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";
import { collection } from "../../builders/verbatims.ts";

const table = readCsv(permitBytes());
const columns = Object.fromEntries(table.names.map((name, index) => [name, table.columns[index]!]));
const { records, readColumn } = collection(columns, {}, "permits");
const eventLog: EventLog = {
  id: "log",
  type: "eventLog",
  name: "Permits",
  datasetId: "permits",
  caseColumn: "case:concept:name",
  activityColumn: "concept:name",
  timeColumn: "time:timestamp",
  startColumn: "",
  resourceColumn: "",
  lifecycleColumn: "",
  attributes: ["case:channel"],
  blueprintId: null,
  activities: [],
  limit: 7 * 24 * 60,
  standsFor: 1,
  order: "a0",
};
const dataset = records.filter(({ type }) => type === "dataset");
const modelOf = (log: Partial<EventLog> = {}) =>
  new Model([...dataset, { ...eventLog, ...log } as AnyRecord]);
const drawn = (chart: string, choice: CaseChoice = ALL_CASES, by: string | null = null, model = modelOf()) =>
  drawnHere(model, readColumn, { chart, choices: eventLogChoices("log", choice, by) });
const internet = { ...ALL_CASES, filters: [{ attribute: "case:channel", value: "Internet" }] };

describe("a pinned chart of an event log", () => {
  it("draws the lead times of all cases anew, with the limit that the log keeps", () => {
    const content = drawn("event-log.lead-time");
    expect(content?.subtitle).toContain("n 1,434");
    expect(content?.draw({ width: 640 }).svg).toContain("limit 7 days: 78.7 %");
  });
  it("keeps the cases that were chosen when it was pinned", () => {
    const [, cases = ""] = /n ([\d,]+)/.exec(drawn("event-log.lead-time", internet)?.subtitle ?? "") ?? [];
    expect(cases).not.toBe("1,434");
    expect(Number(cases.replace(",", ""))).toBeGreaterThan(0);
  });
  it("draws the work in progress of each day, and the cases by an attribute", () => {
    expect(drawn("event-log.work-in-progress")?.table.rows.length).toBeGreaterThan(300);
    const by = drawn("event-log.comparison", ALL_CASES, "case:channel");
    expect(by?.subtitle).toMatch(/^By case:channel;/);
    expect(by?.table.rows.map(([value]) => value)).toContain("Internet");
  });
  it("is nothing to draw where the log, a column, or every case is gone", () => {
    expect(drawn("event-log.lead-time", ALL_CASES, null, new Model(dataset))).toBeNull();
    expect(drawn("event-log.lead-time", ALL_CASES, null, modelOf({ timeColumn: "gone" }))).toBeNull();
    const none = { ...ALL_CASES, filters: [{ attribute: "case:channel", value: "Pigeon" }] };
    expect(drawn("event-log.lead-time", none)).toBeNull();
    expect(drawn("event-log.comparison")).toBeNull();
  });
  it("asks for every column that the log reads, and for no other", () => {
    const asked = [
      ...measureOf("eventLog").columns(modelOf(), eventLogQuestion(eventLogChoices("log", ALL_CASES))),
    ];
    const names = asked.map(({ column }) => table.names[column]);
    expect(names.sort()).toEqual(["case:channel", "case:concept:name", "concept:name", "time:timestamp"]);
  });
});

it("the choice of cases is kept in a pin and read again", () => {
  const choice: CaseChoice = {
    filters: [{ attribute: "end of day", value: "" }],
    endActivities: ["Send", "Close case"],
    incomplete: "leave-out",
  };
  expect(eventLogQuestion(eventLogChoices("log", choice, "channel"))).toEqual({
    eventLogId: "log",
    cases: choice,
    compareBy: "channel",
  });
});

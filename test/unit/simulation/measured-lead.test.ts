import { Model } from "@shared/domain/core/model.ts";
import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { computeLogFigures } from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { computeEventLog } from "@shared/domain/measure/event-log.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { logOfJourney } from "@shared/domain/simulation/log-of-journey.ts";
import { leadApart, type MeasuredLead, measuredLead } from "@shared/domain/simulation/measured-lead.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";

const HOUR = 3_600_000;
const DAY = 1440;
const sample = areaNewspaperSample();
const model = new Model(sample.records);
const journeyOf = (blueprintId: string) => model.get("blueprint", blueprintId)?.journeyId ?? "";
const [log] = model.all("eventLog");
if (!log?.blueprintId) throw new Error("the sample has no log of a journey");
const journeyId = journeyOf(log.blueprintId);

/** Lead times of 1, 2 … n hours. */
const hours = (n: number): MeasuredLead => {
  const lead = measuredLead(
    { leadTimes: Float64Array.from({ length: n }, (_, at) => (at + 1) * HOUR) },
    0.95,
  );
  if (!lead) throw new Error("no case");
  return lead;
};
const mean = (mean: number, half = 0): MeanFigure => ({
  n: 10,
  mean,
  sd: 1,
  low: mean - half,
  high: mean + half,
  confidence: 0.95,
});

describe("the log of a journey", () => {
  it("is the one whose activities are steps of its blueprint", () => {
    expect(logOfJourney(model, journeyId)).toEqual({ log, blueprintId: log.blueprintId });
  });

  it("is not that of another journey", () => {
    const others = model.all("journey").filter(({ id }) => id !== journeyId);
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) expect(logOfJourney(model, id)).toBeNull();
  });

  it("is that of the as-is before that of a to-be, and of several the newest", () => {
    const toBe = model
      .all("blueprint")
      .find((one) => one.kind === "to-be" && one.journeyId === journeyId && one.parentStepId === null);
    const others = [
      { ...log, id: "newer", order: "b0" },
      { ...log, id: "of-to-be", order: "c0", blueprintId: toBe?.id ?? "" },
    ];
    expect(toBe).toBeDefined();
    expect(logOfJourney(new Model([...sample.records, ...others]), journeyId)?.log.id).toBe("newer");
  });

  it("is not that of the inside of one of its steps", () => {
    const stepId = model.by("step", "blueprintId", log.blueprintId ?? "")[0]?.id ?? "";
    const blueprint = model.get("blueprint", log.blueprintId ?? "");
    const changed = sample.records.map((record) =>
      record.id === blueprint?.id ? { ...record, parentStepId: stepId } : record,
    );
    expect(logOfJourney(new Model(changed), journeyId)).toBeNull();
  });
});

describe("measured lead times", () => {
  it("of the sample's refunds are those that its log tells", () => {
    const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
    const measure = computeEventLog(
      { model, readColumn },
      { eventLogId: log.id, cases: ALL_CASES, compareBy: null },
    );
    const lead = measure && measuredLead(measure.figures, measure.confidence);
    expect(lead?.cases).toBe(75);
    expect(lead?.half.value).toBeCloseTo((measure?.figures.leadTime?.median ?? 0) / 60_000, 9);
    expect(lead?.nine.value).toBeCloseTo((measure?.figures.leadTime?.p90 ?? 0) / 60_000, 9);
  });

  it("of 1,434 permits are 0.0332 days in the middle; a week is kept by 78.73 %", () => {
    const table = readCsv(permitBytes());
    const column = (name: string) => {
      const found = table.columns[table.names.indexOf(name)];
      if (!found) throw new Error(name);
      return found;
    };
    const events = readEvents({
      caseColumn: column("case:concept:name"),
      activityColumn: column("concept:name"),
      timeColumn: column("time:timestamp"),
      lifecycleColumn: column("lifecycle:transition"),
      attributes: [],
    });
    const lead = measuredLead(computeLogFigures(orderEvents(events)), 0.95);
    expect(lead?.cases).toBe(1434);
    expect((lead?.half.value ?? 0) / DAY).toBeCloseTo(0.0332, 4);
    expect((lead?.percentiles[77] ?? 0) / DAY).toBeLessThan(7);
    expect((lead?.percentiles[78] ?? 0) / DAY).toBeGreaterThan(7);
  });

  it("lie at each percentile between the cases around it, as R's type 7 has it", () => {
    const { percentiles, half, nine } = hours(101);
    expect(percentiles).toHaveLength(99);
    for (const [index, minutes] of percentiles.entries()) expect(minutes).toBeCloseTo((index + 2) * 60, 6);
    expect([half.value, nine.value]).toEqual([51 * 60, 91 * 60]);
  });

  it("of no case are none", () => {
    expect(measuredLead({ leadTimes: new Float64Array(0) }, 0.95)).toBeNull();
  });
});

describe("measured against simulated", () => {
  const measured = hours(101);

  it("tells by what share the simulated percentile is longer or less", () => {
    const apart = leadApart(measured, { p50: mean(51 * 60 * 1.5), p90: mean(91 * 30) });
    expect(apart?.half.share).toBeCloseTo(0.5, 12);
    expect(apart?.nine.share).toBeCloseTo(-0.5, 12);
    expect([apart?.half.isWithin, apart?.nine.isWithin]).toEqual([false, false]);
  });

  it("does not tell apart what lies within both intervals", () => {
    const { high } = measured.half;
    if (high === null) throw new Error("101 cases set a bound");
    const touching = leadApart(measured, { p50: mean(high + 10, 10), p90: mean(91 * 60) });
    expect([touching?.half.isWithin, touching?.nine.isWithin]).toEqual([true, true]);
    const beyond = leadApart(measured, { p50: mean(high + 10, 9), p90: mean(91 * 60) });
    expect(beyond?.half.isWithin).toBe(false);
  });

  it("lets a bound that few cases do not set hold whatever lies there", () => {
    const few = hours(4);
    expect(few.nine.high).toBeNull();
    expect(leadApart(few, { p50: mean(150), p90: mean(1e6) })?.nine.isWithin).toBe(true);
  });

  it("has no share of nothing, and no figure where nobody came to the end", () => {
    const nothing = measuredLead({ leadTimes: new Float64Array(10) }, 0.95);
    expect(nothing && leadApart(nothing, { p50: mean(5), p90: mean(5) })?.half.share).toBeNull();
    expect(leadApart(measured, { p50: null, p90: null })).toBeNull();
  });
});

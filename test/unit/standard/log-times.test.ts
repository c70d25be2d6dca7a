import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { type LogSpan, timesInLog } from "@shared/domain/standard/log-times.ts";
import { measureInLog } from "@shared/domain/standard/measure-in-log.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";
import { workingClock } from "@shared/domain/standard/working-time.ts";
import { describe, expect, it } from "vitest";
import { officeHours } from "../../builders/standards.ts";

type Event = readonly [caseName: string, activity: string, end: string, start?: string];

const coded = (texts: readonly string[]): DatasetColumn => {
  const dictionary = ["", ...new Set(texts)].filter((text, index) => index === 0 || text !== "");
  return { dictionary, values: Uint32Array.from(texts, (text) => dictionary.indexOf(text)) };
};
const logOf = (events: readonly Event[]) =>
  orderEvents(
    readEvents({
      caseColumn: coded(events.map(([name]) => name)),
      activityColumn: coded(events.map(([, activity]) => activity)),
      timeColumn: coded(events.map(([, , end]) => end)),
      startColumn: events.some(([, , , start]) => start)
        ? coded(events.map((event) => event[3] ?? ""))
        : null,
    }),
  );
const span = (fields: Partial<LogSpan> = {}): LogSpan => ({
  fromActivity: "Asked",
  toActivity: "Answered",
  pausingActivities: [],
  ...fields,
});
const minutes = (
  events: readonly Event[],
  fields: Partial<LogSpan> = {},
  calendar: Calendar | null = officeHours({}),
) => {
  const times = timesInLog(logOf(events), span(fields), workingClock(calendar))!;
  const plain = (values: Float64Array) => [...values].map((value) => value / 60_000);
  return { ended: plain(times.ended), open: plain(times.open), notStarted: times.notStarted };
};
const CLOSING: Event = ["last", "Other", "2026-11-27 17:00:00"];

describe("how long a case took", () => {
  it("is timed from when one activity is done to when the next other one is", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 10:00:00"],
      ["a", "Other", "2026-11-23 11:00:00"],
      ["a", "Answered", "2026-11-23 12:30:00"],
      ["a", "Answered", "2026-11-23 15:00:00"],
    ];
    expect(minutes(events).ended).toEqual([150]);
  });
  it("has no negative time: an answer before the question is none", () => {
    const events: Event[] = [
      ["a", "Answered", "2026-11-23 09:30:00"],
      ["a", "Asked", "2026-11-23 10:00:00"],
      CLOSING,
    ];
    expect(minutes(events)).toEqual({ ended: [], open: [7 * 60 + 4 * 480], notStarted: 1 });
  });
  it("does not count the time after a pausing activity, up to the beginning of the next event", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 10:00:00"],
      ["a", "Waits for the client", "2026-11-23 11:00:00"],
      ["a", "Works on", "2026-11-23 15:00:00", "2026-11-23 14:00:00"],
      ["a", "Answered", "2026-11-23 16:00:00"],
    ];
    expect(minutes(events).ended).toEqual([360]);
    expect(minutes(events, { pausingActivities: ["Waits for the client"] }).ended).toEqual([180]);
  });
  it("stands while what is open waits for the client", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 10:00:00"],
      ["a", "Waits for the client", "2026-11-23 11:00:00"],
      ["b", "Answered", "2026-11-24 11:00:00"],
      CLOSING,
    ];
    expect(minutes(events, { pausingActivities: ["Waits for the client"] }).open).toEqual([60]);
  });
  it("times the same activity to its next time", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 10:00:00"],
      ["a", "Asked", "2026-11-23 10:20:00"],
    ];
    expect(minutes(events, { toActivity: "Asked" }).ended).toEqual([20]);
  });
  it("begins with the beginning of the first event where no activity is named", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 10:00:00", "2026-11-23 09:40:00"],
      ["a", "Answered", "2026-11-23 11:00:00", "2026-11-23 10:30:00"],
    ];
    expect(minutes(events, { fromActivity: "" }).ended).toEqual([80]);
    expect(minutes(events).ended).toEqual([60]);
  });
  it("reads the clock on the wall where the log tells it", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 08:30:00+00:00"],
      ["a", "Answered", "2026-11-23 11:00:00+01:00"],
    ];
    // 8:30 is before the office opens; 9:00 to 11:00 by the clock there.
    expect(minutes(events).ended).toEqual([120]);
  });
  it("takes the moments for what they are where time goes round the clock", () => {
    const events: Event[] = [
      ["a", "Asked", "2026-11-23 08:30:00+00:00"],
      ["a", "Answered", "2026-11-23 11:00:00+01:00"],
    ];
    expect(minutes(events, {}, null).ended).toEqual([90]);
  });
  it("names an activity that the log does not have", () => {
    const ask = () => minutes([["a", "Asked", "2026-11-23 10:00:00"]], { toActivity: "Answerd" });
    expect(ask).toThrow(UserError);
    expect(ask).toThrow("The log has no activity “Answerd”.");
  });
  it("is nothing in a log without events", () => {
    expect(timesInLog(logOf([]), span({ fromActivity: "", toActivity: "" }), workingClock(null))).toBeNull();
  });
});

describe("compliance with a limit", () => {
  const events: Event[] = [
    ["met", "Asked", "2026-11-23 10:00:00"],
    ["met", "Answered", "2026-11-23 14:00:00"],
    ["late", "Asked", "2026-11-23 10:00:00"],
    ["late", "Answered", "2026-11-23 14:01:00"],
    ["overdue", "Asked", "2026-11-26 10:00:00"],
    ["not due", "Asked", "2026-11-27 16:00:00"],
    CLOSING,
  ];
  const answer = measureInLog(logOf(events), { ...span(), limit: 240 }, officeHours(), 0.95)!;
  it("counts a case exactly at the limit as met, an open one past due as a breach, and leaves one not yet due out", () => {
    expect(answer).toMatchObject({ met: 1, breached: 1, overdue: 1, notDue: 1, notStarted: 1 });
  });
  it("gives median and 90th percentile of those that have ended, by the quantile that the project uses", () => {
    expect(answer.median).toBe(240.5);
    expect(answer.p90).toBeCloseTo(240.9, 9);
  });
  it("sets no bounds of a percentile with two cases", () => {
    expect(answer.p90High).toBeNull();
  });
});

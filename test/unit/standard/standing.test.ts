import { standingText } from "@renderer/features/standards/verdict-badges.tsx";
import type { AnyRecord } from "@shared/domain/records.ts";
import { updateCalendar } from "@shared/domain/standard/commands/update-calendar.ts";
import { footingOf } from "@shared/domain/standard/footing.ts";
import { promiseStanding } from "@shared/domain/standard/promise-standing.ts";
import type { Measured, ServicePromise, Standard } from "@shared/domain/standard/records.ts";
import { complianceOfAll, standingOf } from "@shared/domain/standard/standing.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { log } from "../../builders/rule-cases/small-records.ts";
import {
  counted,
  officeHours,
  plainPromise,
  plainStandard,
  timedStandard,
} from "../../builders/standards.ts";

const documentOf = (...records: readonly AnyRecord[]) =>
  new BlueprintBuilder().add(officeHours(), ...log(null), ...records).build();

const ANSWER: Measured = {
  footing: "",
  from: 0,
  asOf: 0,
  confidence: 0.95,
  met: 95,
  breached: 5,
  overdue: 0,
  notDue: 0,
  notStarted: 0,
  median: 60,
  p90: 200,
  p90Low: 180,
  p90High: 230,
};
/** With an answer of its log that holds. */
function measured<T extends Standard | ServicePromise>(record: T, answer: Partial<Measured> = {}): T {
  const footing = footingOf(documentOf(record).model, record);
  if (footing === null) throw new Error("it cannot be measured");
  return { ...record, measured: { ...ANSWER, ...answer, footing } };
}
const timed = (fields: Partial<Standard> = {}) =>
  timedStandard({ eventLogId: "log", limit: 240, share: 0.9, calendarId: "office", ...fields });

describe("how a standard stands", () => {
  it("cannot be told while nothing is measured", () => {
    const standing = standingOf(documentOf().model, plainStandard({ share: 0.9, limit: 240 }));
    expect(standing).toMatchObject({ verdict: "cannot-tell", compliance: null, isOutOfDate: false });
  });
  it("is told by the last of the periods, beside all of them together", () => {
    const standard = plainStandard({
      measuredBy: "counts",
      share: 0.9,
      counts: [counted(50, 50), counted(98, 2)],
    });
    const { model } = documentOf();
    expect(standingOf(model, standard)).toMatchObject({ verdict: "kept", period: { met: 98 } });
    expect(complianceOfAll(model, standard)).toMatchObject({ met: 148, n: 200 });
  });
  it("is told by the last period with a case, not by one that was just added", () => {
    const standard = plainStandard({
      measuredBy: "counts",
      share: 0.9,
      counts: [counted(98, 2), counted(0, 0)],
    });
    expect(standingOf(documentOf().model, standard)).toMatchObject({ verdict: "kept", period: { met: 98 } });
  });
  it("says where there is no objective to be held against", () => {
    const standard = plainStandard({ measuredBy: "counts", counts: [counted(98, 2)] });
    expect(standingText(standingOf(documentOf().model, standard))).toBe("No objective");
    expect(standingText(standingOf(documentOf().model, { ...standard, share: 0.9 }))).toBe("Kept");
  });
  it("is not to be measured again once its log is gone", () => {
    const standard = { ...measured(timed()), eventLogId: null };
    expect(standingOf(documentOf().model, standard).isOutOfDate).toBe(false);
  });
  it("counts what is open and past due as a breach", () => {
    const standard = plainStandard({
      measuredBy: "counts",
      share: 0.9,
      counts: [counted(90, 0, { overdue: 10 })],
    });
    expect(standingOf(documentOf().model, standard).compliance).toMatchObject({ n: 100, share: 0.9 });
  });
  it("is never proven for all clients, and refuted by one", () => {
    const of = (met: number, breached: number) =>
      standingOf(
        documentOf().model,
        plainStandard({ measuredBy: "counts", share: 1, counts: [counted(met, breached)] }),
      ).verdict;
    expect(of(500, 0)).toBe("cannot-tell");
    expect(of(499, 1)).toBe("not-kept");
  });
  it("is told by the log as long as nothing has changed that it was measured from", () => {
    const standard = measured(timed());
    const document = documentOf(standard);
    expect(standingOf(document.model, standard)).toMatchObject({
      compliance: { n: 100 },
      isOutOfDate: false,
    });
    document.run(updateCalendar, { id: "office", patch: { closedDates: ["2026-12-25"] } });
    expect(standingOf(document.model, standard)).toMatchObject({ compliance: null, isOutOfDate: true });
    document.run(updateCalendar, { id: "office", patch: { closedDates: [] } });
    expect(standingOf(document.model, standard).isOutOfDate).toBe(false);
  });
  it.each([
    ["the limit", { limit: 300 }],
    ["the first activity", { fromActivity: "Asked" }],
    ["what stops the clock", { pausingActivities: ["Waits"] }],
    ["the calendar", { calendarId: null }],
  ] as const)("is out of date once %s is another", (_, patch) => {
    const standard = { ...measured(timed()), ...patch } as Standard;
    expect(standingOf(documentOf().model, standard).isOutOfDate).toBe(true);
  });
});

describe("whether a promise can be kept", () => {
  const verdict = (promise: Partial<ServicePromise>, ...records: readonly AnyRecord[]) =>
    promiseStanding(documentOf(...records).model, plainPromise(promise)).verdict;
  const behind = { standardId: "standard", calendarId: "office" };

  it("is not known without a standard, a log or a time", () => {
    expect(verdict({ limit: 240 })).toBe("not-known");
    expect(verdict(behind, measured(timed()))).toBe("not-known");
  });
  it("is told by the 90th percentile of the standard behind it, with its interval", () => {
    const records = measured(timed({ limit: 10_000 }), { met: 100, breached: 0 });
    expect(verdict({ ...behind, limit: 240 }, records)).toBe("kept");
    expect(verdict({ ...behind, limit: 200 }, records)).toBe("cannot-tell");
    expect(verdict({ ...behind, limit: 120 }, records)).toBe("cannot-be-kept");
  });
  it("is not told by times of another calendar", () => {
    expect(verdict({ ...behind, calendarId: null, limit: 240 }, measured(timed()))).toBe("not-known");
  });
  it("is told by the share of the standard where neither has a time", () => {
    const untimed = (met: number, breached: number, limit: number | null = null) =>
      plainStandard({ limit, measuredBy: "counts", counts: [counted(met, breached)] });
    const promise = { standardId: "standard", calendarId: null };
    expect(verdict(promise, untimed(98, 2))).toBe("kept");
    expect(verdict(promise, untimed(50, 50))).toBe("cannot-be-kept");
    expect(verdict(promise, untimed(90, 10))).toBe("cannot-tell");
    expect(verdict(promise, untimed(98, 2, 240))).toBe("not-known");
  });
  it("tells the share of the standard that it rests on", () => {
    const model = documentOf(
      plainStandard({ calendarId: "office", limit: 240, measuredBy: "counts", counts: [counted(60, 40)] }),
    ).model;
    const standing = promiseStanding(model, plainPromise({ ...behind, limit: 240 }));
    expect(standing).toMatchObject({ by: "standard", compliance: null, behind: { n: 100, share: 0.6 } });
  });
  it("is told by the standard's breaches where it promises no more time", () => {
    const counts = plainStandard({
      calendarId: "office",
      limit: 240,
      measuredBy: "counts",
      counts: [counted(60, 40)],
    });
    expect(verdict({ ...behind, limit: 240 }, counts)).toBe("cannot-be-kept");
    expect(verdict({ ...behind, limit: 480 }, counts)).toBe("cannot-tell");
  });
  it("is not called kept while cases are open past due that no percentile holds", () => {
    const standard = measured(timed({ limit: 100 }), { met: 30, breached: 60, overdue: 10 });
    expect(verdict({ ...behind, limit: 240 }, standard)).toBe("cannot-tell");
  });
  it("is not called kept while cases are open that the promise may have passed already", () => {
    const open = (limit: number) =>
      measured(timed({ limit }), { met: 100, breached: 0, notDue: 40, p90Low: 60, p90: 80, p90High: 100 });
    expect(verdict({ ...behind, limit: 240 }, open(10_000))).toBe("cannot-tell");
    expect(verdict({ ...behind, limit: 240 }, open(200))).toBe("kept");
  });
  it("is not refuted by an entered percentile where the share of the same limit cannot tell", () => {
    const counts = plainStandard({
      calendarId: "office",
      limit: 240,
      measuredBy: "counts",
      counts: [counted(17, 3, { p90: 260 })],
    });
    expect(verdict({ ...behind, limit: 240 }, counts)).toBe("cannot-tell");
    expect(verdict({ ...behind, limit: 200 }, counts)).toBe("cannot-be-kept");
  });
  it("is told by its own log before the standard's", () => {
    const own = measured(plainPromise({ ...behind, eventLogId: "log", limit: 60 }), {
      met: 10,
      breached: 90,
    });
    const model = documentOf(measured(timed()), own).model;
    expect(promiseStanding(model, own)).toMatchObject({ verdict: "cannot-be-kept", by: "log" });
  });
});

import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { complianceOf, verdictOf } from "@shared/domain/standard/compliance.ts";
import { measureInLog } from "@shared/domain/standard/measure-in-log.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";
import { officeHours } from "../../builders/standards.ts";

const DAY = 1440;
const table = readCsv(permitBytes());
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const log = orderEvents(
  readEvents({
    caseColumn: column("case:concept:name"),
    activityColumn: column("concept:name"),
    timeColumn: column("time:timestamp"),
    lifecycleColumn: column("lifecycle:transition"),
  }),
);
const whole = { fromActivity: "", toActivity: "", pausingActivities: [] };
const within = (days: number) => measureInLog(log, { ...whole, limit: days * DAY }, null, 0.95)!;

describe("a standard of seven days on the permit log", () => {
  it("is met by 1,129 of 1,434 cases: 78.73 %, Wilson 76.54 to 80.77", () => {
    const compliance = complianceOf(within(7), 0.95)!;
    expect(compliance).toMatchObject({ met: 1129, breached: 305, overdue: 0, n: 1434 });
    expect(compliance.share * 100).toBeCloseTo(78.73, 2);
    expect(compliance.low * 100).toBeCloseTo(76.54, 2);
    expect(compliance.high * 100).toBeCloseTo(80.77, 2);
  });
  it("is met by 888 within one day and by 1,381 within 28", () => {
    expect(within(1).met).toBe(888);
    expect(within(28).met).toBe(1381);
  });
  it("has its median at 0.0332 days, and leaves nothing open: each case ends with its last event", () => {
    const answer = within(7);
    expect(answer.median! / DAY).toBeCloseTo(0.0332, 4);
    expect(answer).toMatchObject({ overdue: 0, notDue: 0, notStarted: 0 });
    expect(answer.p90Low!).toBeLessThanOrEqual(answer.p90!);
    expect(answer.p90High!).toBeGreaterThanOrEqual(answer.p90!);
  });
  it("breaks 85 %, keeps 75 %, and cannot tell of 80 %", () => {
    const compliance = complianceOf(within(7), 0.95);
    expect(verdictOf(0.85, compliance)).toBe("not-kept");
    expect(verdictOf(0.75, compliance)).toBe("kept");
    expect(verdictOf(0.8, compliance)).toBe("cannot-tell");
  });
  it("takes no longer on office hours than round the clock", () => {
    const office = measureInLog(log, { ...whole, limit: 7 * DAY }, officeHours(), 0.95)!;
    expect(office.met).toBeGreaterThan(1129);
    expect(office.p90!).toBeLessThan(within(7).p90!);
    expect(office.met + office.breached).toBe(1434);
  });
});

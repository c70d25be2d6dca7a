import type { Calendar } from "@shared/domain/standard/records.ts";
import { weekOf, workedBetween, workingClock } from "@shared/domain/standard/working-time.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeHours } from "../../builders/standards.ts";

const MINUTE = 60_000;
const at = (text: string) => Date.parse(`${text}Z`);
const minutes = (calendar: Calendar | null, from: string, to: string) =>
  workedBetween(workingClock(calendar), at(from), at(to)) / MINUTE;

describe("time of a calendar", () => {
  it("goes round the clock without one", () => {
    expect(minutes(null, "2026-11-27T16:55", "2026-11-30T09:10")).toBe(64 * 60 + 15);
  });
  it("lets what comes on Friday at 16:55 wait until Monday", () => {
    expect(minutes(officeHours(), "2026-11-27T16:55", "2026-11-30T09:10")).toBe(15);
  });
  it("counts nothing at night and on a Sunday", () => {
    expect(minutes(officeHours(), "2026-11-27T17:00", "2026-11-30T09:00")).toBe(0);
  });
  it("has forty hours in a usual week", () => {
    expect(minutes(officeHours(), "2026-11-23T00:00", "2026-11-30T00:00")).toBe(40 * 60);
    expect(weekOf(officeHours())).toEqual({ minutes: 40 * 60, openDays: 5 });
  });
  it("leaves closed days out, a Sunday among them once", () => {
    const calendar = officeHours({ closedDates: ["2026-12-25", "2026-12-25", "2026-12-27"] });
    expect(minutes(calendar, "2026-12-24T16:00", "2026-12-28T10:00")).toBe(120);
  });
  it("knows no day that no calendar has", () => {
    const calendar = officeHours({ closedDates: ["2026-11-31"] });
    expect(minutes(calendar, "2026-12-01T00:00", "2026-12-02T00:00")).toBe(480);
  });
  it("counts several openings of a day, and what overlaps once", () => {
    const hours = [
      { weekday: 1, from: 540, to: 720 },
      { weekday: 1, from: 780, to: 1020 },
      { weekday: 1, from: 700, to: 730 },
    ];
    const calendar = officeHours({ hours });
    expect(minutes(calendar, "2026-11-30T11:30", "2026-11-30T13:30")).toBe(40 + 30);
    expect(weekOf(calendar)).toEqual({ minutes: 190 + 240, openDays: 1 });
  });
  it("is right before 1970, too", () => {
    expect(minutes(officeHours(), "1969-12-22T00:00", "1969-12-29T00:00")).toBe(40 * 60);
  });
  it("never moves where the calendar is never open", () => {
    expect(minutes(officeHours({ hours: [] }), "2026-01-01T00:00", "2027-01-01T00:00")).toBe(0);
  });
});

const minute = fc.nat({ max: 1440 });
const calendars = fc
  .record({
    hours: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: minute, to: minute }), {
      maxLength: 12,
    }),
    closed: fc.array(fc.nat({ max: 800 }), { maxLength: 12 }),
  })
  .map(({ hours, closed }) =>
    officeHours({
      hours,
      closedDates: closed.map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)),
    }),
  );
const moments = fc.integer({ min: at("2024-06-01T00:00"), max: at("2027-12-01T00:00") });

/** Minute by minute, as one would count by hand. */
function byHand({ hours, closedDates }: Calendar, from: number, to: number): number {
  let count = 0;
  for (let time = from; time < to; time += MINUTE) {
    const moment = new Date(time);
    if (closedDates.includes(moment.toISOString().slice(0, 10))) continue;
    const weekday = moment.getUTCDay() === 0 ? 7 : moment.getUTCDay();
    const now = moment.getUTCHours() * 60 + moment.getUTCMinutes();
    if (hours.some((span) => span.weekday === weekday && span.from <= now && now < span.to)) count++;
  }
  return count;
}

describe("whatever the calendar", () => {
  it("two spans in a row are as long as both together", () => {
    fc.assert(
      fc.property(calendars, fc.tuple(moments, moments, moments), (calendar, three) => {
        const clock = workingClock(calendar);
        const [a, b, c] = three.sort((one, other) => one - other) as [number, number, number];
        expect(workedBetween(clock, a, b) + workedBetween(clock, b, c)).toBe(workedBetween(clock, a, c));
      }),
    );
  });
  it("a later end never counts less, and never more than the clock on the wall", () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat({ max: 10 * 86_400_000 }), (calendar, from, length) => {
        const worked = workedBetween(workingClock(calendar), from, from + length);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(length);
      }),
    );
  });
  it("it is what one counts minute by minute", () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat({ max: 6000 }), (calendar, moment, length) => {
        const from = Math.floor(moment / MINUTE) * MINUTE;
        const to = from + length * MINUTE;
        expect(workedBetween(workingClock(calendar), from, to) / MINUTE).toBe(byHand(calendar, from, to));
      }),
      { numRuns: 50 },
    );
  });
  it("a hundred thousand spans take less than a second", () => {
    const closedDates = Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2024, 0, 1 + 3 * day)).toISOString().slice(0, 10),
    );
    const clock = workingClock(officeHours({ closedDates }));
    const began = performance.now();
    let sum = 0;
    for (let index = 0; index < 100_000; index++) {
      const from = at("2024-01-01T00:00") + index * 977_777;
      sum += workedBetween(clock, from, from + index * 31_337);
    }
    expect(sum).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

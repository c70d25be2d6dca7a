import { civilOf, dayOf, workDays } from "@shared/domain/schedule/work-days.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WINTER } from "../../builders/schedule-records.ts";

const day = (civil: string): number => dayOf(civil) ?? Number.NaN;

describe("work days", () => {
  it("are Monday to Friday where no calendar says otherwise", () => {
    const days = workDays(null);
    expect(days.countOf(day("2027-01-18")) - days.countOf(day("2027-01-11"))).toBe(5);
    expect(days.isWorkDay(day("2027-01-16"))).toBe(false);
    expect(workDays({ ...WINTER, hours: [] }).calendar).toBeNull();
  });

  it("leave closed days out: from Christmas Eve the third is the 29th", () => {
    const days = workDays(WINTER);
    expect(civilOf(days.dayAt(days.countOf(day("2026-12-24")) + 2))).toBe("2026-12-29");
    expect(days.isWorkDay(day("2027-01-01"))).toBe(false);
  });

  it("are found again from their count, whatever the week and the closed days", () => {
    const calendar = fc
      .record({
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        closed: fc.array(fc.integer({ min: 20_000, max: 21_500 }), { maxLength: 40 }),
      })
      .map(({ weekdays, closed }) => ({
        ...WINTER,
        hours: weekdays.map((weekday) => ({ weekday, from: 0, to: 60 })),
        closedDates: closed.map(civilOf),
      }));
    fc.assert(
      fc.property(calendar, fc.integer({ min: 20_000, max: 21_500 }), (asked, from) => {
        const days = workDays(asked);
        const found = days.dayAt(days.countOf(from));
        expect(found).toBeGreaterThanOrEqual(from);
        expect(days.isWorkDay(found)).toBe(true);
        expect(days.countOf(found)).toBe(days.countOf(from));
      }),
    );
  });

  it("know no day that no calendar has, and none beyond the year 9999", () => {
    expect([dayOf(""), dayOf("2027-02-30"), dayOf("soon")]).toEqual([null, null, null]);
    const days = workDays(null);
    expect(() => days.dayAt(days.countOf(day("9999-12-31")) + 1)).toThrow("9999");
  });
});

import { periodPatch } from "@renderer/features/standards/period-columns.ts";
import { removeCalendar } from "@shared/domain/standard/commands/remove-calendar.ts";
import { setCalendar } from "@shared/domain/standard/commands/set-calendar.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { officeHours, plainPromise, plainStandard } from "../../builders/standards.ts";

const DAY = 24 * 60;

describe("another calendar", () => {
  const documentOf = (limit: number | null, calendarId: string | null) =>
    new BlueprintBuilder()
      .add(
        officeHours(),
        officeHours({ id: "never", hours: [] }),
        plainStandard({ limit, calendarId }),
        plainPromise({ limit, calendarId }),
      )
      .build();
  const moved = (limit: number | null, from: string | null, to: string | null) => {
    const document = documentOf(limit, from);
    document.run(setCalendar, { id: "standard", calendarId: to });
    document.run(setCalendar, { id: "promise", calendarId: to });
    const [standard, promise] = [
      document.model.need("standard", "standard"),
      document.model.need("promise", "promise"),
    ];
    expect([standard.calendarId, promise.calendarId]).toEqual([to, to]);
    expect(standard.limit).toBe(promise.limit);
    return standard.limit;
  };

  it("leaves days days, and hours hours", () => {
    expect(moved(21 * DAY, null, "office")).toBe(21 * 480);
    expect(moved(21 * 480, "office", null)).toBe(21 * DAY);
    expect(moved(240, "office", null)).toBe(240);
    expect(moved(null, "office", null)).toBeNull();
  });
  it("leaves the minutes where it is never open", () => {
    expect(moved(21 * DAY, null, "never")).toBe(21 * DAY);
  });
  it("leaves days days where the calendar is deleted", () => {
    const document = documentOf(2 * 480, "office");
    document.run(removeCalendar, { id: "office" });
    const untied = { limit: 2 * DAY, calendarId: null };
    expect(document.model.need("standard", "standard")).toMatchObject(untied);
    expect(document.model.need("promise", "promise")).toMatchObject(untied);
  });
});

describe("a time that is entered for a counted period", () => {
  it("has the days of its calendar", () => {
    expect(periodPatch("p90", "7 working days", officeHours())).toEqual({ p90: 7 * 480 });
    expect(periodPatch("median", "7 days", null)).toEqual({ median: 7 * DAY });
    expect(periodPatch("p90", "90", officeHours())).toEqual({ p90: 90 });
    expect(periodPatch("p90", " ", officeHours())).toEqual({ p90: null });
  });
});

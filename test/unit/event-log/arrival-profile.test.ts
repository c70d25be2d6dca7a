import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { arrivalProfile } from "@shared/domain/event-log/arrival-profile.ts";
import { chooseCases } from "@shared/domain/event-log/case-set.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { describe, expect, it } from "vitest";

const DAY = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1, 9);

const column = (cells: readonly string[]): DatasetColumn => {
  const dictionary = ["", ...new Set(cells)];
  return { values: Uint32Array.from(cells, (cell) => dictionary.indexOf(cell)), dictionary };
};

/** One case begins on each of these days, counted from a Monday. */
function profileOf(days: readonly number[]) {
  const log = orderEvents(
    readEvents({
      caseColumn: column(days.map((_, index) => `case ${index}`)),
      activityColumn: column(days.map(() => "ask")),
      timeColumn: column(days.map((day) => new Date(MONDAY + day * DAY).toISOString())),
      lifecycleColumn: null,
      attributes: [],
    }),
  );
  return arrivalProfile(log, chooseCases(log));
}

describe("when cases begin", () => {
  it("one on each day is as many on every weekday, however long the log is", () => {
    for (const days of [7, 10, 13, 15]) {
      const profile = profileOf(Array.from({ length: days }, (_, day) => day));
      expect(profile?.perWeek).toBeCloseTo(7, 9);
      for (const share of profile?.weekdays ?? []) expect(share).toBeCloseTo(days / 7, 4);
    }
  });

  it("weekdays count by how often the log has them, and add up to the cases", () => {
    // Monday to Monday: two cases on the two Mondays, one on the one Wednesday. A Monday brings one, and so does a Wednesday.
    const profile = profileOf([0, 2, 7]);
    expect(profile?.weekdays).toEqual([1.5, 0, 1.5, 0, 0, 0, 0]);
    expect(profile?.days).toBe(8);
  });

  it("a log that begins in the middle of a week is no exception", () => {
    const profile = profileOf(Array.from({ length: 9 }, (_, day) => day + 3));
    for (const share of profile?.weekdays ?? []) expect(share).toBeCloseTo(9 / 7, 4);
  });
});

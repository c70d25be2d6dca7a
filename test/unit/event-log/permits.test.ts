import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { computeLogFigures, figuresByAttribute } from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { variantsHolding } from "@shared/domain/event-log/variants.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";

const DAY = 86_400_000;
const table = readCsv(permitBytes());
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const log = orderEvents(
  readEvents({
    caseColumn: column("case:concept:name"),
    activityColumn: column("concept:name"),
    timeColumn: column("time:timestamp"),
    lifecycleColumn: column("lifecycle:transition"),
    attributes: [
      { name: "channel", column: column("case:channel") },
      { name: "resource", column: column("org:resource") },
    ],
  }),
);
const within = (days: number) =>
  computeLogFigures(log, { choice: ALL_CASES, limit: days * DAY }).withinLimit!;
const figures = computeLogFigures(log);

describe("the permit log of a Dutch municipality", () => {
  it("holds 8,577 events of 1,434 cases, 27 activities in 116 variants, and leaves no row out", () => {
    expect(figures).toMatchObject({ cases: 1434, events: 8577 });
    expect(figures.activities).toHaveLength(27);
    expect(figures.variants).toHaveLength(116);
    expect(Object.values(log.columns.leftOut).every((count) => count === 0)).toBe(true);
  });
  it("takes 5.408 days on average and 0.0332 days in the middle", () => {
    expect(figures.leadTime!.mean / DAY).toBeCloseTo(5.408, 3);
    expect(figures.leadTime!.median / DAY).toBeCloseTo(0.0332, 4);
  });
  it("keeps 7 days in 1,129 cases: 78.73 %, Wilson 76.54 to 80.77", () => {
    const seven = within(7);
    expect(seven.count).toBe(1129);
    expect(seven.share * 100).toBeCloseTo(78.73, 2);
    expect(seven.low * 100).toBeCloseTo(76.54, 2);
    expect(seven.high * 100).toBeCloseTo(80.77, 2);
  });
  it("keeps 1 day in 888 cases and 28 days in 1,381", () => {
    expect(within(1).count).toBe(888);
    expect(within(28).count).toBe(1381);
  });
  it("splits by channel into parts that add up", () => {
    const parts = figuresByAttribute(log, "channel", { choice: ALL_CASES, limit: 7 * DAY });
    expect(parts.map(({ value }) => value)).toContain("Internet");
    expect(parts.reduce((sum, part) => sum + part.cases, 0)).toBe(1434);
    expect(parts.reduce((sum, part) => sum + part.withinLimit!.count, 0)).toBe(1129);
    expect(parts.reduce((sum, part) => sum + part.rework.count, 0)).toBe(figures.rework.cases);
    const internet = computeLogFigures(log, {
      choice: { ...ALL_CASES, filters: [{ attribute: "channel", value: "Internet" }] },
      limit: null,
    });
    expect(parts.find(({ value }) => value === "Internet")!.leadTime).toEqual(internet.leadTime);
  });
  it("goes one of few ways in most cases", () => {
    const count = variantsHolding(figures.variants, 0.8);
    const held = (top: number) => figures.variants.slice(0, top).reduce((sum, { cases }) => sum + cases, 0);
    expect(held(count)).toBeGreaterThanOrEqual(0.8 * 1434);
    expect(held(count - 1)).toBeLessThan(0.8 * 1434);
  });
  it("has as many cases open as have begun and not ended, day by day", () => {
    const { open, arrivals, completions } = figures.workInProgress!;
    expect(arrivals.reduce((a, b) => a + b, 0)).toBe(1434);
    expect(completions.reduce((a, b) => a + b, 0)).toBe(1434);
    expect(open.at(-1)).toBe(0);
  });
});

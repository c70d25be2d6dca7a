import { Model } from "@shared/domain/core/model.ts";
import { dayOfPeriod, monthsBetween } from "@shared/domain/followed/months.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { computeFollowedPoints } from "@shared/domain/measure/followed-points.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { followedMeasure } from "../../builders/followed.ts";

const sample = areaNewspaperSample();
const held = new Model(sample.records);
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const taken = (fields: Partial<FollowedMeasure>) => {
  const model = new Model([...sample.records, followedMeasure({ id: "asked", ...fields })]);
  return computeFollowedPoints({ model, readColumn }, { followedMeasureId: "asked" });
};
const standard = (name: RegExp) => held.all("standard").find((one) => name.test(one.name));

describe("points that the data of an engagement tells", () => {
  it("are of a standard by its log what the log told of it, month by month", () => {
    const refunds = standard(/within three weeks/);
    const { points, problem } = taken({ kind: "share", source: "standard", standardId: refunds?.id ?? null });
    const measured = refunds?.measured;
    expect(problem).toBe("");
    expect(points.length).toBeGreaterThan(6);
    expect(points.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(
      (measured?.met ?? 0) + (measured?.breached ?? 0) + (measured?.overdue ?? 0),
    );
    const met = points.reduce((sum, { value, n }) => sum + value * (n ?? 0), 0);
    expect(met).toBeCloseTo(measured?.met ?? -1, 6);
  });

  it("are of a standard by counts its periods, on the last day that each names", () => {
    const { points } = taken({
      kind: "share",
      source: "standard",
      standardId: standard(/same working day/)?.id ?? null,
    });
    expect(points).toEqual([
      { date: "2026-08-31", value: 204 / 208, n: 208, note: "August 2026" },
      { date: "2026-09-30", value: 199 / 204, n: 204, note: "September 2026" },
    ]);
  });

  it("are the median lead times of the months of a log", () => {
    const { points } = taken({ source: "lead-time", eventLogId: held.all("eventLog")[0]?.id ?? null });
    expect(points.length).toBeGreaterThan(6);
    for (const { value, n } of points) {
      expect(value).toBeGreaterThan(0);
      expect(n).toBeGreaterThan(0);
    }
  });

  it("are the waves of a touch point that have a day", () => {
    const { points } = taken({ source: "touch-point", touchPointId: held.all("touchPoint")[0]?.id ?? null });
    expect(points.length).toBeGreaterThan(0);
    expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).sort());
  });

  it("are complaints month by month, and add up to all that have a day", () => {
    const all = taken({ source: "complaints" });
    expect(all.points.length).toBeGreaterThan(2);
    const one = taken({ source: "complaints", touchPointId: held.all("touchPoint")[0]?.id ?? null });
    expect(one.points.map(({ date }) => date)).toEqual(all.points.map(({ date }) => date));
    const sum = (points: typeof all.points) => points.reduce((total, { value }) => total + value, 0);
    expect(sum(one.points)).toBeLessThan(sum(all.points));
  });

  it("are none where the source is not said, or gives another kind of figure", () => {
    expect(taken({ source: "touch-point" }).problem).toBe("Say first at which touch point.");
    expect(taken({ source: "standard" }).problem).toContain("count this measure as a share");
    expect(taken({ source: "complaints", kind: "share" }).problem).toContain("as a number");
    expect(taken({ source: "entered" })).toEqual({ points: [], problem: "" });
  });
});

describe("the name of a period", () => {
  it.each([
    ["August 2026", "2026-08-31"],
    ["August and September 2026", "2026-09-30"],
    ["July to September 2026", "2026-09-30"],
    ["Feb 2028", "2028-02-29"],
    ["2026-04", "2026-04-30"],
    ["2026-04-17", "2026-04-17"],
    ["Q3 2026", "2026-09-30"],
    ["the summer", ""],
    ["2026-13", ""],
  ])("%s tells of the day %s", (name, day) => {
    expect(dayOfPeriod(name)).toBe(day);
  });

  it("and months follow each other over the turn of the year", () => {
    expect(monthsBetween("2026-11-15", "2027-01-02")).toEqual(["2026-11-30", "2026-12-31", "2027-01-31"]);
    expect(monthsBetween("", "2027-01-02")).toEqual([]);
  });
});

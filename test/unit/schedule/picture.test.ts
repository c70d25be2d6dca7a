import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { CHARTS, drawnHere } from "@shared/domain/chart/charts.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { scheduleChapter } from "@shared/domain/report/chapters/schedule.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { drawnSchedule } from "@shared/domain/schedule/drawn-schedule.ts";
import { ganttContent } from "@shared/domain/schedule/picture/gantt.ts";
import { linkPath } from "@shared/domain/schedule/picture/marks.ts";
import { mondays, monthTicks } from "@shared/domain/schedule/picture/time-axis.ts";
import { scheduleOf } from "@shared/domain/schedule/schedule.ts";
import { civilOf, dayOf } from "@shared/domain/schedule/work-days.ts";
import { describe, expect, it } from "vitest";
import { layoutWith } from "../../builders/report-layout.ts";
import { datedWave, follows, task, WINTER } from "../../builders/schedule-records.ts";

const { records: SAMPLE } = areaNewspaperSample();
const contentOf = (records: readonly AnyRecord[]) =>
  ganttContent(drawnSchedule(scheduleOf(new Model(records))));
const day = (civil: string): number => dayOf(civil) ?? Number.NaN;

describe("the picture of a schedule", () => {
  it("says in its title when the plan ends, and how much of it decides that", () => {
    const content = contentOf([
      WINTER,
      task("words", "2027-01-11"),
      task("print", "2027-01-18", { workdays: 3 }),
      task("tidy", "2027-01-11"),
      follows("words", "print"),
    ]);
    expect(content?.title).toBe("The plan ends on 20 Jan 2027; 2 of 3 items leave no slack");
    expect(
      content?.table.rows.map(([name, , from, to, length, slack]) => [name, from, to, length, slack]),
    ).toEqual([
      ["tidy", "11 Jan 2027", "15 Jan 2027", 5, 3],
      ["words", "11 Jan 2027", "15 Jan 2027", 5, 0],
      ["print", "18 Jan 2027", "20 Jan 2027", 3, 0],
    ]);
  });

  it("draws each item within its frame at every width, with text that is escaped", () => {
    const content = contentOf([...SAMPLE, task("<b>&", "2030-01-11"), datedWave("far", "2034-01-01")]);
    for (const width of [420, 664, 1600]) {
      const picture = content?.draw({ width });
      expect(picture?.svg).toContain("&lt;b&gt;&amp;");
      const xs = [...(picture?.svg ?? "").matchAll(/ x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    }
  });

  it("is nothing while no item has a day", () => {
    expect(contentOf([task("words", ""), datedWave("all", "")])).toBeNull();
  });

  it("is a chart that can be pinned, and is drawn anew from the records", () => {
    expect(Object.hasOwn(CHARTS, "plan.schedule")).toBe(true);
    const drawn = drawnHere(new Model(SAMPLE), () => null, { chart: "plan.schedule", choices: {} });
    expect(drawn?.title).toBe(contentOf(SAMPLE)?.title);
  });
});

describe("the axis of time", () => {
  it("names as many months as have room, and knows the Mondays", () => {
    const [from, to] = [day("2026-12-20"), day("2027-03-31")];
    const labels = (perDay: number) => monthTicks(from, to, perDay).map(({ label }) => label);
    expect(labels(4)).toEqual(["Jan 2027", "Feb 2027", "Mar 2027"]);
    expect(labels(0.5)).toEqual(["Jan 2027"]);
    expect(mondays(day("2027-01-01"), day("2027-01-18")).map(civilOf)).toEqual([
      "2027-01-04",
      "2027-01-11",
      "2027-01-18",
    ]);
  });

  it("leads an arrow straight where there is room, else around between the rows", () => {
    expect(linkPath({ x: 10, y: 20 }, { x: 60, y: 50 }, 30)).toBe("M10 20H16V50H60");
    expect(linkPath({ x: 60, y: 20 }, { x: 50, y: 80 }, 30)).toBe("M60 20H66V65H44V80H50");
  });
});

describe("the chapter of the schedule", () => {
  const chapterOf = (records: readonly AnyRecord[]) =>
    scheduleChapter({ model: new Model(records), format: reportFormat("en", "EUR") });
  const tableOf = (blocks: readonly Block[] = []) => blocks.find((block) => block.kind === "table");
  it("stands in the proposal and in the plan, unless it is left out", () => {
    const model = new Model(SAMPLE);
    const chapterIn = (kind: "redesign-proposal" | "prototype-plan", schedule: boolean) => {
      const report = model.all("report").find((one) => one.kind === kind);
      if (!report) throw new Error(`no ${kind}`);
      const layout = layoutWith({ schedule }, kind);
      const built = buildReport({
        model,
        report: { ...report, layout },
        scorecard: null,
        picture: drawBlueprint,
      });
      return built.chapters.find((one) => one.id === "schedule");
    };
    for (const kind of ["redesign-proposal", "prototype-plan"] as const) {
      expect(chapterIn(kind, true)?.blocks.map((block) => block.kind)).toEqual([
        "paragraph",
        "paragraph",
        "chart",
        "paragraph",
      ]);
      expect(chapterIn(kind, false)).toBeUndefined();
    }
  });

  it("tells the days and owners of all items, and what each comes after", () => {
    const table = tableOf(chapterOf(SAMPLE)?.sections[0]?.blocks);
    if (table?.kind !== "table") throw new Error("the chapter has no table");
    expect(table.rows).toHaveLength(11);
    const decision = table.rows.find(
      ([cell]) => typeof cell === "object" && cell.text.startsWith("Decision"),
    );
    expect(decision?.[0]).toMatchObject({
      note: "Milestone. After: Read the results, write the recommendation",
    });
    expect(decision?.slice(1)).toEqual([
      "15 March 2027",
      "15 March 2027",
      "",
      { text: "0", strong: true },
      "Managing director",
    ]);
  });

  it("says what conflicts, in the words of the screen", () => {
    const moved = SAMPLE.map((record) =>
      record.id === "task.equip" ? { ...record, start: "2027-03-09" } : record,
    ) as AnyRecord[];
    expect(chapterOf(moved)?.blocks.at(-1)).toMatchObject({
      kind: "paragraph",
      style: "missing",
      text: expect.stringContaining("“Equip and train the other three counters” begins on 9 Mar 2027"),
    });
  });
});

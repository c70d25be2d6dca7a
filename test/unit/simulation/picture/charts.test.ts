import { leadCurvesContent } from "@shared/domain/simulation/picture/lead-time-curves.ts";
import { timePartsContent } from "@shared/domain/simulation/picture/time-parts.ts";
import { weekLoadContent } from "@shared/domain/simulation/picture/week-load.ts";
import { PARTS, type Part } from "@shared/simulation/engine/parts.ts";
import { PERCENTILES } from "@shared/simulation/experiment/figures.ts";
import { describe, expect, test } from "vitest";

const DAY = 1440;
const NONE = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
/** Lead times that rise evenly up to `most` minutes. */
const even = (name: string, most: number) => ({
  name,
  percentiles: PERCENTILES.map((share) => share * most),
  p90: 0.9 * most,
});
const draw = (content: { draw(options: { width: number }): { svg: string } }, width = 700) =>
  content.draw({ width }).svg;

describe("lead times as curves", () => {
  const curves = [even("As is", 20 * DAY), even("To be", 2 * DAY)];
  const limit = { minutes: 14 * DAY, name: "Promised in two weeks" };
  const content = leadCurvesContent({ curves, limit, replications: 12, weeks: "26 weeks" });

  test("the title says what nine of ten clients had to wait for, and what they will", () => {
    expect(content.title).toBe("Nine of ten clients are through within 1.8 days, not within 18 days");
    expect(content.subtitle).toMatch(/12 runs of 26 weeks$/);
  });

  test("the table holds the shares of each version", () => {
    expect(content.table.columns).toEqual(["Share of clients", "As is", "To be"]);
    expect(content.table.rows.find(([share]) => share === "50 %")).toEqual(["50 %", "10 days", "1 day"]);
  });

  test("the promise is drawn where it lies on the axis, and so is the 90 % of each version", () => {
    const svg = draw(content);
    const place = Number(/x1="([\d.]+)" y1="[\d.]+" x2="\1"[^>]*stroke-dasharray="4 4"/.exec(svg)?.[1]);
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [asIs = 0, toBe = 0] = circles;
    expect((place - 48) / (asIs - 48)).toBeCloseTo(14 / 18, 2);
    expect((toBe - 48) / (asIs - 48)).toBeCloseTo(1 / 10, 2);
    expect(svg).toContain("Promised in two weeks");
  });

  test("what was measured is a curve behind them, dashed and grey, named with its n and listed in the table", () => {
    const measured = { percentiles: PERCENTILES.map((share) => share * 30 * DAY), cases: 1075 };
    const withLog = leadCurvesContent({ curves, limit, replications: 12, weeks: "26 weeks", measured });
    expect(withLog.title).toBe(content.title);
    expect(withLog.table.columns.at(-1)).toBe("Measured, n 1,075");
    expect(withLog.table.rows.find(([share]) => share === "90 %")?.at(-1)).toBe("27 days");
    const paths = [...draw(withLog).matchAll(/<path d="([^"]*)"[^>]*>/g)];
    expect(paths).toHaveLength(3);
    expect(paths[0]?.[0]).toMatch(/stroke="#57606A" stroke-width="1.5" stroke-dasharray="5 4"/);
    expect(draw(withLog)).toContain("Measured, n 1,075");
    // It is longer than what is simulated, and yet within the axis.
    const farthest = Math.max(
      ...(paths[0]?.[1] ?? "").split(/[ML]/).map((point) => Number(point.split(" ")[0])),
    );
    expect(farthest).toBeLessThanOrEqual(700 - 20);
    expect(draw(content).match(/<path/g)).toHaveLength(2);
  });

  test("what comes out of the data cannot become markup", () => {
    const hostile = leadCurvesContent({
      curves: [even("<script>", DAY)],
      limit: null,
      replications: 1,
      weeks: "1 week",
    });
    expect(draw(hostile)).not.toContain("<script>");
    expect(draw(hostile)).toContain("&lt;script&gt;");
  });
});

describe("what the time is spent on", () => {
  const bars = [
    { name: "As is", minutes: { ...NONE, work: 60, wait: 5 * DAY, closed: DAY } },
    { name: "To be", minutes: { ...NONE, work: 30, wait: DAY } },
  ];
  const content = timePartsContent(bars);

  test("the title names the largest part of today and its share", () => {
    expect(content.title).toBe("83 % of the time goes on: post and fixed waits");
  });

  test("only parts that take time are listed, with their sum", () => {
    expect(content.table.columns).toEqual(["Version", "Work", "Closed hours", "Post and fixed waits", "Sum"]);
    expect(content.table.rows[0]).toEqual(["As is", "60 min", "1 day", "5 days", "6 days"]);
  });

  test("bars stand on one scale: as long as their minutes", () => {
    const widths = [
      ...draw(content).matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="30" fill="#3B6FB6"/g),
    ];
    const [before = 0, after = 0] = widths.map(([, width]) => Number(width));
    expect(before / after).toBeCloseTo(5, 1);
  });
});

describe("when people are busy", () => {
  const hours = Array.from({ length: 168 }, (_, hour) =>
    hour % 24 >= 9 && hour % 24 < 17 ? 0.2 : Number.NaN,
  );
  hours[24 + 10] = 0.97;
  const content = weekLoadContent("Accounts", hours);

  test("the title says when they are busiest", () => {
    expect(content.title).toBe("Accounts is busiest on Tue 10:00: 97 % of its hours");
  });

  test("closed hours are in no row of the table", () => {
    expect(content.table.rows).toHaveLength(7 * 8);
  });

  test("an hour with hardly a minute left is drawn in the colour of what is bad, others in their share", () => {
    const svg = draw(content);
    expect(svg.match(/fill="#C62B3A"/g)).toHaveLength(1);
    expect(svg.match(/fill-opacity="0.3"/g)).toHaveLength(7 * 8 - 1);
  });

  test("of people who have nothing to do it says so", () => {
    expect(
      weekLoadContent(
        "Studio",
        hours.map((share) => share * 0),
      ).title,
    ).toBe("Studio has nothing to do");
  });
});

import { type LevelCell, levelGridContent } from "@shared/domain/simulation/picture/level-grid.ts";
import { staffingCurveContent } from "@shared/domain/simulation/picture/staffing-curve.ts";
import { type TornadoRow, tornadoContent } from "@shared/domain/simulation/picture/tornado.ts";
import { touchPointWaitsContent } from "@shared/domain/simulation/picture/touch-point-waits.ts";
import { weekBacklogContent } from "@shared/domain/simulation/picture/week-backlog.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { describe, expect, test } from "vitest";
import { aPool, aService, aStep, fixed, weekdays } from "../../../builders/service-model.ts";

const figure = (mean: number, half = 1): MeanFigure => ({
  n: 10,
  mean,
  sd: half,
  low: mean - half,
  high: mean + half,
  confidence: 0.95,
});
const numbers = (svg: string, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map(([, ...found]) => found.map(Number));

describe("what matters most, as a tornado", () => {
  const row = (name: string, low: number, high: number): TornadoRow => ({
    name,
    low: { value: "80 %", effect: figure(low), why: "" },
    high: { value: "120 %", effect: figure(high), why: "" },
  });
  const rows = [row("Clients who come", -30, 60), row("Desk: people", 12, -6)];
  const content = tornadoContent({ rows, subtitle: "Ten runs" });

  test("the title names the input that moves the most, and what it does either way", () => {
    expect(content.title).toBe(
      "“Clients who come” matters most. Nine of ten clients are through 30 min sooner at 80 %, 60 min later at 120 %",
    );
    expect(content.table.rows[1]).toEqual([
      "Desk: people",
      "80 %",
      "+12 min",
      "+11 min … +13 min",
      "120 %",
      "−6 min",
      "−7 min … −5 min",
    ]);
  });

  test("a side that is no number is told in its own words", () => {
    const signed: TornadoRow = {
      name: "Approval by the editor: asked for",
      low: { value: "without it", at: "without it", effect: figure(-90), why: "" },
      high: { value: "where it is asked for", at: "where it is asked for", effect: figure(0, 0), why: "" },
    };
    expect(tornadoContent({ rows: [signed], subtitle: "" }).title).toBe(
      "“Approval by the editor: asked for” matters most. Nine of ten clients are through 1.5 h sooner without it, as today where it is asked for",
    );
  });

  test("the title claims no more than the intervals carry", () => {
    const tied = tornadoContent({ rows: [row("A", -30, 60), row("B", 20, 59)], subtitle: "" });
    expect(tied.title).toBe(
      "“A” changes the most, hardly told from “B”. Nine of ten clients are through 30 min sooner at 80 %, 60 min later at 120 %",
    );
    const wide: TornadoRow = { ...row("A", 0, 0), high: { value: "120 %", effect: figure(5, 9), why: "" } };
    expect(tornadoContent({ rows: [wide, row("B", 0, 0)], subtitle: "" }).title).toMatch(
      /^Nothing is proven to matter\. Even what “A” changes may be chance: .*5 min later at 120 %$/,
    );
  });

  test("bars are as long as what they change, to the side to which they change it", () => {
    const { svg } = content.draw({ width: 860 });
    const bars = numbers(svg, /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g) as [number, number][];
    const [less, more, worse, better] = bars.map(([, width]) => width);
    expect((more ?? 0) / (less ?? 1)).toBeCloseTo(2, 1);
    expect((worse ?? 0) / (better ?? 1)).toBeCloseTo(2, 1);
    const zero = (bars[0]?.[0] ?? 0) + (bars[0]?.[1] ?? 0);
    expect(bars[1]?.[0]).toBeCloseTo(zero, 0);
    expect(bars[2]?.[0]).toBeCloseTo(zero, 0);
  });

  test("an input that breaks the service is the finding, and is written where its bar would be", () => {
    const broken = {
      ...row("Touch time", -3, 0),
      high: { value: "120 %", effect: null, why: "Desk has 8 % more work than it can do" },
    };
    const told = tornadoContent({ rows: [broken, ...rows], subtitle: "" });
    expect(told.title).toBe(
      "“Touch time” at 120 % breaks the service: Desk has 8 % more work than it can do",
    );
    expect(told.draw({ width: 860 }).svg).toContain("120 %: Desk has 8 % more work than it can do");
  });

  test("of very many the first are drawn and all of them are in the table, which is said", () => {
    const many = Array.from({ length: 30 }, (_, index) => row(`Step ${index}`, -30 + index, 30 - index));
    const told = tornadoContent({ rows: many, subtitle: "Ten runs" });
    expect(told.subtitle).toBe("Ten runs; the 14 of 30 that matter most, all of them in the table");
    expect(told.table.rows).toHaveLength(30);
    expect(told.draw({ width: 860 }).svg).not.toContain("Step 14");
  });
});

describe("combinations as a grid", () => {
  const cell = (text: string, place: number | null, isBest = false): LevelCell => ({
    figure: place === null ? "" : text,
    below: place === null ? text : "",
    place,
    isBest,
  });
  const content = levelGridContent({
    title: "Least effort that keeps it: Desk 2",
    subtitle: "",
    rowFactor: "Desk: people",
    rows: ["1", "2"],
    columnFactor: "All approvals",
    columns: ["yes", "no"],
    planes: [
      {
        name: "Clients 80 %",
        cells: [
          [cell("overloaded", null), cell("9 days", 1)],
          [cell("2 days", 0.5), cell("1 day", 0, true)],
        ],
      },
      {
        name: "Clients 100 %",
        cells: [
          [cell("overloaded", null), cell("overloaded", null)],
          [cell("4 days", 0.6), cell("3 days", 0.5)],
        ],
      },
    ],
  });

  test("every cell is in the table under its levels in words, an unstable one with why", () => {
    expect(content.table.columns).toEqual([
      "Desk: people",
      "All approvals: yes, Clients 80 %",
      "All approvals: no, Clients 80 %",
      "All approvals: yes, Clients 100 %",
      "All approvals: no, Clients 100 %",
    ]);
    expect(content.table.rows).toEqual([
      ["1", "overloaded", "9 days", "overloaded", "overloaded"],
      ["2", "2 days", "1 day", "4 days", "3 days"],
    ]);
  });

  test("the best cell alone has a thick edge; a cell without a figure has no colour", () => {
    const { svg } = content.draw({ width: 700 });
    expect(svg.match(/stroke-width="2"/g)).toHaveLength(1);
    expect(svg.match(/<rect[^>]*fill="none"/g)).toHaveLength(3);
  });
});

describe("waits for each touch point", () => {
  const each = (p50: number) => ({ p50, p90: 2 * p50, p95: 3 * p50 });
  const content = touchPointWaitsContent({
    which: "before",
    versions: ["As is", "To be"],
    touchPoints: [
      { name: "Hearing", each: [each(60), each(10)] },
      { name: "Paying", each: [each(600), null] },
    ],
  });

  test("the title names the longest, and the table has every share of every version", () => {
    expect(content.title).toBe(
      "Nothing is waited for as long as “Paying”: nine of ten within 20 h (“As is”)",
    );
    expect(content.table.columns).toEqual([
      "Touch point",
      "50 %: As is",
      "90 %: As is",
      "95 %: As is",
      "50 %: To be",
      "90 %: To be",
      "95 %: To be",
    ]);
    expect(content.table.rows[1]).toEqual(["Paying", "10 h", "20 h", "1.3 days", "", "", ""]);
  });

  test("bars are as long as the waits; where nobody comes it is said", () => {
    const { svg } = content.draw({ width: 760 });
    const widths = numbers(svg, /<rect x="200" y="[\d.]+" width="([\d.]+)"/g).map(([width]) => width ?? 0);
    expect(widths).toHaveLength(6);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1);
    expect((widths[4] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(10, 0);
    expect(svg).toContain("nobody comes here");
  });
});

describe("people against the share in time", () => {
  const points = [1, 2, 3, 4].map((heads) => ({
    heads,
    figure: figure(heads * 0.24, 0.01),
    enough: heads === 4,
  }));
  const curve = { pool: "Desk", share: 0.9, within: "2 days", confidence: 0.95 };

  test("the answer is the title and the filled point, and every number that was tried is in the table", () => {
    const content = staffingCurveContent({ ...curve, answer: { heads: 4, points } });
    expect(content.title).toBe("With 4 at “Desk”, 90 % of the clients are through within 2 days");
    expect(content.table.rows).toEqual([
      [1, "24.0 %", "23.0 % … 25.0 %"],
      [2, "48.0 %", "47.0 % … 49.0 %"],
      [3, "72.0 %", "71.0 % … 73.0 %"],
      [4, "96.0 %", "95.0 % … 97.0 %"],
    ]);
    const { svg } = content.draw({ width: 560 });
    const circles = numbers(svg, /<circle cx="([\d.]+)" cy="([\d.]+)"/g);
    const rises = circles.slice(1).map(([, y], index) => (circles[index]?.[1] ?? 0) - (y ?? 0));
    expect(new Set(rises.map((rise) => Math.round(rise)))).toHaveLength(1);
    expect(svg.match(/<circle[^>]*fill="#0B6BCB"/g)).toHaveLength(1);
  });

  test("where people alone do not do it, the title says so and no point is filled", () => {
    const content = staffingCurveContent({ ...curve, answer: { heads: null, points: points.slice(0, 3) } });
    expect(content.title).toBe(
      "More people at “Desk” alone do not bring 90 % of the clients through within 2 days",
    );
    expect(content.draw({ width: 560 }).svg).not.toMatch(/<circle[^>]*fill="#0B6BCB"/);
  });
});

describe("the queue over the week", () => {
  /** Two come on Monday at 6:00, when nobody is there until 9:00; each takes an hour of one person. */
  const service = aService(
    [aStep("serve", { poolId: "desk", work: fixed(60) })],
    [aPool("desk", 1, { hours: weekdays(9, 17) })],
    { kind: "replay", moments: [360, 360], period: 10_080 },
  );
  const experiment = new Experiment([{ id: "v", model: service }], {
    seed: 1,
    window: 10_080,
    warmUp: 0,
    confidence: 0.95,
    queueBand: true,
    rule: { fewest: 5, most: 5 },
  });
  while (experiment.advance());
  const band = experiment.figures()?.variants[0]?.pools[0]?.queueBand;

  test("knows the known: two wait from six to nine, one until ten, nobody later", () => {
    if (!band) throw new Error("no band was asked for");
    for (const values of Object.values(band))
      expect([5, 6, 7, 8, 9, 10].map((hour) => values[hour])).toEqual([0, 2, 2, 2, 1, 0]);
    const content = weekBacklogContent({ pool: "Desk", version: "As is", weeks: 5, band });
    expect(content.title).toBe(
      "The queue for Desk is longest on Mon 6:00: 2.0 on a middle week, 2.0 or more in one of ten",
    );
    expect(content.table.rows).toHaveLength(168);
    expect(content.table.rows[9]).toEqual(["Mon", 9, "1.0", "1.0", "1.0"]);
  });

  test("is not told where it is not asked for", () => {
    const plain = new Experiment([{ id: "v", model: service }], {
      seed: 1,
      window: 10_080,
      warmUp: 0,
      confidence: 0.95,
      rule: { fewest: 2, most: 2 },
    });
    while (plain.advance());
    expect(plain.figures()?.variants[0]?.pools[0]).not.toHaveProperty("queueBand");
  });

  test("nobody who waits is told as such", () => {
    const none = Array.from({ length: 168 }, () => 0);
    const content = weekBacklogContent({
      pool: "Desk",
      version: "",
      weeks: 5,
      band: { low: none, median: none, high: none },
    });
    expect(content.title).toBe("Hardly anybody ever waits for Desk");
    expect(content.draw({ width: 700 }).svg).toContain("<svg");
  });
});

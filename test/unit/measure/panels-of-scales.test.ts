import { comparisonChoicesOf } from "@shared/domain/chart/charts/comparison.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;
const web = { kind: "create", name: "Web" } as const;

/** Desk is asked on 1–5 at first and on 1–7 then; the web always on 0–100. */
const wave = (name: string, date: string, most: number, atDesk: number[], atWeb: number[]) => ({
  columns: {
    e: atDesk.map(() => most),
    s: atDesk,
    f: atWeb.map(() => 100),
    t: atWeb,
    all: atDesk,
  },
  questions: [
    { column: "e", role: "expectation" as const, subject: desk, minimum: 1, maximum: most },
    { column: "s", role: "perception" as const, subject: desk, minimum: 1, maximum: most },
    { column: "f", role: "expectation" as const, subject: web, minimum: 0, maximum: 100 },
    { column: "t", role: "perception" as const, subject: web, minimum: 0, maximum: 100 },
    { column: "all", role: "overall" as const, minimum: 1, maximum: most },
  ],
  wave: { waveName: name, waveDate: date },
});

const { model, readColumn } = surveysInMemory([
  wave("Spring", "2026-03-01", 5, [2, 3, 4], [40, 50, 60]),
  wave("Autumn", "2026-09-01", 7, [5, 6, 7], [50, 60, 70]),
]);
const drawn = (chart: string, choices = {}) => drawnHere(model, readColumn, { chart, choices });
const numbers = (svg: string) => [...svg.matchAll(/>([+−]?[\d.]+)</g)].map(([, text]) => text);

describe("gaps of touch points on different scales", () => {
  it("have an axis for each scale over time, never one for both", () => {
    const chart = drawn("measure.overTime", { figure: "gap" });
    expect(chart?.subtitle).toContain("on its own scale (1–7, 0–100, a panel each)");
    const { svg } = chart?.draw({ width: 600 }) ?? { svg: "" };
    expect(svg.match(/<svg /g)).toHaveLength(3);
    const [, first = "", second = ""] = svg.split("<svg ").slice(1);
    expect(numbers(first)).not.toContain("−60");
    expect(numbers(second)).toContain("−60");
  });

  it("of a scale that changed stand on that of the last wave", () => {
    const rows = drawn("measure.overTime", { figure: "gap" })?.table.rows ?? [];
    // −2 of 1–5 is −3 of 1–7.
    expect(rows.find(([name]) => name === "Desk")?.slice(1)).toEqual([
      expect.stringMatching(/^−3\.00 /),
      expect.stringMatching(/^−1\.00 /),
    ]);
    expect(drawn("measure.overTime", { figure: "overall" })?.table.rows.map(([, mean]) => mean)).toEqual([
      "4.00",
      "6.00",
    ]);
  });

  it("have a panel for each scale in a comparison", () => {
    const at = (key: string) => ({ segments: [], wave: key });
    const choices = comparisonChoicesOf({ first: at("Spring"), second: at("Autumn"), figure: "gap" });
    const chart = drawn("measure.comparison", choices);
    expect(chart?.subtitle).toContain("a panel for each scale: 1–7, 0–100");
    const svg = chart?.draw({ width: 600 }).svg ?? "";
    expect(svg.match(/<svg /g)).toHaveLength(3);
    // Three answers a group are too few to compare.
    expect(chart?.subtitle).toContain("2 rows in italics: fewer than 4 answers");
    expect(svg).toMatch(/font-style="italic">Desk</);
  });
});

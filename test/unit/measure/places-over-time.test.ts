import { drawnHere } from "@shared/domain/chart/charts.ts";
import { seriesSvg } from "@shared/drawing/series-lines.ts";
import { describe, expect, it } from "vitest";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;
const gate = { kind: "create", name: "Gate" } as const;
const asked = (subject: typeof desk | typeof gate, waveName: string, waveDate: string, felt: number[]) => ({
  columns: { e: [7, 6, 7, 6], s: felt },
  questions: [
    { column: "e", role: "expectation", subject },
    { column: "s", role: "perception", subject },
  ] as const,
  wave: { waveName, waveDate },
});

describe("over time", () => {
  it("a wave that asked none of the touch points drawn has no place on the axis", () => {
    const { model, readColumn } = surveysInMemory([
      asked(gate, "Winter", "2026-01-01", [5, 4, 4, 5]),
      asked(desk, "Spring", "2026-03-01", [5, 4, 4, 5]),
      asked(desk, "Autumn", "2026-09-01", [6, 5, 5, 6]),
    ]);
    const chart = drawnHere(model, readColumn, { chart: "measure.overTime", choices: { figure: "gap" } });
    expect(chart?.table.columns).toEqual(["Touch point", "Spring", "Autumn"]);
    expect(chart?.draw({ width: 600 }).svg).not.toContain("Winter");
  });
});

describe("the names above the lines", () => {
  const names = ["Genehmigt die Erstattung", "Wartet auf die Antwort", "Schickt die Bestätigung"];
  const drawn = (width: number) =>
    seriesSvg(
      names.map((name) => ({ name, values: [1, 2] })),
      { width, height: 280, title: "Lines", places: ["a", "b"] },
    );
  const places = (svg: string) =>
    names.map((name) => {
      const found = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${name}<`).exec(svg);
      return { x: Number(found?.[1]), y: Number(found?.[2]) };
    });

  it("stand in one row where there is room, in more where there is not, and none is cut off", () => {
    const wide = places(drawn(900).svg);
    expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
    const narrow = places(drawn(420).svg);
    expect(new Set(narrow.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { x } of narrow) expect(x).toBeLessThan(420 - 120);
  });
  it("take no room from the lines: the picture grows", () => {
    expect(drawn(420).height).toBeGreaterThan(drawn(900).height);
  });
});

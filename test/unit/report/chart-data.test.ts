import { chartData } from "@shared/interchange/chart/chart-data.ts";
import { describe, expect, it } from "vitest";

describe("the figures of a chart as data", () => {
  it("are plain numbers with their unit in the head and an interval in two columns", () => {
    const table = {
      columns: ["Touch point", "n", "Gap", "95 % interval", "Share"],
      numeric: ["n", "Gap", "95 % interval", "Share"],
      rows: [
        ["Phone − desk", "1,204", "−0.35", "−0.41 … +0.02", "65.3 %"],
        ["Door", 3, "+1.00", "n/a", "n/a"],
      ],
    };
    expect(chartData(table)).toEqual([
      ["Touch point", "n", "Gap", "95 % interval, low", "95 % interval, high", "Share, %"],
      ["Phone − desk", 1204, -0.35, -0.41, 0.02, 65.3],
      ["Door", 3, 1, "n/a", "n/a", "n/a"],
    ]);
  });

  it("are the same numbers in whichever language they are written", () => {
    const inGerman = {
      columns: ["Kontaktpunkt", "n", "Lücke", "Intervall", "Anteil"],
      numeric: ["n", "Lücke", "Intervall", "Anteil"],
      rows: [["Tür", "1.204", "−0,35", "−0,41 … +0,02", "65,3 %"]],
    };
    expect(chartData(inGerman, "de")[1]).toEqual(["Tür", 1204, -0.35, -0.41, 0.02, 65.3]);
    expect(
      chartData({ columns: ["n"], numeric: ["n"], rows: [["1\u202F204"], ["0,5"]] }, "fr").slice(1),
    ).toEqual([[1204], [0.5]]);
  });
});

import { readFileSync } from "node:fs";
import {
  cellsOf,
  fittedColumns,
  type GridColumn,
  pasteEdits,
  widenedColumns,
} from "@renderer/ui/grid-model.ts";
import { readGridScale, scaledHeight, TWO_LINES } from "@renderer/ui/use-grid-scale.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { afterEach, describe, expect, it, vi } from "vitest";

const column = (id: string, width: number, align: "start" | "end"): GridColumn<string> => ({
  id,
  title: id,
  width,
  align,
  value: (row) => row,
});
const widthOf = (width: number, align: "start" | "end", rows: readonly string[]) =>
  fittedColumns([column("a", width, align)], rows)[0]?.width;

describe("a column of figures", () => {
  it.each(["1,234,567", "−12.36 … −12.11", "100.00", "n/a", "+17.25 … +21.05 %"])(
    "is never narrower than %s",
    (longest) => {
      const width = widthOf(20, "end", ["1", longest, "22"]);
      // Figures of a table are all as wide as the widest.
      expect(width).toBeGreaterThanOrEqual(textWidth(longest.replace(/\d/g, "0"), 13) + 16);
    },
  );
  it("keeps its own width where its figures have room, and so does a column of words", () => {
    expect(widthOf(116, "end", ["−2.36 … −2.11"])).toBe(116);
    expect(widthOf(60, "start", ["Getting the money back"])).toBe(60);
  });
});

describe("a figure with another one below it", () => {
  const gap: GridColumn<string> = {
    ...column("gap", 20, "end"),
    below: { title: "interval", value: (row) => `${row} … ${row}` },
  };
  it("has the room of the longer of both, in the letters that it stands in", () => {
    const width = fittedColumns([gap], ["−12.36"])[0]?.width;
    expect(width).toBeGreaterThanOrEqual(textWidth("−00.00 … −00.00", 11) + 16);
  });
  it("is copied into cells of their own, and what is pasted back goes to the same columns", () => {
    const note: GridColumn<string> = { ...column("note", 80, "start"), editable: true };
    const cells = cellsOf("1", [gap, note]);
    expect(cells).toEqual(["1", "1 … 1", "1"]);
    const at = { row: 0, column: 0 };
    expect(pasteEdits([cells], at, at, ["1"], [gap, note], (row) => row)).toEqual([
      { rowId: "1", columnId: "note", text: "1" },
    ]);
  });
  it("is widened with its letters, without what stands around them", () => {
    expect(widenedColumns([column("a", 76, "end")], 2)[0]?.width).toBe(136);
  });
});

describe("the scale of tables", () => {
  afterEach(() => vi.unstubAllGlobals());
  it("is that of the theme, also where the theme changed while there was no table", () => {
    const element = { dataset: { theme: "light" } };
    vi.stubGlobal("document", { documentElement: element });
    vi.stubGlobal("getComputedStyle", () => ({
      getPropertyValue: () => (element.dataset.theme === "projection" ? "2" : "1"),
    }));
    expect(readGridScale().width).toBe(1);
    element.dataset.theme = "projection";
    expect(readGridScale().width).toBe(2);
    expect(readGridScale()).toBe(readGridScale());
  });
  it("leaves 4 px above and below two lines of letters, at a desk and before a room", () => {
    const tokens = readFileSync("renderer/ui/tokens.css", "utf8");
    const grids = readFileSync("renderer/ui/data-grid.css", "utf8");
    const values = (name: string) =>
      [...tokens.matchAll(new RegExp(`${name}: ([\\d.]+)`, "g"))].map(([, value]) => Number(value));
    const line = Number(/--grid-line: ([\d.]+)/.exec(grids)?.[1]);
    const [body, large] = [...tokens.matchAll(/--text-body: 400 (\d+)px/g)].map(([, size]) => Number(size));
    const heights = values("--grid-two-height").map((twoHeight) =>
      scaledHeight(TWO_LINES, { width: 1, height: 1, twoHeight }),
    );
    expect(heights).toEqual(values("--row-two"));
    expect(heights[0]).toBeGreaterThanOrEqual(2 * line * (body ?? 0) + 8);
    expect(heights[1]).toBeGreaterThanOrEqual(2 * line * (large ?? 0) + 8);
  });
});

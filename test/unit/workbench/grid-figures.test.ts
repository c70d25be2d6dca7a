import { fittedColumns, type GridColumn } from "@renderer/ui/grid-model.ts";
import { readGridScale } from "@renderer/ui/use-grid-scale.ts";
import { textWidth } from "@shared/domain/blueprint/picture/text.ts";
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
});

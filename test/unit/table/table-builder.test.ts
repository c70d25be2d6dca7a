import { ProblemList } from "@shared/interchange/table/problem-list.ts";
import { TableBuilder } from "@shared/interchange/table/table-builder.ts";
import { describe, expect, it } from "vitest";

describe("a table that would fill the memory", () => {
  it("is stopped at its limit of cells, with the row and what to do", () => {
    const plan = { skippedRows: 0, headerRows: 1, names: ["a", "b"], labels: ["", ""] };
    const builder = new TableBuilder(plan, new ProblemList(), ".", 10, 6);
    for (let row = 0; row < 3; row++) {
      builder.takeText(0, "x");
      builder.endRow(1, row + 2);
    }
    builder.takeText(0, "x");
    expect(() => builder.endRow(1, 5)).toThrow("2 columns has more than 3 rows");
  });
});

import {
  besideInRows,
  choiceTyped,
  columnOf,
  type GridColumn,
  heldColumn,
  heldRow,
  nextSort,
  pasteEdits,
  readCells,
  sortRows,
  stayingAt,
  writeCells,
} from "@renderer/ui/grid-model.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

interface Row {
  id: string;
  name: string;
  gap: number | null;
}
const columns: GridColumn<Row>[] = [
  { id: "name", title: "Name", width: "grow", editable: true, value: (row) => row.name },
  {
    id: "class",
    title: "Class",
    width: 80,
    editable: true,
    value: () => "",
    choices: [{ value: "good-to-have", label: "Good to have" }],
  },
  { id: "gap", title: "Gap", width: 60, value: (row) => String(row.gap), sortBy: (row) => row.gap },
];
const rows: Row[] = [
  { id: "a", name: "Step 10", gap: null },
  { id: "b", name: "Step 2", gap: -1.5 },
  { id: "c", name: "Step 1", gap: 0.5 },
];
const order = (sorted: readonly Row[]) => sorted.map((row) => row.id).join("");
const paste = (text: string, from: [number, number], to = from) =>
  pasteEdits(
    readCells(text),
    { row: from[0], column: from[1] },
    { row: to[0], column: to[1] },
    rows,
    columns,
    (row) => row.id,
  );

describe("a grid", () => {
  test("sorts names the way people count, and figures by size with blanks last both ways", () => {
    expect(order(sortRows(rows, columns, { columnId: "name", descending: false }))).toBe("cba");
    expect(order(sortRows(rows, columns, { columnId: "gap", descending: false }))).toBe("bca");
    expect(order(sortRows(rows, columns, { columnId: "gap", descending: true }))).toBe("cba");
  });

  test("goes up, down and back to the given order when a head is pressed three times", () => {
    const up = nextSort(null, "gap");
    const down = nextSort(up, "gap");
    expect([up?.descending, down?.descending, nextSort(down, "gap")]).toEqual([false, true, null]);
    expect(nextSort(down, "name")).toEqual({ columnId: "name", descending: false });
  });

  test("holds its row wherever it is sorted to, and what stands in its place once it is gone", () => {
    const held = { rowId: "b", row: 1, columnId: null, column: 0 };
    const at = (shown: readonly Row[]) => heldRow(held, shown, (row) => row.id);
    expect(at(rows)).toBe(1);
    expect(at([...rows].reverse().slice(1))).toBe(0);
    expect(at(rows.filter(({ id }) => id !== "b"))).toBe(1);
    expect(at([])).toBe(-1);
    const head = { rowId: null, row: -1, columnId: null, column: 0 };
    expect(heldRow(head, rows, (row) => row.id)).toBe(-1);
  });

  test("holds its cell by the name of its column: columns come and go under it", () => {
    const held = { rowId: "b", row: 1, columnId: "class", column: 1 };
    const rank: GridColumn<Row> = { id: "rank", title: "Rank", width: 40, value: () => "" };
    expect(heldColumn(held, columns)).toBe(1);
    expect(heldColumn(held, [rank, ...columns])).toBe(2);
    expect(heldColumn(held, columns.slice(1))).toBe(0);
    expect(heldColumn(held, [rank])).toBe(0);
    expect(heldColumn({ ...held, columnId: null }, columns)).toBe(1);
  });

  test("takes letters for the choice that begins with them, and a letter again for the next", () => {
    const roles = ["Expectation", "Perception", "Performance", "Ignore"].map((label) => ({
      value: label.toLowerCase(),
      label,
    }));
    const typed = (text: string, chosen = "ignore") => choiceTyped(roles, text, chosen);
    expect(typed("p")).toBe("perception");
    expect(typed("perf")).toBe("performance");
    expect(typed("pp", "perception")).toBe("performance");
    expect(typed("ppp", "performance")).toBe("perception");
    expect(typed("I", "perception")).toBe("ignore");
    expect([typed("x"), typed("pex"), typed("")]).toEqual([null, null, null]);
  });

  test("goes on from the end of a row to the next one, and out where the rows end", () => {
    const from = (row: number, column: number, by: 1 | -1) => besideInRows({ row, column }, by, 2, 3);
    expect(from(0, 1, 1)).toEqual({ row: 0, column: 2 });
    expect(from(0, 2, 1)).toEqual({ row: 1, column: 0 });
    expect(from(1, 0, -1)).toEqual({ row: 0, column: 2 });
    expect([from(1, 2, 1), from(0, 0, -1), from(-1, 1, 1)]).toEqual([null, null, null]);
  });

  test("reads back exactly the cells that it wrote", () => {
    const table = fc.array(
      fc.array(
        fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", "")),
        { minLength: 2, maxLength: 4 },
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(table, (cells) => {
        expect(readCells(`${writeCells(cells)}\n`)).toEqual(cells);
      }),
    );
  });

  test("pastes a block from the focused cell, over nothing that cannot be edited or lies outside", () => {
    expect(paste("x\tgood to have\t9\ny\tz\n", [2, 0])).toEqual([
      { rowId: "c", columnId: "name", text: "x" },
      { rowId: "c", columnId: "class", text: "good-to-have" },
    ]);
  });

  test("fills the whole range with one cell", () => {
    expect(paste("same", [0, 0], [2, 0]).map((edit) => edit.rowId)).toEqual(["a", "b", "c"]);
  });
});

describe("columns that stay", () => {
  const column = (id: string, width: number | "grow", stays = false): GridColumn<Row> => ({
    id,
    title: id,
    width,
    stays,
    value: () => "",
  });

  test("stand beside each other at the left edge, up to one that grows", () => {
    expect(stayingAt([column("a", 40, true), column("b", 30, true), column("c", 80)])).toEqual([0, 40]);
    expect(stayingAt([column("a", 40, true), column("b", "grow", true), column("c", 80, true)])).toEqual([
      0, 40,
    ]);
  });

  test("are only the first ones", () => {
    expect(stayingAt([column("a", 40), column("b", 30, true)])).toEqual([]);
    expect(stayingAt([])).toEqual([]);
  });
});

describe("the column of a field", () => {
  const asked = (field: string) =>
    columnOf<Row>(
      [...columns, { id: "objective", fields: ["share", "gap"], title: "", width: 9, value: String }],
      field,
    );

  test("is the one that is named like it, else the one that says it shows it", () => {
    expect([asked("gap"), asked("share"), asked("owner")]).toEqual([2, 3, -1]);
  });
});

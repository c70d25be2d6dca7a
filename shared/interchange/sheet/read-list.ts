import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import type { AccountLine } from "../account.ts";
import { type Cell, cellText, columnLetters, isBlank, type Sheet, splitList } from "./cells.ts";
import { GrowingMap } from "./growing-map.ts";
import type { Target } from "./guess-columns.ts";
import { readStepFields } from "./read-tables.ts";
import { RowReader, type TableRow } from "./row-reader.ts";

export interface ListOptions {
  /** Index of the row that names the columns; −1 when none does. */
  readonly head: number;
  /** What each column means. */
  readonly columns: readonly Target[];
  /** Join each step to the next one, where no column says what follows. */
  readonly join: boolean;
}

/** A table with a row for each step, in their order. */
export function readList(
  sheet: Sheet,
  options: ListOptions,
): { content: MapContent; account: AccountLine[] } {
  return new ListReader(sheet, options).read();
}

/** What a column is called: its name, else its letter. */
export const columnName = (sheet: Sheet, head: number, index: number): string =>
  cellText(sheet.rows[head]?.[index]).trim().slice(0, 80) || columnLetters(index);

interface Next {
  readonly from: number;
  readonly text: string;
  readonly row: number;
}

const namesIn = (text: string): string[] => splitList(text.replaceAll(/[,\n]/g, ";"));

class ListReader {
  readonly #sheet: Sheet;
  readonly #options: ListOptions;
  readonly #map = new GrowingMap();
  readonly #account: AccountLine[] = [];

  constructor(sheet: Sheet, options: ListOptions) {
    this.#sheet = sheet;
    this.#options = options;
  }

  read() {
    const { head, columns, join } = this.#options;
    const nexts: Next[] = [];
    const byName = new Map<string, number>();
    const byRow = new Map<number, number>();
    let stage = "Stage 1";
    let lane: number | null = null;
    let before: number | null = null;
    for (const [index, row] of this.#sheet.rows.entries()) {
      if (index <= head || row.every(isBlank)) continue;
      const cells = this.#named(row);
      const text = (target: Target) => cellText(cells.get(target)).trim();
      stage = text("Stage") || stage;
      const laneName = text("Lane");
      if (laneName !== "" || lane === null) lane = this.#map.lane(laneName || "Steps", text("Band"), "");
      if (text("Title") === "") {
        const section = row.filter((cell) => !isBlank(cell)).length === 1 && text("Stage") !== "";
        if (!section)
          this.#note(
            index,
            "Title",
            cellText(row.find((cell) => !isBlank(cell))),
            "the row has no title; left out",
          );
        continue;
      }
      if (lane === null) {
        this.#note(index, "Lane", laneName, "there are more lanes than a map holds; left out");
        continue;
      }
      const fields = this.#fields(index, cells);
      const place = this.#map.place(stage);
      const at = this.#map.addStep({ lane, ...place }, fields);
      if (join && !columns.includes("Next") && before !== null) this.#map.join(before, at);
      if (text("Next") !== "") nexts.push({ from: at, text: text("Next"), row: index });
      for (const name of [text("Title"), text("No.")]) if (name !== "") byName.set(name.toLowerCase(), at);
      byRow.set(index, at);
      before = at;
    }
    this.#takeRowNumbers(nexts, byName, byRow);
    for (const { from, text, row } of nexts) this.#joinTo(from, text, row, byName);
    this.#noteColumns();
    return { content: this.#map.content(), account: this.#account };
  }

  #named(row: readonly Cell[]): Map<Target, Cell> {
    const cells = new Map<Target, Cell>();
    for (const [index, target] of this.#options.columns.entries()) {
      if (target !== "Ignore" && !cells.has(target)) cells.set(target, row[index] ?? null);
    }
    return cells;
  }

  /** The step's fields; what is noted names the column as the file does. */
  #fields(index: number, cells: ReadonlyMap<string, Cell>) {
    const noted: AccountLine[] = [];
    const row: TableRow = { row: index + 1, cells };
    const fields = readStepFields(new RowReader(row, "", noted));
    for (const line of noted) {
      const target = /column “(.+)”$/.exec(line.element)?.[1] ?? "";
      this.#note(index, target as Target, line.name, line.note);
    }
    return fields;
  }

  #joinTo(from: number, text: string, row: number, byName: ReadonlyMap<string, number>): void {
    const whole = byName.get(text.toLowerCase());
    const names = whole === undefined ? namesIn(text) : [text];
    for (const name of names) {
      const to = byName.get(name.toLowerCase());
      if (to === undefined)
        this.#note(row, "Next", name, "is neither the number nor the title of a step; no flow is made");
      else this.#map.join(from, to);
    }
  }

  /**
   * Where no column numbers the steps, and what follows is a number throughout, the numbers are those of the rows:
   * counted below the head, or, where that does not fit them all, as a spreadsheet counts.
   */
  #takeRowNumbers(
    nexts: readonly Next[],
    byName: Map<string, number>,
    byRow: ReadonlyMap<number, number>,
  ): void {
    const { head, columns } = this.#options;
    const names = nexts.flatMap(({ text }) => (byName.has(text.toLowerCase()) ? [text] : namesIn(text)));
    if (columns.includes("No.") || names.length === 0) return;
    if (names.some((name) => !/^[1-9]\d{0,5}$/.test(name) || byName.has(name))) return;
    const before = [head, -1].find((offset) => names.every((name) => byRow.has(offset + Number(name))));
    if (before === undefined) return;
    for (const [row, at] of byRow) byName.set(String(row - before), at);
    const [first] = names;
    const title = this.#map.steps[byName.get(first ?? "") ?? -1]?.title ?? "";
    const counted = before === head ? "counted below the head" : "as a spreadsheet counts them";
    this.#account.push({
      element: "Column",
      name: columnName(this.#sheet, head, columns.indexOf("Next")),
      note: `its numbers are taken for those of the rows, ${counted}: ${first} is “${title.slice(0, 80)}”`,
    });
  }

  /** Columns that nothing was taken from. */
  #noteColumns(): void {
    const { columns, head } = this.#options;
    const width = Math.max(0, ...this.#sheet.rows.map((row) => row.length));
    for (let index = 0; index < width; index++) {
      const target = columns[index] ?? "Ignore";
      if (target !== "Ignore") continue;
      const held = this.#sheet.rows.filter((row, at) => at > head && !isBlank(row[index])).length;
      if (held > 0) {
        const note = held === 1 ? "1 cell is left out" : `${held} cells are left out`;
        this.#account.push({ element: "Column", name: columnName(this.#sheet, head, index), note });
      }
    }
  }

  #note(index: number, target: Target, name: string, note: string): void {
    const column = this.#options.columns.indexOf(target);
    const called = column < 0 ? "" : `, column “${columnName(this.#sheet, this.#options.head, column)}”`;
    this.#account.push({ element: `Row ${index + 1}${called}`, name: name.slice(0, 200), note });
  }
}

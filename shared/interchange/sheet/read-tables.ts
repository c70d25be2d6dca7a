import {
  type MapContent,
  type MapFlow,
  type MapStep,
  mapStep,
} from "@shared/domain/blueprint/map-content.ts";
import {
  BANDS,
  type Band,
  type FailPoint,
  FLOW_KINDS,
  NO_RECOVERY,
  STEP_KINDS,
} from "@shared/domain/blueprint/records.ts";
import type { AccountLine } from "../account.ts";
import { bandOfName } from "../guess-band.ts";
import { type Cell, cellFlag, cellNumber, cellText, isBlank, placeText, splitList } from "./cells.ts";
import { readDuration } from "./durations.ts";
import type { What } from "./map-tables.ts";

/** Rows of one kind with the place of each in the file. */
export interface TableRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}
export interface NamedTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}
export type Tables = Readonly<Record<What, NamedTable>>;

const LINE = 500;
const TEXT = 100_000;

/** Tables as `mapTables` writes them, or a person changed them, back to a map; what cannot be read is left blank and told. */
export function readTables(tables: Tables): { content: MapContent; account: AccountLine[] } {
  return new TableReader(tables).read();
}

/** Reads the cells of a row by name and keeps account of what they should not hold. */
export class RowReader {
  readonly #row: TableRow;
  readonly #sheet: string;
  readonly #account: AccountLine[];

  constructor(row: TableRow, sheet: string, account: AccountLine[]) {
    this.#row = row;
    this.#sheet = sheet;
    this.#account = account;
  }

  cell(name: string): Cell | undefined {
    return this.#row.cells.get(name);
  }
  line(name: string): string {
    return this.#limited(name, LINE);
  }
  text(name: string): string {
    return this.#limited(name, TEXT);
  }
  number(name: string, minimum: number, maximum: number, whole = false): number | null {
    if (isBlank(this.cell(name))) return null;
    const value = cellNumber(this.cell(name));
    const sound =
      value !== null && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
    if (sound) return value;
    const range = maximum === Number.MAX_VALUE ? "" : ` between ${minimum} and ${maximum}`;
    this.note(name, `is no ${whole ? "whole " : ""}number${range}; left blank`);
    return null;
  }
  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const word = cellText(this.cell(name)).trim().toLowerCase();
    if (word === "") return null;
    const found = choices.find((choice) => choice === word);
    if (found === undefined) this.note(name, `is none of ${choices.join(", ")}`);
    return found ?? null;
  }
  note(name: string, note: string): void {
    const element = placeText(this.#sheet, this.#row.row, name);
    this.#account.push({ element, name: cellText(this.cell(name)).slice(0, 200), note });
  }
  #limited(name: string, most: number): string {
    const text = cellText(this.cell(name));
    if (text.length > most) this.note(name, `is longer than ${most} characters; the rest is cut off`);
    return text.slice(0, most);
  }
}

/** Fields of a step from a row that names them as our tables do. */
export function readStepFields(row: RowReader): Partial<MapStep> {
  const time = (name: "Work time" | "Wait time") => {
    const cells = [`${name} (min)`, `${name} spread`, `${name} source`].map((part) => row.cell(part));
    const { duration, problem } = readDuration(cells[0], cells[1], cells[2]);
    if (problem) row.note(`${name} (min)`, problem);
    return duration;
  };
  const touchPoint = row.line("Touch point");
  const kind = row.choice("Kind", STEP_KINDS);
  return {
    ...(kind && { kind }),
    title: row.line("Title"),
    role: row.line("Role"),
    owner: row.line("Owner"),
    channel: row.line("Channel"),
    touchPoint: touchPoint === "" ? null : touchPoint,
    segments: splitList(row.text("Segments"))
      .slice(0, 100)
      .map((name) => name.slice(0, LINE)),
    workTime: time("Work time"),
    waitTime: time("Wait time"),
    approvals: row.number("Approvals", 0, 100, true) ?? 0,
    control: row.text("Internal control"),
    cost: row.number("Cost", 0, Number.MAX_VALUE),
    momentOfTruth: cellFlag(row.cell("Moment of truth")),
    failPoint: readFailPoint(row),
    successPoint: row.text("Success point"),
    thoughts: row.text("Thoughts"),
    feelings: row.text("Feelings"),
    feeling: row.number("Feeling", -2, 2),
    pain: row.text("Pain"),
    gain: row.text("Gain"),
    quote: row.text("Quote"),
    notes: row.text("Notes"),
  };
}

/** What is not rated yet stands in the middle. */
const UNRATED = 5;

function readFailPoint(row: RowReader): FailPoint | null {
  const names = ["Fail point", "Severity", "Occurrence", "Detection", "Recovery"];
  if (names.every((name) => cellText(row.cell(name)) === "")) return null;
  const rated = (name: string) => row.number(name, 1, 10, true) ?? UNRATED;
  return {
    ...NO_RECOVERY,
    description: row.text("Fail point"),
    severity: rated("Severity"),
    occurrence: rated("Occurrence"),
    detection: rated("Detection"),
    recovery: row.text("Recovery"),
  };
}

class TableReader {
  readonly #tables: Tables;
  readonly #account: AccountLine[] = [];

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  read() {
    const laneRows = this.#rows("Lane");
    const lanes = laneRows.map((row) => ({
      band: row.choice("Band", BANDS) ?? bandOfName(row.line("Name")) ?? ("backstage" satisfies Band),
      name: row.line("Name"),
      subtitle: row.line("Subtitle"),
    }));
    const stageRows = this.#rows("Stage");
    const stages = stageRows.map((row) => ({
      name: row.line("Name"),
      columns: row.number("Columns", 1, 500, true) ?? 1,
    }));
    const laneOf = this.#placer(laneRows, lanes, "Lane", (name) => ({
      band: bandOfName(name) ?? "backstage",
      name,
      subtitle: "",
    }));
    const stageOf = this.#placer(stageRows, stages, "Stage", (name) => ({ name, columns: 1 }));
    const stepRows = this.#rows("Step");
    const lasts = new Map<number, number>();
    const steps = stepRows.map((row) => {
      const lane = laneOf(row);
      const stage = stageOf(row);
      const given = row.number("Column", 1, 500, true);
      const column = given === null ? Math.min(499, (lasts.get(stage) ?? -1) + 1) : given - 1;
      lasts.set(stage, column);
      return mapStep({ lane, stage, column }, readStepFields(row));
    });
    const stepAt = numbersOf(stepRows);
    const flows = this.#rows("Flow").flatMap((row): MapFlow[] => {
      const ends = ["From", "To"].map((name) => {
        const at = stepAt.get(cellText(row.cell(name)).trim());
        if (at === undefined) row.note(name, "is the number of no step; the flow is left out");
        return at;
      });
      const [from, to] = ends;
      if (from === undefined || to === undefined) return [];
      const kind = row.choice("Flow", FLOW_KINDS) ?? "sequence";
      return [{ from, to, kind, label: row.line("Label"), probability: row.number("Probability", 0, 1) }];
    });
    if (lanes.length === 0) lanes.push({ band: "client", name: "Client", subtitle: "" });
    if (stages.length === 0) stages.push({ name: "Stage 1", columns: 1 });
    return { content: { lanes, stages, steps, flows }, account: this.#account };
  }

  #rows(what: What): RowReader[] {
    const { sheet, rows } = this.#tables[what];
    return rows.map((row) => new RowReader(row, sheet, this.#account));
  }

  /** Where a step stands, by number; by name where a person wrote another one, or only a name; a new name is added. */
  #placer<T extends { readonly name: string }>(
    rows: readonly RowReader[],
    entries: T[],
    what: "Lane" | "Stage",
    make: (name: string) => T,
  ): (row: RowReader) => number {
    const byNumber = numbersOf(rows);
    return (row) => {
      const name = row.line(what);
      const number = cellText(row.cell(`${what} no.`)).trim();
      const at = byNumber.get(number);
      if (at !== undefined && (name === "" || entries[at]?.name === name)) return at;
      const named = entries.findIndex((entry) => entry.name === name);
      if (named >= 0 && name !== "") return named;
      if (name !== "") return entries.push(make(name)) - 1;
      if (number !== "") row.note(`${what} no.`, `is no ${what.toLowerCase()}; it stands in the first`);
      if (entries.length === 0) entries.push(make(what === "Lane" ? "Client" : "Stage 1"));
      return 0;
    };
  }
}

/** Place in the list by what the column “No.” says. */
const numbersOf = (rows: readonly RowReader[]): Map<string, number> =>
  new Map(rows.map((row, index) => [cellText(row.cell("No.")).trim() || String(index + 1), index]));

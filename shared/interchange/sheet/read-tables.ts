import {
  type MapContent,
  type MapFlow,
  type MapStep,
  mapStep,
} from "@shared/domain/blueprint/map-content.ts";
import { BANDS, type Band, FLOW_KINDS, STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import type { AccountLine } from "../account.ts";
import { bandOfName } from "../guess-band.ts";
import { cellFlag, cellText, splitList } from "./cells.ts";
import { readDuration } from "./durations.ts";
import { readFailPoint } from "./fail-point-cells.ts";
import type { What } from "./map-tables.ts";
import { RowReader, type TableRow } from "./row-reader.ts";

/** Rows of one kind with the place of each in the file. */
export interface NamedTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}
export type Tables = Readonly<Record<What, NamedTable>>;

const LINE = 500;

/** Tables as `mapTables` writes them, or a person changed them, back to a map; what cannot be read is left blank and told. */
export function readTables(tables: Tables): { content: MapContent; account: AccountLine[] } {
  return new TableReader(tables).read();
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

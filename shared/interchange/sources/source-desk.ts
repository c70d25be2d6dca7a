import { guessRoles } from "@shared/domain/event-log/guess-roles.ts";
import { type DayOrder, openDayOrder } from "@shared/domain/event-log/parse-time.ts";
import { toTimeColumn } from "@shared/domain/event-log/read-times.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import type { Question } from "@shared/domain/scoring/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { checkColumn } from "../survey/check-mapping.ts";
import { filledCells } from "../survey/distinct-cells.ts";
import { doubtfulScales, type OpenScale, openScale, type ScaleDoubt } from "../survey/doubtful-scales.ts";
import { type ColumnPlan, guessMapping, reuseMapping } from "../survey/guess-mapping.ts";
import { guessReversed, type ReversedGuess } from "../survey/guess-reversed.ts";
import { type ColumnRange, rangeOf } from "../survey/guess-scale.ts";
import { type DataTable, fileRow } from "../table/data-table.ts";
import { type PersonalKind, personalColumns } from "../table/personal-data.ts";
import { type ColumnValue, columnValues } from "./column-values.ts";
import { guessKind } from "./guess-kind.ts";
import { guessUses } from "./guess-uses.ts";
import { Pseudonyms } from "./pseudonyms.ts";
import {
  guessScoreScale,
  type ReadScores,
  readScores,
  type ScoresReading,
  scaleColumns,
} from "./read-scores.ts";
import { isWide, type ReadSheets, readSheets, type SheetsReading, wideColumns } from "./read-sheets.ts";
import { type BadCell, BadCells, dayOf } from "./row-reader.ts";
import { settleDays } from "./settle-days.ts";
import { infoOf, type SourceInfo, type Treatment } from "./source-info.ts";
import { SOURCE_KINDS, type SourceKind, type TableSource, type Uses } from "./source-kinds.ts";

/** What is proposed for a file, all of it to be changed. */
export interface SourceGuess {
  readonly kind: SourceKind;
  readonly plans: readonly ColumnPlan[];
  readonly uses: Readonly<Record<TableSource, Uses>>;
  /** Columns that cases can be told apart by. */
  readonly attributes: readonly string[];
  /** Columns that may tell who somebody is, and by what. */
  readonly personal: ReadonlyMap<string, PersonalKind>;
}

/** How the cells of a column were read, the first bad ones named by the row of the file. */
export interface CheckedColumn {
  readonly column: string;
  readonly answered: number;
  readonly badCount: number;
  readonly bad: readonly { readonly row: number; readonly text: string; readonly outside: boolean }[];
}

/** A column of dates such as 3/4/2025 alone. */
export interface OpenDays {
  readonly column: string;
  readonly text: string;
  readonly order: DayOrder;
  /** What the text is in each order, YYYY-MM-DD. */
  readonly readings: Readonly<Record<DayOrder, string>>;
}

export interface ScaleProposal {
  readonly minimum: number;
  readonly maximum: number;
  readonly open: OpenScale | null;
}

const NAMED = 100;

/**
 * One table that is looked through before it is brought in. It holds the cells, so that whoever asks needs not: the
 * workbench lets it sit in a worker.
 */
export class SourceDesk {
  /** As the file has it; beside it the same with the dates written out whose order was told. */
  readonly #given: DataTable;
  #table: DataTable;
  readonly #pseudonyms = new Pseudonyms();
  readonly #ranges = new Map<string, ColumnRange>();

  constructor(table: DataTable) {
    this.#given = table;
    this.#table = table;
  }

  info(): SourceInfo {
    return infoOf(this.#table);
  }

  guess({ touchPoints }: { touchPoints: readonly TouchPoint[] }): SourceGuess {
    const table = this.#table;
    const kinds = SOURCE_KINDS.filter((kind) => kind !== "survey");
    const columns = table.names.map((name, index) => ({ name, column: this.#column(index) }));
    return {
      kind: guessKind(
        table,
        touchPoints.map(({ name }) => name),
      ),
      plans: guessMapping(table, touchPoints),
      uses: Object.fromEntries(kinds.map((kind) => [kind, guessUses(kind, table)])) as SourceGuess["uses"],
      attributes: guessRoles(columns).attributes,
      personal: new Map(personalColumns(table).map(({ name, kind }) => [name, kind])),
    };
  }

  reuse({ questions }: { questions: readonly Question[] }) {
    return reuseMapping(this.#table, questions);
  }

  check({ plans }: { plans: readonly ColumnPlan[] }): CheckedColumn[] {
    const table = this.#table;
    return plans.map((plan) => {
      const { bad, ...rest } = checkColumn(plan, this.#column(table.names.indexOf(plan.column)));
      return {
        ...rest,
        bad: bad.slice(0, NAMED).map(({ row, text, reading }) => ({
          row: fileRow(table, row),
          text,
          outside: reading.kind === "outside",
        })),
      };
    });
  }

  /** Columns of these plans, one for each column of the table, that may have to be turned round. */
  reversed({ plans }: { plans: readonly ColumnPlan[] }): ReversedGuess[] {
    const columns = plans.map(({ column }) => this.#column(this.#table.names.indexOf(column)));
    return guessReversed(plans, columns, this.#table.labels);
  }

  /** The different cells of a column, most frequent first. */
  values({ column, most }: { column: string; most: number }): {
    readonly values: readonly ColumnValue[];
    readonly different: number;
  } {
    return columnValues(this.#column(this.#table.names.indexOf(column)), most);
  }

  /** Columns of these plans whose answers leave open on which scale they were asked. */
  doubts({ plans }: { plans: readonly ColumnPlan[] }): ScaleDoubt[] {
    const columnOf = (name: string) => this.#column(this.#table.names.indexOf(name));
    const rangeOfColumn = (name: string) => {
      const held = this.#ranges.get(name) ?? rangeOf(columnOf(name));
      this.#ranges.set(name, held);
      return held;
    };
    return doubtfulScales(plans, rangeOfColumn, (name) => filledCells(columnOf(name)));
  }

  /** The scale that the scores of these columns are taken to lie on, and what they leave open; null when nothing. */
  scale({ kind, uses }: { kind: TableSource; uses: Uses }): ScaleProposal {
    const wide = isWide(uses) ? wideColumns(this.#table, uses) : [uses.score, uses.expectation];
    const { low, high, ...scale } = guessScoreScale(
      this.#table,
      kind === "scores" ? scaleColumns(uses) : wide,
      kind === "scores" ? uses.measure : undefined,
    );
    return { ...scale, open: openScale(low, high) };
  }

  scores(reading: ScoresReading): ReadScores {
    return readScores(this.#table, reading);
  }

  sheets(reading: SheetsReading): ReadSheets {
    return readSheets(this.#table, reading);
  }

  /** Cells of these columns that say something and are no time. */
  badTimes({ columns }: { columns: readonly string[] }): { bad: readonly BadCell[]; badCount: number } {
    const bad = new BadCells(this.#table);
    for (const name of columns) {
      const column = this.#column(this.#table.names.indexOf(name));
      for (const row of toTimeColumn(column).unreadable)
        bad.note(row, name, cellText(column, row), "no-date");
    }
    return { bad: bad.cells, badCount: bad.count };
  }

  /** Of these columns those whose dates do not tell the day from the month, with one of them and how it is read. */
  days({ columns }: { columns: readonly string[] }): OpenDays[] {
    return columns.flatMap((column) => {
      const texts = this.#given.columns[this.#given.names.indexOf(column)]?.dictionary ?? [];
      const open = openDayOrder(texts);
      if (open === null) return [];
      const day = (order: DayOrder) => dayOf(open.text, order);
      return [
        { column, ...open, readings: { "day-month": day("day-month"), "month-day": day("month-day") } },
      ];
    });
  }

  /** From now on the dates of this column are read in this order, and kept year first. */
  readDays({ column, order }: { column: string; order: DayOrder }): void {
    const at = this.#given.names.indexOf(column);
    const given = this.#given.columns[at];
    if (!given) return;
    this.#table = { ...this.#table, columns: this.#table.columns.with(at, settleDays(given, order)) };
  }

  /** A column as it goes into the engagement, to be handed over: the table keeps its own. */
  column({ index, as }: { index: number; as: Treatment }): DatasetColumn {
    const held = this.#column(index);
    if (as === "moment") return toTimeColumn(held).column;
    if (as === "pseudonym") return this.#pseudonyms.column(held);
    return { values: held.values.slice(), dictionary: held.dictionary };
  }

  #column(index: number): DatasetColumn {
    return this.#table.columns[index] ?? { values: new Float64Array(), dictionary: null };
  }
}

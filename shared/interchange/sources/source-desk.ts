import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { guessRoles } from "@shared/domain/event-log/guess-roles.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import type { Question } from "@shared/domain/scoring/records.ts";
import type { WaveFields } from "@shared/domain/scoring/wave-fields.ts";
import { type DayOrder, guessDayOrder, openDayOrder } from "@shared/domain/times/parse-time.ts";
import { toTimeColumn } from "@shared/domain/times/read-times.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { checkColumn } from "../survey/check-mapping.ts";
import { filledCells } from "../survey/distinct-cells.ts";
import { doubtfulScales, type OpenScale, openScale, type ScaleDoubt } from "../survey/doubtful-scales.ts";
import {
  type ColumnPlan,
  guessMapping,
  isScored,
  matchedByNumber,
  reuseMapping,
} from "../survey/guess-mapping.ts";
import { guessReversed, type ReversedGuess } from "../survey/guess-reversed.ts";
import { rangeOf } from "../survey/guess-scale.ts";
import { type ImportedWaves, importedWaves } from "../survey/imported-waves.ts";
import { type WordGroup, wordGroups } from "../survey/word-groups.ts";
import { type DataTable, fileRow } from "../table/data-table.ts";
import { type PersonalKind, personalColumns } from "../table/personal-data.ts";
import { pickRows } from "../table/pick-rows.ts";
import { beforeTotals } from "../table/totals-row.ts";
import { type ColumnValue, columnValues } from "./column-values.ts";
import { guessKind } from "./guess-kind.ts";
import { guessUses } from "./guess-uses.ts";
import { Pseudonyms } from "./pseudonyms.ts";
import { type CommentsReading, type ReadComments, readComments } from "./read-comments.ts";
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
  /** Columns that were given to a touch point for its number alone. */
  readonly byNumber: readonly string[];
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
  /** The table without rows of totals, kept or not: whatever is guessed is guessed from it. */
  #answers: DataTable;
  readonly #pseudonyms = new Pseudonyms();
  /** By the column as the table has it: one whose dates are read in another order is another. */
  readonly #drawn = new WeakMap<DatasetColumn, DatasetColumn>();

  constructor(table: DataTable) {
    this.#given = table;
    this.#table = table;
    this.#answers = beforeTotals(table);
  }

  info(): SourceInfo {
    return infoOf(this.#table);
  }

  guess({ touchPoints }: { touchPoints: readonly TouchPoint[] }): SourceGuess {
    const table = this.#answers;
    const plans = guessMapping(table, touchPoints);
    const kinds = SOURCE_KINDS.filter((kind) => kind !== "survey");
    const columns = table.names.map((name, index) => ({ name, column: columnAt(table, index) }));
    return {
      kind: guessKind(
        table,
        touchPoints.map(({ name }) => name),
        plans.some(isScored),
      ),
      plans,
      byNumber: matchedByNumber(table, touchPoints, plans),
      uses: Object.fromEntries(kinds.map((kind) => [kind, guessUses(kind, table)])) as SourceGuess["uses"],
      attributes: guessRoles(columns).attributes,
      personal: new Map(personalColumns(table).map(({ name, kind }) => [name, kind])),
    };
  }

  reuse({ questions }: { questions: readonly Question[] }) {
    return reuseMapping(this.#answers, questions);
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
    const columns = plans.map(({ column }) => columnAt(this.#answers, this.#table.names.indexOf(column)));
    return guessReversed(plans, columns, this.#table.labels);
  }

  /** The different cells of a column, most frequent first. */
  values({ column, most }: { column: string; most: number }): {
    readonly values: readonly ColumnValue[];
    readonly different: number;
  } {
    return columnValues(this.#column(this.#table.names.indexOf(column)), most);
  }

  /** Columns of these plans that are answered in words, those in the same words together. */
  words({ plans }: { plans: readonly ColumnPlan[] }): WordGroup[] {
    return wordGroups(plans, (name) => rangeOf(columnAt(this.#answers, this.#table.names.indexOf(name))));
  }

  /** Columns of these plans whose answers leave open on which scale they were asked. */
  doubts({ plans }: { plans: readonly ColumnPlan[] }): ScaleDoubt[] {
    const columnOf = (name: string) => columnAt(this.#answers, this.#table.names.indexOf(name));
    return doubtfulScales(
      plans,
      (name) => rangeOf(columnOf(name)),
      (name) => filledCells(columnOf(name)),
    );
  }

  /** The waves that the answers would be parted into, in time order, and the rows that are in none. */
  waves({ plans, wave }: { plans: readonly ColumnPlan[]; wave: WaveFields }): ImportedWaves {
    return importedWaves(plans, wave, {
      names: this.#table.names,
      rowCount: this.#table.rowCount,
      column: (index) => this.#column(index),
    });
  }

  /** The scale that the scores of these columns are taken to lie on, and what they leave open; null when nothing. */
  scale({ kind, uses }: { kind: TableSource; uses: Uses }): ScaleProposal {
    const wide = isWide(uses) ? wideColumns(this.#answers, uses) : [uses.score, uses.expectation];
    const { low, high, ...scale } = guessScoreScale(
      this.#answers,
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

  comments(reading: CommentsReading): ReadComments {
    return readComments(this.#table, reading);
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
    this.#answers = beforeTotals(this.#table);
  }

  /** Dates of which some tell the day from the month are kept year first: a few rows of them alone may not tell it. */
  writeOutDays({ column }: { column: string }): void {
    const texts = this.#given.columns[this.#given.names.indexOf(column)]?.dictionary ?? [];
    if (openDayOrder(texts) === null) this.readDays({ column, order: guessDayOrder(texts) });
  }

  /** Draws the pseudonyms of these columns before they are asked for: of many people that takes as long as storing. */
  drawPseudonyms({ columns }: { columns: readonly string[] }): void {
    for (const name of columns) this.#pseudonymous(this.#column(this.#table.names.indexOf(name)));
  }

  /** A column as it goes into the engagement, of these rows only or of all; it is the table's own, not to be changed. */
  column({ index, as, rows }: { index: number; as: Treatment; rows?: Uint32Array }): DatasetColumn {
    const held = rows ? pickRows(this.#column(index), rows) : this.#column(index);
    if (as === "moment") return toTimeColumn(held).column;
    return as === "pseudonym" ? this.#pseudonymous(held) : held;
  }

  #pseudonymous(column: DatasetColumn): DatasetColumn {
    const drawn = this.#drawn.get(column) ?? this.#pseudonyms.column(column);
    this.#drawn.set(column, drawn);
    return drawn;
  }

  #column(index: number): DatasetColumn {
    return columnAt(this.#table, index);
  }
}

const columnAt = ({ columns }: DataTable, index: number): DatasetColumn =>
  columns[index] ?? { values: new Float64Array(), dictionary: null };

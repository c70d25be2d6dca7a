import { ENCODINGS } from "@shared/interchange/csv/detect-encoding.ts";
import { type CsvOptions, type CsvTable, DELIMITERS } from "@shared/interchange/csv/read-csv.ts";
import { type ReactNode, useMemo } from "react";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import { holdsNumbers, previewCell } from "./plans.ts";

interface FileSectionProps {
  table: CsvTable;
  onOptions(options: CsvOptions): void;
  /** Fields that stand before those of the file. */
  children: ReactNode;
}

const SHOWN_ROWS = 200;
const SHOWN_COLUMNS = 60;
const SHOWN_PROBLEMS = 3;

/** How the file was read, all of it changeable, and its first rows. */
export function FileSection({ table, onOptions, children }: FileSectionProps) {
  const { encoding, delimiter, decimal, header } = table;
  const held: CsvOptions = { encoding, delimiter, decimal, header };
  const rows = useMemo(
    () => Array.from({ length: Math.min(SHOWN_ROWS, table.rowCount) }, (_, index) => index),
    [table],
  );
  const columns = useMemo(
    (): GridColumn<number>[] => [
      {
        id: "row",
        title: messages.row,
        width: 56,
        align: "end",
        value: (row) => String(row + 1),
        sortBy: (row) => row,
      },
      ...table.names.slice(0, SHOWN_COLUMNS).map(
        (name, index): GridColumn<number> => ({
          id: `column-${index}`,
          title: name,
          width: 88,
          value: (row) => previewCell(table, index, row),
          ...(holdsNumbers(table, index) && { align: "end" as const }),
        }),
      ),
    ],
    [table],
  );
  return (
    <section className="import-section" aria-label={messages.file}>
      <div className="import-options">
        {children}
        <Select
          label={messages.delimiter}
          value={delimiter}
          options={DELIMITERS.map((value) => ({ value, label: messages.delimiters[value] ?? value }))}
          onChange={(value) => onOptions({ ...held, delimiter: value })}
        />
        <Select
          label={messages.encoding}
          value={encoding}
          options={ENCODINGS.map((value) => ({ value, label: value }))}
          onChange={(value) => onOptions({ ...held, encoding: value })}
        />
        <Select
          label={messages.decimal}
          value={decimal}
          options={([".", ","] as const).map((value) => ({
            value,
            label: messages.decimals[value] ?? value,
          }))}
          onChange={(value) => onOptions({ ...held, decimal: value })}
        />
        <Checkbox checked={header} onChange={(on) => onOptions({ ...held, header: on })}>
          {messages.header}
        </Checkbox>
      </div>
      {table.problemCount > 0 && (
        <ul className="import-problems">
          {table.problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
            <li key={`${problem.row} ${problem.kind} ${problem.detail}`}>
              {messages.problem(problem.row, messages.problems[problem.kind], problem.detail)}
            </li>
          ))}
          {table.problemCount > SHOWN_PROBLEMS && (
            <li>{messages.moreProblems(table.problemCount - SHOWN_PROBLEMS)}</li>
          )}
        </ul>
      )}
      <div className="import-preview">
        <DataGrid label={messages.preview} rows={rows} columns={columns} rowId={String} />
      </div>
    </section>
  );
}

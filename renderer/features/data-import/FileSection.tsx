import { DELIMITERS, ENCODINGS } from "@shared/interchange/csv/text-forms.ts";
import type { SourceInfo } from "@shared/interchange/sources/source-info.ts";
import type { TableOptions } from "@shared/interchange/table/data-table.ts";
import { memo, type ReactNode, useMemo } from "react";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface FileSectionProps {
  info: SourceInfo;
  /** Null for columns that were read already. */
  onOptions: ((options: TableOptions) => void) | null;
  /** The first rows are drawn; before, only their place is. */
  withRows: boolean;
  /** Fields that stand before those of the file. */
  children: ReactNode;
}

const SHOWN_COLUMNS = 60;
const SHOWN_PROBLEMS = 3;
const MOST_SKIPPED = 50;

/** How the file was read, all of it changeable, and its first rows. */
export function FileSection({ info, onOptions, withRows, children }: FileSectionProps) {
  return (
    <section className="import-section" aria-label={messages.file}>
      <div className="import-options">
        {children}
        {onOptions && <ReadingFields info={info} onOptions={onOptions} />}
      </div>
      <FileNotes info={info} />
      {onOptions && <TotalsNote info={info} onOptions={onOptions} />}
      <div className="import-preview">{withRows && <FirstRows info={info} />}</div>
    </section>
  );
}

interface ReadingProps {
  info: SourceInfo;
  onOptions(options: TableOptions): void;
}

/** Not drawn anew with the fields: nothing of it changes till the file is read again. */
const FirstRows = memo(function FirstRows({ info }: { info: SourceInfo }) {
  const rows = useMemo(() => Array.from({ length: info.previewRows }, (_, index) => index), [info]);
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
      ...info.names.slice(0, SHOWN_COLUMNS).map(
        (name, index): GridColumn<number> => ({
          id: `column-${index}`,
          title: name,
          width: info.numeric[index] ? 88 : 120,
          value: (row) => info.preview[index]?.[row] ?? "",
          ...(info.numeric[index] && { align: "end" as const }),
        }),
      ),
    ],
    [info],
  );
  return <DataGrid label={messages.preview} rows={rows} columns={columns} rowId={String} />;
});

/** How this file was read, as far as it can be said differently. */
function heldOptions(info: SourceInfo): TableOptions {
  const { kind, encoding, delimiter, decimal, headerRows, skippedRows, sheet, totals } = info;
  const rows = { headerRows, skippedRows, withoutTotals: totals?.leftOut ?? true };
  if (kind === "csv") return { ...rows, encoding, delimiter, decimal };
  return kind === "xlsx" ? { ...rows, sheet, decimal } : {};
}

/** Rows that sum up those above them: named, and left out or kept by a press. */
function TotalsNote({ info, onOptions }: ReadingProps) {
  const { totals } = info;
  if (totals === null) return null;
  const press = totals.leftOut ? messages.keepTotals : messages.leaveOutTotals;
  return (
    <ul className="import-offers import-doubts" aria-label={messages.totalsRows}>
      <li data-settled={totals.leftOut || undefined}>
        {messages.totals(totals.rows, totals.leftOut)}
        <span className="import-choices">
          <Button onClick={() => onOptions({ ...heldOptions(info), withoutTotals: !totals.leftOut })}>
            {press(totals.rows.length)}
          </Button>
        </span>
      </li>
    </ul>
  );
}

/** What can be said differently about the reading of this kind of file; fields that open lists are dear to draw anew. */
const ReadingFields = memo(function ReadingFields({ info, onOptions }: ReadingProps) {
  const { kind, encoding, delimiter, decimal, headerRows, skippedRows, sheet } = info;
  const held = heldOptions(info);
  const delimiters = [...new Set([...DELIMITERS, delimiter])];
  if (kind === "xes") return null;
  return (
    <>
      {kind === "xlsx" && info.sheets.length > 1 && (
        <Select
          label={messages.sheet}
          value={sheet}
          options={info.sheets.map((value) => ({ value, label: value }))}
          onChange={(value) => onOptions({ sheet: value, withoutTotals: true })}
        />
      )}
      {kind === "csv" && (
        <>
          <Select
            label={messages.delimiter}
            value={delimiter}
            options={delimiters.map((value) => ({ value, label: messages.delimiters[value] ?? value }))}
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
        </>
      )}
      <Select
        label={messages.header}
        value={String(headerRows)}
        options={[...new Set([0, 1, 2, headerRows])].map((rows) => ({
          value: String(rows),
          label: messages.headerRows(rows),
        }))}
        onChange={(value) => onOptions({ ...held, headerRows: Number(value) })}
      />
      <div className="import-narrow">
        <NumberField
          label={messages.skipped}
          value={skippedRows}
          minimum={0}
          maximum={MOST_SKIPPED}
          whole
          onCommit={(value) => onOptions({ ...held, skippedRows: value ?? 0 })}
        />
      </div>
    </>
  );
});

/** What the reader passed over or mended, told. */
function FileNotes({ info }: { info: SourceInfo }) {
  const { skippedRows, names } = info;
  const passed = [
    skippedRows > 0 ? messages.passedOver(skippedRows) : "",
    names.length > SHOWN_COLUMNS ? messages.moreColumns(names.length - SHOWN_COLUMNS) : "",
  ].filter((text) => text !== "");
  return (
    <>
      {passed.length > 0 && <p className="muted">{passed.join(" ")}</p>}
      <ProblemList info={info} />
    </>
  );
}

function ProblemList({ info }: { info: SourceInfo }) {
  // Totals are told with what can be done about them.
  const problems = info.problems.filter(({ kind }) => kind !== "totals");
  const problemCount = info.problemCount - (info.totals?.leftOut === false ? info.totals.rows.length : 0);
  if (problemCount === 0) return null;
  return (
    <ul className="import-problems">
      {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
        <li key={`${problem.row} ${problem.kind} ${problem.detail}`}>
          {messages.problem(problem.row, messages.problems[problem.kind], problem.detail)}
        </li>
      ))}
      {problemCount > SHOWN_PROBLEMS && <li>{messages.moreProblems(problemCount - SHOWN_PROBLEMS)}</li>}
    </ul>
  );
}

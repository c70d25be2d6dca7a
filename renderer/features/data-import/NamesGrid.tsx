import type { QuestionSubject } from "@shared/domain/scoring/commands/import-survey.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { suggested } from "../../ui/suggestions.ts";
import { messages } from "./messages.ts";
import { sourceMessages } from "./source-messages.ts";
import { NO_SUBJECT, readSubject, subjectText } from "./subjects.ts";

interface NamesGridProps {
  names: readonly { readonly value: string; readonly count: number }[];
  subjects: ReadonlyMap<string, QuestionSubject>;
  touchPoints: readonly TouchPoint[];
  onChange(subjects: ReadonlyMap<string, QuestionSubject>): void;
}

interface NameRow {
  readonly name: string;
  readonly count: number;
  readonly subject: QuestionSubject;
  readonly text: string;
}

const columnsFor = (names: readonly string[]): readonly GridColumn<NameRow>[] => [
  { id: "name", title: sourceMessages.nameInFile, width: 240, value: (row) => row.name },
  {
    id: "count",
    title: sourceMessages.rowsOfName,
    width: 80,
    align: "end",
    value: (row) => numberText(row.count, 0),
    sortBy: (row) => row.count,
  },
  {
    id: "touchPoint",
    title: messages.touchPoint,
    width: "grow",
    editable: true,
    suggest: (text) => suggested(text, names, messages.makesTouchPoint),
    value: (row) => row.text,
    render: (row) =>
      row.subject.kind === "create" ? (
        <span className="grid-text import-new">{messages.newTouchPoint(row.text)}</span>
      ) : undefined,
  },
];

/** The names that a file uses, and the touch point that each of them is. */
export function NamesGrid({ names, subjects, touchPoints, onChange }: NamesGridProps) {
  const rows = useMemo(() => {
    const titles = new Map(touchPoints.map((point) => [point.id, point.name]));
    return names.map(({ value, count }): NameRow => {
      const subject = subjects.get(value) ?? NO_SUBJECT;
      return { name: value, count, subject, text: subjectText(subject, titles) };
    });
  }, [names, subjects, touchPoints]);
  const columns = useMemo(() => columnsFor(touchPoints.map(({ name }) => name)), [touchPoints]);
  const edit = (edits: readonly GridEdit[]) => {
    const next = new Map(subjects);
    for (const { rowId, columnId, text } of edits) {
      if (columnId === "touchPoint") next.set(rowId, readSubject(text, touchPoints));
    }
    onChange(next);
  };
  return (
    <div className="import-columns">
      <DataGrid
        label={sourceMessages.namesLabel}
        rows={rows}
        columns={columns}
        rowId={(row) => row.name}
        onEdit={edit}
        empty={sourceMessages.noNames}
      />
    </div>
  );
}

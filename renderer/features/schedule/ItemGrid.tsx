import type { Id } from "@shared/base/ids.ts";
import { removeScheduleTask } from "@shared/domain/schedule/commands/remove-schedule-task.ts";
import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import { civilOf } from "@shared/domain/schedule/work-days.ts";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { DataGrid, type GridOrder } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { KindMark } from "./KindMark.tsx";
import { messages } from "./messages.ts";
import { writeCell } from "./write-cell.ts";

const { columns: titles, columnHints: hints } = messages;

const COLUMNS: readonly GridColumn<ScheduleRow>[] = [
  {
    id: "name",
    title: titles.name,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ name }) => name,
    render: ({ kind, name }) => (
      <span className="schedule-name">
        <KindMark kind={kind} />
        <span className="grid-text" data-wraps>
          {name}
        </span>
      </span>
    ),
  },
  {
    id: "from",
    title: titles.from,
    fields: ["start", "date", "byDate", "startDate"],
    width: 100,
    editable: true,
    value: ({ first, isDated }) => (first === null || !isDated ? "" : civilOf(first)),
    below: {
      title: titles.to,
      value: ({ last, length, isDated }) =>
        last === null || length === 0 || !isDated ? "" : messages.toDay(civilOf(last)),
    },
  },
  {
    id: "workdays",
    title: titles.workdays,
    hint: hints.workdays,
    width: 48,
    align: "end",
    editable: true,
    value: ({ length }) => (length === 0 ? messages.point : String(length)),
    sortBy: ({ length }) => length,
  },
  {
    id: "slack",
    title: titles.slack,
    hint: hints.slack,
    width: 52,
    align: "end",
    value: ({ slack }) => (slack === null ? messages.noSlack : String(slack)),
    sortBy: ({ slack }) => slack,
  },
];

/** The bars stand beside the rows: they are in the order of time and in no other. */
const BY_TIME: GridOrder = { sort: null, onSort: () => undefined };
const idOf = ({ id }: ScheduleRow) => id;

interface ItemGridProps {
  session: EngagementSession;
  rows: readonly ScheduleRow[];
  selectedId: Id | null;
  onSelect(id: Id): void;
  onOpen(id: Id): void;
}

/** What is planned, as a table that is read and edited by keyboard. */
export function ItemGrid({ session, rows, selectedId, onSelect, onOpen }: ItemGridProps) {
  const { notices } = useServices();
  const marks = useRowProblems<ScheduleRow>(idOf);
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) writeCell(draft, rowId, columnId, text);
    });
  };
  const remove = (id: Id) => {
    if (session.model.get("scheduleTask", id)) session.run(removeScheduleTask, { id });
    else notices.show({ kind: "info", text: messages.deleteElsewhere });
  };
  return (
    <DataGrid
      label={messages.list}
      rows={rows}
      columns={COLUMNS}
      rowId={idOf}
      marks={marks}
      order={BY_TIME}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      {...(!session.readOnly && { onEdit: edit, onDelete: remove })}
    />
  );
}

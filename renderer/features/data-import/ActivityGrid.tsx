import type { StepName } from "@shared/domain/event-log/guess-steps.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { sourceMessages } from "./source-messages.ts";

interface ActivityGridProps {
  activities: readonly { readonly value: string; readonly count: number }[];
  steps: readonly StepName[];
  joined: ReadonlyMap<string, string | null>;
  onChange(joined: ReadonlyMap<string, string | null>): void;
}

interface ActivityRow {
  readonly name: string;
  readonly count: number;
  readonly stepId: string;
}

/** What a select cell holds for no step: “” is a blank cell of its own. */
const NONE = "-";

/** The activities of a log, most frequent first, and the step that each is: many may be one. */
export function ActivityGrid({ activities, steps, joined, onChange }: ActivityGridProps) {
  const titles = useMemo(() => new Map(steps.map(({ id, title }) => [id, title])), [steps]);
  const columns = useMemo(
    (): GridColumn<ActivityRow>[] => [
      { id: "name", title: sourceMessages.activity, width: 320, value: (row) => row.name },
      {
        id: "count",
        title: sourceMessages.events,
        width: 80,
        align: "end",
        value: (row) => numberText(row.count, 0),
        sortBy: (row) => row.count,
      },
      {
        id: "step",
        title: sourceMessages.step,
        width: "grow",
        editable: steps.length > 0,
        choices: [
          { value: NONE, label: sourceMessages.noStep },
          ...steps.map(({ id, title }) => ({ value: id, label: title || sourceMessages.nameless })),
        ],
        value: (row) => row.stepId,
        sortBy: (row) => titles.get(row.stepId) ?? null,
        render: (row) => <span className="grid-text">{titles.get(row.stepId) ?? ""}</span>,
      },
    ],
    [steps, titles],
  );
  const rows = useMemo(
    () =>
      activities.map(
        ({ value, count }): ActivityRow => ({ name: value, count, stepId: joined.get(value) ?? NONE }),
      ),
    [activities, joined],
  );
  const edit = (edits: readonly GridEdit[]) => {
    const next = new Map(joined);
    for (const { rowId, columnId, text } of edits) {
      if (columnId !== "step") continue;
      const words = text.trim().toLowerCase();
      const step = steps.find(({ id, title }) => id === text || title.trim().toLowerCase() === words);
      next.set(rowId, step?.id ?? null);
    }
    onChange(next);
  };
  return (
    <div className="import-columns">
      <DataGrid
        label={sourceMessages.activitiesLabel}
        rows={rows}
        columns={columns}
        rowId={(row) => row.name}
        onEdit={edit}
        empty={sourceMessages.noActivities}
      />
    </div>
  );
}

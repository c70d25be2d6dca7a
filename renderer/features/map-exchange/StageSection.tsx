import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { gridHeight } from "./grid-height.ts";
import { messages } from "./messages.ts";

interface StageSectionProps {
  content: MapContent;
  onEdit(edits: readonly GridEdit[]): void;
}
interface StageRow {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
}

const COLUMNS: readonly GridColumn<StageRow>[] = [
  { id: "name", title: messages.stage, width: "grow", editable: true, value: (row) => row.name },
  {
    id: "steps",
    title: messages.steps,
    width: 56,
    align: "end",
    value: (row) => String(row.steps),
    sortBy: (row) => row.steps,
  },
];

/** The stages, to be given names. */
export function StageSection({ content, onEdit }: StageSectionProps) {
  const rows = useMemo(
    () =>
      content.stages.map(({ name }, index) => ({
        id: String(index),
        name,
        steps: content.steps.filter(({ stage }) => stage === index).length,
      })),
    [content],
  );
  return (
    <section className="exchange-section" aria-label={messages.stages}>
      <h3>{messages.stages}</h3>
      <div className="exchange-grid" style={{ height: gridHeight(rows.length) }}>
        <DataGrid
          label={messages.stages}
          rows={rows}
          columns={COLUMNS}
          rowId={(row) => row.id}
          onEdit={onEdit}
        />
      </div>
    </section>
  );
}

import type { MapContent, MapLane } from "@shared/domain/blueprint/map-content.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { gridHeight } from "./grid-height.ts";
import { messages } from "./messages.ts";

interface LaneSectionProps {
  content: MapContent;
  onEdit(edits: readonly GridEdit[]): void;
}
interface LaneRow extends MapLane {
  readonly id: string;
  readonly steps: number;
}

const BAND_CHOICES = BANDS.map((value) => ({ value, label: messages.bands[value] }));
const COLUMNS: readonly GridColumn<LaneRow>[] = [
  { id: "name", title: messages.lane, width: "grow", editable: true, value: (row) => row.name },
  { id: "subtitle", title: messages.subtitle, width: 128, editable: true, value: (row) => row.subtitle },
  {
    id: "band",
    title: messages.band,
    width: 112,
    editable: true,
    choices: BAND_CHOICES,
    value: (row) => row.band,
    render: (row) => <span className="grid-text">{messages.bands[row.band]}</span>,
  },
  {
    id: "steps",
    title: messages.steps,
    width: 56,
    align: "end",
    value: (row) => String(row.steps),
    sortBy: (row) => row.steps,
  },
];

/** The lanes of the file with the band of each, to be changed. */
export function LaneSection({ content, onEdit }: LaneSectionProps) {
  const rows = useMemo(
    () =>
      content.lanes.map((lane, index) => ({
        ...lane,
        id: String(index),
        steps: content.steps.filter((step) => step.lane === index).length,
      })),
    [content],
  );
  return (
    <section className="exchange-section" aria-label={messages.lanes}>
      <div className="exchange-title">
        <h3>{messages.lanes}</h3>
        <p className="muted">{messages.lanesHint}</p>
      </div>
      <div className="exchange-grid" style={{ height: gridHeight(rows.length) }}>
        <DataGrid
          label={messages.lanes}
          rows={rows}
          columns={COLUMNS}
          rowId={(row) => row.id}
          onEdit={onEdit}
        />
      </div>
    </section>
  );
}

import { UserError } from "@shared/base/result.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addMeasurePoints } from "@shared/domain/followed/commands/add-measure-points.ts";
import { removeMeasurePoints } from "@shared/domain/followed/commands/remove-measure-points.ts";
import { updateMeasurePoint } from "@shared/domain/followed/commands/update-measure-point.ts";
import type { FollowedMeasure, MeasurePoint } from "@shared/domain/followed/records.ts";
import { ClipboardPaste, Plus } from "lucide-react";
import { type CSSProperties, useMemo, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PastePanel } from "./PastePanel.tsx";
import { pointColumns, pointPatch } from "./point-columns.ts";
import { readPoints } from "./read-points.ts";
import { TakePoints } from "./TakePoints.tsx";

/** Rows before the table scrolls in itself. */
const SHOWN = 12;

/** The points of a measure, typed or pasted. */
export function PointsPart({ session, measure }: { session: EngagementSession; measure: FollowedMeasure }) {
  const { dialogs, notices } = useServices();
  const { id, kind, points } = measure;
  const columns = useMemo(() => pointColumns(measure), [measure]);
  const [isPasting, setPasting] = useState(false);
  const add = async () => {
    const { askPoint: title, pointLabel: label, addPoint: confirm } = messages;
    const text = await dialogs.ask({ title, label, confirm });
    if (text === null || text.trim() === "") return;
    try {
      session.run(addMeasurePoints, { id, points: readPoints(kind, text) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      notices.show({ kind: "error", text: error.message });
    }
  };
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.editPoints(edits.length) }, (draft) => {
      for (const { rowId: pointId, columnId, text } of edits)
        runIn(draft, updateMeasurePoint, { id, pointId, patch: pointPatch(kind, columnId, text) });
    });
  return (
    <section className="followed-part" aria-label={messages.points}>
      <header className="followed-head">
        <h2>{messages.points}</h2>
        <span className="spring" />
        <Button icon={ClipboardPaste} disabled={session.readOnly} onClick={() => setPasting(true)}>
          {messages.paste}
        </Button>
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void add()}>
          {messages.addPoint}
        </Button>
      </header>
      {measure.source !== "entered" && <TakePoints session={session} measure={measure} />}
      {isPasting && <PastePanel session={session} measure={measure} onClose={() => setPasting(false)} />}
      {points.length === 0 ? (
        <EmptyState small title={messages.noPoints} text={messages.noPointsText} />
      ) : (
        <div className="followed-grid" style={{ "--rows": Math.min(points.length, SHOWN) } as CSSProperties}>
          <DataGrid<MeasurePoint>
            label={messages.points}
            rows={points}
            columns={columns}
            rowId={(point) => point.id}
            {...(!session.readOnly && {
              onEdit: edit,
              onDelete: (pointId: string) => session.run(removeMeasurePoints, { id, pointIds: [pointId] }),
            })}
          />
        </div>
      )}
    </section>
  );
}

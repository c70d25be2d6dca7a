import { runIn } from "@shared/domain/core/run-in.ts";
import { isMeasured } from "@shared/domain/scoring/is-measured.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { moveTouchPoint } from "@shared/domain/touchpoint/commands/move-touch-point.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { addTouchPoint } from "@shared/domain/touchpoint/new-touch-point.ts";
import { ArrowDown, ArrowUp, Copy, Locate, Plus, Trash2, Upload } from "lucide-react";
import { useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { ScopeSelect } from "../../platform/queries/ScopeSelect.tsx";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { CrossingBanner } from "./CrossingBanner.tsx";
import { touchPointColumns } from "./columns.tsx";
import { EmptyRegister } from "./EmptyRegister.tsx";
import { GapPanel } from "./GapPanel.tsx";
import { messages } from "./messages.ts";
import { observedScale, openCrossings, patchOf, type TouchPointRow, touchPointRows } from "./rows.ts";
import "./touch-points.css";

const idOf = ({ touchPoint }: TouchPointRow) => touchPoint.id;

/** The register: what a touch point is, and what clients expected and met there. */
export function TouchPointsEditor({ session }: EditorProps) {
  const { commands, editors, selection } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const [scope] = useMeasureScope(session);
  const { card, computing, problem } = useScorecard(session, scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => touchPointRows(session.model, card), [session, revision, card]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const crossings = useMemo(() => openCrossings(session.model), [session, revision]);
  const columns = useMemo(() => touchPointColumns(card?.confidence ?? 0.95, observedScale(card)), [card]);
  const marks = useRowProblems(idOf);
  const chosen = rows.find((row) => selected.includes(row.touchPoint.id)) ?? null;
  const add = () => void commands.run("touchpoint.register.add");
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const row = rows.find((entry) => entry.touchPoint.id === rowId);
        if (row) runIn(draft, updateTouchPoint, { id: rowId, patch: patchOf(row, columnId, text) });
      }
    });
  };
  const show = ({ steps }: TouchPointRow) => {
    const [step] = steps;
    if (!step) return;
    editors.open({ editor: "blueprint", recordId: step.blueprintId });
    selection.set([step.id]);
  };
  const duplicate = ({ touchPoint }: TouchPointRow) => {
    const { id: _id, type: _type, order: _order, ...fields } = touchPoint;
    const copy = session.commit({ label: messages.duplicateLabel(touchPoint.name) }, (draft) =>
      addTouchPoint(draft, { ...fields, name: messages.copyOf(touchPoint.name) }),
    );
    selection.set([copy.id]);
  };
  const move = (row: TouchPointRow, by: number) =>
    session.run(moveTouchPoint, { id: row.touchPoint.id, index: row.number - 1 + by });
  if (rows.length === 0) {
    return <EmptyRegister session={session} crossings={crossings} />;
  }
  const measured = card !== null && isMeasured(card);
  const locked = session.readOnly || !chosen;
  return (
    <div className="touch-points-frame">
      <div className="touch-points" data-measured={measured || undefined}>
        <div className="touch-points-register">
          <div className="touch-points-bar" role="toolbar" aria-label={messages.title}>
            <ScopeSelect session={session} />
            {computing && (
              <span className="touch-points-computing" role="status">
                {messages.computing}
              </span>
            )}
            <span className="spring" />
            <IconButton
              icon={Locate}
              label={messages.show}
              disabled={!chosen || chosen.steps.length === 0}
              onClick={() => chosen && show(chosen)}
            />
            <IconButton
              icon={ArrowUp}
              label={messages.up}
              disabled={locked || chosen.number === 1}
              onClick={() => chosen && move(chosen, -1)}
            />
            <IconButton
              icon={ArrowDown}
              label={messages.down}
              disabled={locked || chosen.number === rows.length}
              onClick={() => chosen && move(chosen, 1)}
            />
            <IconButton
              icon={Copy}
              label={messages.duplicate}
              disabled={locked}
              onClick={() => chosen && duplicate(chosen)}
            />
            <IconButton
              icon={Trash2}
              label={messages.delete}
              disabled={locked}
              onClick={() => chosen && session.run(deleteTouchPoints, { ids: [chosen.touchPoint.id] })}
            />
            <Button icon={Upload} onClick={() => editors.open({ editor: "data-import" })}>
              {messages.import}
            </Button>
            <Button
              kind="primary"
              icon={Plus}
              aria-label={messages.add}
              disabled={session.readOnly}
              onClick={add}
            >
              {messages.addShort}
            </Button>
          </div>
          {problem && <p className="touch-points-problem">{messages.problem(problem)}</p>}
          <div className="touch-points-grid">
            <DataGrid
              label={messages.title}
              rows={rows}
              columns={columns}
              rowHeight={TWO_LINES}
              rowId={idOf}
              marks={marks}
              selectedId={chosen?.touchPoint.id ?? null}
              onSelect={(id) => selection.set([id], "touch-points")}
              onOpen={(id) => {
                const row = rows.find((entry) => entry.touchPoint.id === id);
                if (row) show(row);
              }}
              {...(!session.readOnly && {
                onEdit: edit,
                onDelete: (id: string) => session.run(deleteTouchPoints, { ids: [id] }),
              })}
            />
          </div>
          <CrossingBanner session={session} crossings={crossings} />
        </div>
        {measured && <GapPanel session={session} card={card} rows={rows} scope={scope} />}
      </div>
    </div>
  );
}

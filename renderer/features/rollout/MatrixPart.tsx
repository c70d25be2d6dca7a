import { clearStaleTrainings } from "@shared/domain/rollout/commands/clear-stale-trainings.ts";
import { planOpenTrainings, planTraining } from "@shared/domain/rollout/commands/plan-training.ts";
import { type MatrixRow, trainingMatrix } from "@shared/domain/rollout/training-matrix.ts";
import { Eraser, ListPlus } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { cellAt, matrixColumns, roleAt } from "./matrix-columns.ts";
import { matrixMessages as words } from "./matrix-messages.ts";

/** Rows before the table scrolls in itself. */
const SHOWN = 8;

/** What the to-be changes, by the roles that have to learn it, with what is planned for each. */
export function MatrixPart({ session }: { session: EngagementSession }) {
  const { notices, selection } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const matrix = useMemo(() => trainingMatrix(session.model), [session, revision]);
  const columns = useMemo(() => matrixColumns(matrix), [matrix]);
  const { roles, rows, counts } = matrix;
  const planAll = () => {
    const ids = session.run(planOpenTrainings, {});
    selection.set(ids.slice(0, 1), "rollout");
    notices.show({ kind: "done", text: words.plannedAll(counts.open, ids.length) });
  };
  const clear = () => {
    const cleared = session.run(clearStaleTrainings, {});
    notices.show({ kind: cleared > 0 ? "done" : "info", text: words.cleared(cleared) });
  };
  const open = (id: string, columnId: string) => {
    const at = roleAt(columnId);
    const row = rows.find(({ subject }) => subject.id === id);
    if (at === null || !row) return;
    const { state, trainingIds } = cellAt(row, at);
    if (trainingIds.length > 0) selection.set(trainingIds.slice(0, 1), "rollout");
    else if (state === "open" && !session.readOnly) {
      const { kind } = row.subject;
      selection.set([session.run(planTraining, { role: roles[at] ?? "", kind, subjectId: id })], "rollout");
    }
  };
  return (
    <section className="rollout-part" aria-label={words.title}>
      <header className="rollout-head">
        <h2>{words.title}</h2>
        {rows.length > 0 && <span className="muted">{words.counts(counts)}</span>}
        <span className="spring" />
        {counts.stale > 0 && (
          <Button kind="quiet" icon={Eraser} disabled={session.readOnly} onClick={clear}>
            {words.clear(counts.stale)}
          </Button>
        )}
        {counts.open > 0 && (
          <Button icon={ListPlus} disabled={session.readOnly} onClick={planAll}>
            {words.planAll}
          </Button>
        )}
      </header>
      {rows.length === 0 ? (
        <EmptyState small title={words.empty} text={words.emptyText} />
      ) : (
        <>
          <p className="muted">{words.how}</p>
          <div
            className="rollout-grid rollout-matrix"
            style={{ "--rows": Math.min(rows.length, SHOWN) } as CSSProperties}
          >
            <DataGrid<MatrixRow>
              label={words.title}
              rows={rows}
              columns={columns}
              rowId={({ subject }) => subject.id}
              onOpen={open}
            />
          </div>
        </>
      )}
    </section>
  );
}

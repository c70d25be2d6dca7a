import { runIn } from "@shared/domain/core/run-in.ts";
import { removePromise } from "@shared/domain/standard/commands/remove-promise.ts";
import { setPromisedTime } from "@shared/domain/standard/commands/set-promised-time.ts";
import { updatePromise } from "@shared/domain/standard/commands/update-promise.ts";
import { Megaphone, Plus } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { MeasureButton } from "./MeasureButton.tsx";
import { messages } from "./messages.ts";
import { PromiseDetail } from "./PromiseDetail.tsx";
import { PROMISE_COLUMNS } from "./promise-columns.tsx";
import { type PromiseRow, promisePatch, promiseRows } from "./promise-rows.ts";
import { UnregisteredPromises } from "./UnregisteredPromises.tsx";

const idOf = ({ promise }: PromiseRow) => promise.id;

/** The register of what clients are told, what stands behind it, and whether it can be kept. */
export function PromisesTab({ session }: { session: EngagementSession }) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems(idOf);
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => promiseRows(session.model), [session, revision]);
  const add = (
    <Button
      kind="primary"
      icon={Plus}
      disabled={session.readOnly}
      onClick={() => void commands.run("standards.promise.add")}
    >
      {messages.addPromise}
    </Button>
  );
  if (rows.length === 0)
    return (
      <div className="standards-page">
        <UnregisteredPromises session={session} />
        <EmptyState icon={Megaphone} title={messages.emptyPromises} text={messages.emptyPromisesText}>
          {add}
        </EmptyState>
      </div>
    );
  const chosen = rows.find(({ promise }) => selected.includes(promise.id)) ?? rows[0];
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.editPromises(edits.length) }, (draft) => {
      for (const { rowId: id, columnId, text } of edits) {
        if (columnId === "time") runIn(draft, setPromisedTime, { id, text });
        else runIn(draft, updatePromise, { id, patch: promisePatch(columnId, text) });
      }
    });
  return (
    <div className="standards-page">
      <div className="standards-bar">
        <h2>{messages.promiseCount(rows.length)}</h2>
        <span className="spring" />
        <MeasureButton session={session} />
        {add}
      </div>
      <UnregisteredPromises session={session} />
      <div className="standards-grid" style={{ "--rows": rows.length } as CSSProperties}>
        <DataGrid
          label={messages.promises}
          rows={rows}
          columns={PROMISE_COLUMNS}
          rowHeight={TWO_LINES}
          rowId={idOf}
          marks={marks}
          selectedId={chosen?.promise.id ?? null}
          onSelect={(id) => selection.set([id], "standards")}
          {...(!session.readOnly && {
            onEdit: edit,
            onDelete: (id: string) => session.run(removePromise, { id }),
          })}
        />
      </div>
      {chosen && <PromiseDetail key={chosen.promise.id} session={session} row={chosen} />}
    </div>
  );
}

import { runIn } from "@shared/domain/core/run-in.ts";
import { addStandard } from "@shared/domain/standard/commands/add-standard.ts";
import { removeStandard } from "@shared/domain/standard/commands/remove-standard.ts";
import { setObjective } from "@shared/domain/standard/commands/set-objective.ts";
import { updateStandard } from "@shared/domain/standard/commands/update-standard.ts";
import { standardsAt } from "@shared/domain/standard/standards-of.ts";
import { BadgeCheck, Plus } from "lucide-react";
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
import { StandardDetail } from "./StandardDetail.tsx";
import { STANDARD_COLUMNS } from "./standard-columns.tsx";
import { patchOf, type StandardRow, standardRows } from "./standard-rows.ts";

const idOf = ({ standard }: StandardRow) => standard.id;

/** The register of standards and service levels, with everything about the chosen one below it. */
export function StandardsTab({ session }: { session: EngagementSession }) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems(idOf);
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => standardRows(session.model), [session, revision]);
  if (rows.length === 0) return <NoStandards session={session} />;
  const chosen = rows.find(({ standard }) => selected.includes(standard.id)) ?? rows[0];
  const levels = rows.filter(({ standard }) => standard.kind === "service-level").length;
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId: id, columnId, text } of edits) {
        if (columnId === "objective") runIn(draft, setObjective, { id, text });
        else runIn(draft, updateStandard, { id, patch: patchOf(columnId, text) });
      }
    });
  return (
    <div className="standards-page">
      <div className="standards-bar">
        <h2>{messages.count(rows.length - levels, levels)}</h2>
        <span className="spring" />
        <MeasureButton session={session} />
        <Button
          icon={Plus}
          disabled={session.readOnly}
          onClick={() => void commands.run("standards.service-level.add")}
        >
          {messages.addServiceLevel}
        </Button>
        <Button
          kind="primary"
          icon={Plus}
          disabled={session.readOnly}
          onClick={() => void commands.run("standards.standard.add")}
        >
          {messages.addStandard}
        </Button>
      </div>
      <div className="standards-grid" style={{ "--rows": rows.length } as CSSProperties}>
        <DataGrid
          label={messages.standards}
          rows={rows}
          columns={STANDARD_COLUMNS}
          rowHeight={TWO_LINES}
          rowId={idOf}
          marks={marks}
          selectedId={chosen?.standard.id ?? null}
          onSelect={(id) => selection.set([id], "standards")}
          {...(!session.readOnly && {
            onEdit: edit,
            onDelete: (id: string) => session.run(removeStandard, { id }),
          })}
        />
      </div>
      {chosen && <StandardDetail key={chosen.standard.id} session={session} row={chosen} />}
    </div>
  );
}

/** Says what a standard is, and offers one for each critical touch point. */
function NoStandards({ session }: { session: EngagementSession }) {
  const { commands } = useServices();
  const critical = session.model
    .all("touchPoint")
    .filter((point) => point.class === "critical" && standardsAt(session.model, point.id).length === 0);
  const createAll = () =>
    session.commit({ label: messages.createCritical(critical.length) }, (draft) => {
      for (const { id, name } of critical)
        runIn(draft, addStandard, { name: `Standard: ${name}`.slice(0, 500), touchPointId: id });
    });
  return (
    <EmptyState
      icon={BadgeCheck}
      title={messages.empty}
      text={messages.emptyText + messages.emptyCritical(critical.length)}
    >
      {critical.length > 0 && (
        <Button kind="primary" disabled={session.readOnly} onClick={createAll}>
          {messages.createCritical(critical.length)}
        </Button>
      )}
      <Button disabled={session.readOnly} onClick={() => void commands.run("standards.standard.add")}>
        {messages.addStandard}
      </Button>
      <Button disabled={session.readOnly} onClick={() => void commands.run("standards.service-level.add")}>
        {messages.addServiceLevel}
      </Button>
    </EmptyState>
  );
}

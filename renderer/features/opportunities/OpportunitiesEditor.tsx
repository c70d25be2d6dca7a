import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { removeOpportunity } from "@shared/domain/redesign/commands/remove-opportunity.ts";
import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import { Inbox, Lightbulb, Plus } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { gatherMessages } from "./gather/messages.ts";
import { ImpactMatrix } from "./ImpactMatrix.tsx";
import type { Judgement } from "./matrix-scale.ts";
import { messages } from "./messages.ts";
import { OpportunityDetail } from "./OpportunityDetail.tsx";
import { opportunityColumns } from "./opportunity-columns.tsx";
import { RankingChoice } from "./RankingChoice.tsx";
import { type OpportunityRow, opportunityTable, patchOf } from "./rows.ts";
import "./opportunities.css";

const idOf = ({ opportunity }: OpportunityRow) => opportunity.id;

/** The register of what hurts, the matrix that sorts it, and the ideas that answer it. */
export function OpportunitiesEditor({ session }: EditorProps) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const { card } = useScorecard(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const table = useMemo(() => opportunityTable(session.model, card), [session, revision, card]);
  const { rows } = table;
  const columns = useMemo(() => opportunityColumns(table), [table]);
  const add = () => void commands.run("opportunities.opportunity.add", { nowhere: true });
  const marks = useRowProblems(idOf);
  const chosen = rows.find((row) => selected.includes(row.opportunity.id)) ?? null;
  const select = (id: string) => selection.set([id], "opportunities");
  const judge = (id: string, judgement: Judgement | null) => {
    select(id);
    session.run(updateOpportunity, { id, patch: judgement ?? { impact: null, effort: null } });
  };
  const edit = (edits: readonly GridEdit[]) => {
    const points = session.model.all("touchPoint").sort(byOrder);
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits)
        runIn(draft, updateOpportunity, { id: rowId, patch: patchOf(columnId, text, points) });
    });
  };
  const gather = () => void commands.run("opportunities.evidence.open");
  if (rows.length === 0) {
    return (
      <EmptyState icon={Lightbulb} title={messages.empty} text={messages.emptyText}>
        <Button onClick={gather}>{gatherMessages.open}</Button>
        <Button kind="primary" disabled={session.readOnly} onClick={add}>
          {messages.add}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="opportunities editor-column">
      <div className="opportunities-bar">
        <h2>{messages.count(rows.length)}</h2>
        <RankingChoice session={session} table={table} />
        <span className="spring" />
        <Button icon={Inbox} onClick={gather}>
          {gatherMessages.open}
        </Button>
        <Button icon={Plus} disabled={session.readOnly} onClick={add}>
          {messages.add}
        </Button>
      </div>
      <div className="opportunities-grid" style={{ "--rows": rows.length } as CSSProperties}>
        <DataGrid
          label={messages.title}
          rows={rows}
          columns={columns}
          rowId={idOf}
          marks={marks}
          selectedId={chosen?.opportunity.id ?? null}
          onSelect={select}
          {...(!session.readOnly && {
            onEdit: edit,
            onDelete: (id: string) => session.run(removeOpportunity, { id }),
          })}
        />
      </div>
      <div className="opportunities-below">
        <OpportunityDetail session={session} row={chosen} />
        <ImpactMatrix
          rows={rows}
          selectedId={chosen?.opportunity.id ?? null}
          onSelect={select}
          onJudge={session.readOnly ? null : judge}
        />
      </div>
    </div>
  );
}

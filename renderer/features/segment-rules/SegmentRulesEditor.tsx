import { byOrder } from "@shared/base/order.ts";
import { listed } from "@shared/domain/blueprint/step-name.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { removeSegmentRule } from "@shared/domain/strategy/commands/remove-segment-rule.ts";
import { updateSegmentRule } from "@shared/domain/strategy/commands/update-segment-rule.ts";
import { Users } from "lucide-react";
import { useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { AddRule } from "./AddRule.tsx";
import { messages } from "./messages.ts";
import { RuleDetail } from "./RuleDetail.tsx";
import { type RuleRow, rulePatch, ruleRows } from "./rows.ts";
import "./segment-rules.css";

const idOf = ({ rule }: RuleRow) => rule.id;

const columnsFor = (segments: readonly { id: string; name: string }[]): readonly GridColumn<RuleRow>[] => [
  {
    id: "segment",
    title: messages.segment,
    width: 152,
    editable: true,
    choices: segments.map(({ id, name }) => ({ value: id, label: name })),
    value: (row) => row.rule.segmentId,
    sortBy: (row) => row.segment,
  },
  {
    id: "text",
    title: messages.text,
    width: "grow",
    editable: true,
    wraps: true,
    value: (row) => row.rule.text,
  },
  {
    id: "reason",
    title: messages.reason,
    width: "grow",
    editable: true,
    wraps: true,
    value: (row) => row.rule.reason,
  },
  {
    id: "points",
    fields: ["touchPointIds"],
    title: messages.touchPoints,
    width: 200,
    editable: true,
    value: (row) => row.points.join(", "),
    render: ({ named }) => (
      <span className="grid-text" title={named.join("\n")}>
        {named.join(", ")}
      </span>
    ),
  },
  {
    id: "steps",
    title: messages.steps,
    width: 56,
    align: "end",
    value: (row) => String(row.rule.stepIds.length),
    sortBy: (row) => row.rule.stepIds.length,
  },
];

/** What is done differently for whom, why and where. */
export function SegmentRulesEditor({ session }: EditorProps) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems(idOf);
  const revision = useRevision(session);
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const columns = useMemo(() => columnsFor(segments), [segments]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => ruleRows(session.model), [session, revision]);
  const chosen = rows.find(({ rule }) => selected.includes(rule.id)) ?? null;
  const select = (id: string) => selection.set([id], "segment-rules");
  const edit = (edits: readonly GridEdit[]) => {
    const points = session.model.all("touchPoint").sort(byOrder);
    session.commit({ label: messages.editCells(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const patch = rulePatch(columnId, text, { segments, points });
        runIn(draft, updateSegmentRule, { id: rowId, patch });
      }
    });
  };
  const adding = <AddRule session={session} placeholder={messages.next} onAdded={select} />;
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={Users}
        title={messages.empty}
        text={segments.length === 0 ? messages.emptyNoSegments : messages.emptyText}
      >
        {segments.length === 0 ? (
          <Button kind="primary" disabled={session.readOnly} onClick={() => void commands.run("segment.new")}>
            {messages.newSegment}
          </Button>
        ) : (
          <div className="segment-rule-first">{adding}</div>
        )}
      </EmptyState>
    );
  }
  const served = new Set(rows.map(({ rule }) => rule.segmentId));
  const alike = segments.filter(({ id }) => !served.has(id)).map(({ name }) => name);
  return (
    <div className="segment-rules">
      <div className="segment-rules-bar">
        <h2>{messages.count(rows.length, served.size)}</h2>
        {alike.length > 0 && <span className="muted">{messages.without(listed(alike))}</span>}
      </div>
      <div className="segment-rules-grid">
        <DataGrid
          label={messages.title}
          rows={rows}
          columns={columns}
          rowHeight={TWO_LINES}
          rowId={idOf}
          marks={marks}
          selectedId={chosen?.rule.id ?? null}
          onSelect={select}
          {...(!session.readOnly && {
            onEdit: edit,
            onDelete: (id: string) => session.run(removeSegmentRule, { id }),
          })}
        />
      </div>
      <div className="segment-rules-next">{adding}</div>
      <RuleDetail session={session} rule={chosen?.rule ?? null} />
    </div>
  );
}

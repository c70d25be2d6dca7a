import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addHypothesis } from "@shared/domain/plan/commands/add-hypothesis.ts";
import { removeHypothesis } from "@shared/domain/plan/commands/remove-hypothesis.ts";
import { updateHypothesis } from "@shared/domain/plan/commands/update-hypothesis.ts";
import { planDoubts } from "@shared/domain/plan/hypothesis-doubts.ts";
import type { Hypothesis } from "@shared/domain/plan/records.ts";
import { hypothesisSample, spreadOf } from "@shared/domain/plan/sample.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { Plus, Trash2, TriangleAlert } from "lucide-react";
import { type CSSProperties, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { BaselineOffer } from "./BaselineOffer.tsx";
import { cellText, hypothesisPatch, NUMBERS, type NumberColumn } from "./hypothesis-cells.ts";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";

/** Rows before the grid scrolls. */
const SHOWN = 8;
const WIDTHS = { baseline: 76, target: 72, minimum: 80, deviation: 92 } as const;

const hundredths = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 100) / 100;

/** The hypotheses as a grid, each with the clients it needs, and a baseline out of the scorecard for the chosen one. */
export function HypothesisSection({ session, plan, format, figures, amending }: PlanPartProps) {
  const [selectedId, setSelectedId] = useState<string | null>(plan.hypotheses[0]?.id ?? null);
  const points = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const selected = plan.hypotheses.find((hypothesis) => hypothesis.id === selectedId);
  const add = () => setSelectedId(session.run(addHypothesis, { planId: plan.id, amend: amending.amend() }));
  const remove = (id: string) =>
    session.run(removeHypothesis, { planId: plan.id, id, amend: amending.amend() });
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const held = draft.need("prototypePlan", plan.id).hypotheses.find(({ id }) => id === rowId);
        if (!held) continue;
        const patch = hypothesisPatch(held, columnId, text, points);
        runIn(draft, updateHypothesis, { planId: plan.id, id: rowId, patch, amend: amending.amend() });
      }
    });
  };
  const doubts = planDoubts(session.model, plan, figures, planWriter(format));
  // What nobody typed is what was measured.
  const held = (row: Hypothesis, id: NumberColumn) =>
    row[id] ?? (id === "deviation" ? hundredths(spreadOf(row, figures)?.sd) : null);
  const isOpen = !amending.isLocked;
  const columns: GridColumn<Hypothesis>[] = [
    { id: "change", title: messages.change, width: "grow", editable: true, value: (row) => row.change },
    { id: "measure", title: messages.measure, width: "grow", editable: isOpen, value: (row) => row.measure },
    {
      id: "kind",
      title: messages.kind,
      width: 64,
      editable: isOpen,
      choices: Object.entries(messages.kinds).map(([value, label]) => ({ value, label })),
      value: (row) => row.kind,
    },
    ...NUMBERS.map(
      (id): GridColumn<Hypothesis> => ({
        id,
        title: messages[id],
        width: WIDTHS[id],
        align: "end",
        editable: isOpen || id === "deviation",
        value: (row) => cellText(row.kind, held(row, id), id),
        tone: (row) =>
          doubts.some(({ hypothesisId, field }) => hypothesisId === row.id && field === id)
            ? "doubt"
            : undefined,
        sortBy: (row) => held(row, id),
      }),
    ),
    {
      id: "clients",
      title: messages.clients,
      width: 68,
      align: "end",
      value: (row) => {
        const { needed } = hypothesisSample(row, plan, figures);
        return needed === null ? "n/a" : format.number(needed);
      },
    },
  ];
  return (
    <section className="plan-section" aria-label={messages.hypotheses}>
      <header className="plan-head">
        <h2>{messages.hypotheses}</h2>
        <span className="spring" />
        {selected && (
          <Button
            kind="quiet"
            icon={Trash2}
            disabled={session.readOnly || !isOpen}
            onClick={() => remove(selected.id)}
          >
            {messages.deleteHypothesis}
          </Button>
        )}
        <Button icon={Plus} disabled={session.readOnly || !isOpen} onClick={add}>
          {messages.addHypothesis}
        </Button>
      </header>
      {plan.hypotheses.length === 0 ? (
        <EmptyState small title={messages.noHypotheses} text={messages.noHypothesesText} />
      ) : (
        <div
          className="plan-grid"
          style={{ "--rows": Math.min(plan.hypotheses.length, SHOWN) } as CSSProperties}
        >
          <DataGrid
            label={messages.hypotheses}
            rows={plan.hypotheses}
            columns={columns}
            rowId={(row) => row.id}
            selectedId={selectedId}
            onSelect={setSelectedId}
            rowHeight={TWO_LINES}
            {...(!session.readOnly && { onEdit: edit, ...(isOpen && { onDelete: remove }) })}
          />
        </div>
      )}
      {!isOpen && <p className="muted plan-note">{messages.locked}</p>}
      {doubts.map(({ hypothesisId, field, text }) => (
        <p key={`${hypothesisId} ${field} ${text}`} className="plan-note plan-reach" data-short>
          <TriangleAlert aria-hidden="true" size={16} />
          <span>{text}</span>
        </p>
      ))}
      {selected && (
        <BaselineOffer
          session={session}
          plan={plan}
          hypothesis={selected}
          format={format}
          figures={figures}
          amending={amending}
        />
      )}
    </section>
  );
}

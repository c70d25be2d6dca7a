import { runIn } from "@shared/domain/core/run-in.ts";
import { setTrialResult } from "@shared/domain/plan/commands/set-trial-result.ts";
import { planMessages } from "@shared/domain/plan/messages.ts";
import { provenTargets, resultFigure, trialOutcome } from "@shared/domain/plan/trial-outcome.ts";
import { figureText, trialPicture } from "@shared/domain/plan/trial-picture.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { SCREEN_PALETTE } from "@shared/drawing/palette.ts";
import { type CSSProperties, useState } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { messages } from "./messages.ts";
import type { PlanPartProps } from "./plan-part.ts";
import { type ResultRow, resultPatch, resultRows } from "./result-rows.ts";
import { WaveOffer } from "./WaveOffer.tsx";

/** Rows before the grid scrolls. */
const SHOWN = 10;
const PICTURE = 720;

const shownNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value).replace("-", "−");

/** What each look has found, and what the rule says of it. */
export function ResultSection({ session, plan, format }: PlanPartProps) {
  const rows = resultRows(plan);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const selected = rows.find(({ id }) => id === selectedId);
  const writer = planWriter(format);
  const { outcome, look, looks } = trialOutcome(plan);
  const shown = looks.find((one) => one.look === look);
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.enterResults }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const row = rows.find(({ id }) => id === rowId);
        if (!row) continue;
        const patch = resultPatch(row, columnId, text);
        const { hypothesis } = row;
        runIn(draft, setTrialResult, { planId: plan.id, hypothesisId: hypothesis.id, look: row.look, patch });
      }
    });
  };
  const told = ({ hypothesis, result }: ResultRow): string => {
    const figure = result && resultFigure(hypothesis, plan, result);
    return figure ? figureText(hypothesis, figure, writer) : "";
  };
  const columns: GridColumn<ResultRow>[] = [
    { id: "look", title: messages.look, width: 56, align: "end", value: (row) => String(row.look) },
    {
      id: "measure",
      title: messages.measure,
      width: "grow",
      wraps: true,
      value: ({ hypothesis }) => hypothesis.measure || messages.unnamed,
    },
    {
      id: "date",
      title: messages.date,
      hint: messages.dateHint,
      width: 104,
      editable: true,
      value: ({ result }) => result?.date ?? "",
    },
    {
      id: "n",
      title: messages.n,
      width: 72,
      align: "end",
      editable: true,
      value: ({ result }) => shownNumber(result?.n),
    },
    {
      id: "found",
      title: messages.found,
      hint: messages.foundHint,
      width: 136,
      align: "end",
      editable: true,
      value: ({ hypothesis, result }) =>
        shownNumber(hypothesis.kind === "proportion" ? result?.successes : result?.mean),
    },
    {
      id: "deviation",
      title: messages.deviation,
      width: 92,
      align: "end",
      editable: true,
      value: ({ result }) => shownNumber(result?.deviation),
    },
    {
      id: "source",
      title: messages.source,
      width: "grow",
      wraps: true,
      editable: true,
      value: ({ result }) => result?.source ?? "",
    },
    { id: "says", title: messages.says, width: "grow", wraps: true, value: told },
  ];
  return (
    <section className="plan-section" aria-label={messages.results}>
      <h2>{messages.results}</h2>
      {rows.length === 0 ? (
        <EmptyState small title={messages.noResults} text={messages.noResultsText} />
      ) : (
        <>
          <div className="plan-grid" style={{ "--rows": Math.min(rows.length, SHOWN) } as CSSProperties}>
            <DataGrid
              label={messages.results}
              rows={rows}
              columns={columns}
              rowId={(row) => row.id}
              selectedId={selectedId}
              onSelect={setSelectedId}
              rowHeight={TWO_LINES}
              {...(!session.readOnly && { onEdit: edit })}
            />
          </div>
          {selected?.hypothesis.kind === "mean" && (
            <WaveOffer session={session} planId={plan.id} row={selected} format={format} />
          )}
          <output className="plan-outcome" data-outcome={outcome}>
            <strong>{planMessages.outcome.names[outcome]}</strong>
            <span>{planMessages.outcome.texts[outcome]}</span>
            {outcome === "go" && shown && (
              <span>
                {planMessages.outcome.clearsTarget(
                  format.number(provenTargets(shown)),
                  format.number(plan.hypotheses.length),
                )}
              </span>
            )}
            {look !== null && (
              <span className="muted">
                {planMessages.outcome.atLook(format.number(look), format.number(plan.looks))}
              </span>
            )}
          </output>
          {plan.decisionRule.trim() !== "" && (
            <p className="muted plan-note">{planMessages.outcome.ownRule}</p>
          )}
          {shown && (
            <div className="plan-picture">
              <SvgPicture
                svg={
                  trialPicture(plan, shown, writer, {
                    title: planMessages.outcome.picture,
                    width: PICTURE,
                    palette: SCREEN_PALETTE,
                  }).svg
                }
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}

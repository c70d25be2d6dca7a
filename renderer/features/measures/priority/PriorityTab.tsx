import { UserError } from "@shared/base/result.ts";
import { priorityChartContent } from "@shared/domain/chart/charts/priority.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import type { PriorityReport } from "@shared/domain/measure/priority.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { sameScope, useScopedMeasure } from "../../../platform/queries/use-scoped-measure.ts";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import type { GridEdit } from "../../../ui/grid-model.ts";
import { useEvidence } from "../evidence/evidence.ts";
import { ImportanceChoice } from "../ImportanceChoice.tsx";
import { messages } from "../messages.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import { type TabProps, useRegister } from "../use-figures.ts";
import { useNames } from "../use-names.ts";
import { ClassWeights } from "./ClassWeights.tsx";
import { type PriorityRow, priorityColumns, readReach } from "./columns.ts";
import { priorityEvidence } from "./priority-evidence.ts";
import { priorityMessages as words } from "./priority-messages.ts";

/** What to mend first, and how sure that order is. */
export function PriorityTab({ session, scope }: TabProps) {
  const { result, asked, problem, stale } = useScopedMeasure(session, "priority", scope, sameScope);
  const names = useNames(session);
  const content = useMemo(() => result && priorityChartContent(result, names), [result, names]);
  if (result && !result.measured) {
    return <NeedsSurvey title={words.empty} text={words.emptyText} />;
  }
  return (
    <Page waiting={result === null} problem={problem} stale={stale}>
      {result && (
        <>
          <div className="measures-choices">
            <ImportanceChoice session={session} kind={result.importance} sources={result.importanceSources} />
            <ClassWeights session={session} />
          </div>
          {result.inPlaceOfStated && (
            <p className="measures-notes">
              {messages.importance.inPlaceOfStated(result.importanceSources.verdict)}
            </p>
          )}
          {result.importance === "equal" && <p className="measures-notes">{messages.importance.heldEqual}</p>}
          {content ? (
            <ChartFigure
              session={session}
              content={content}
              width={720}
              pin={{ chart: "measure.priority", choices: scopeChoicesOf(asked ?? scope) }}
            />
          ) : (
            <div className="measures-notes">
              <strong>{words.none}</strong>
              <p>{words.noneText}</p>
            </div>
          )}
          <PriorityTable session={session} report={result} />
          <p className="measures-notes">{words.formula(result.priorities.spread, result.importance)}</p>
        </>
      )}
    </Page>
  );
}

function PriorityTable({ session, report }: Pick<TabProps, "session"> & { report: PriorityReport }) {
  const open = useEvidence();
  const register = useRegister(session);
  const rows = useMemo(() => {
    const ranked = new Map(report.priorities.ranked.map((entry) => [entry.id, entry]));
    return report.parts
      .flatMap((parts): PriorityRow[] => {
        const row = register.get(parts.touchPointId);
        const priority = ranked.get(parts.touchPointId) ?? null;
        return row ? [{ touchPoint: row.touchPoint, number: row.number, parts, priority }] : [];
      })
      .sort((a, b) => (a.priority?.rank ?? LAST) - (b.priority?.rank ?? LAST) || a.number - b.number);
  }, [report, register]);
  const columns = useMemo(() => priorityColumns(rows, report.importance === "equal"), [rows, report]);
  const unreached = rows.filter(({ touchPoint }) => touchPoint.reach === null);
  const edit = (cells: readonly GridEdit[]) => {
    const edits = cells.filter(({ columnId }) => columnId === "reach");
    const wrong = edits.find(({ text }) => readReach(text) === undefined);
    if (wrong) throw new UserError(words.badReach(wrong.text));
    session.commit({ label: words.editReach(edits.length) }, (draft) => {
      for (const { rowId, text } of edits)
        runIn(draft, updateTouchPoint, { id: rowId, patch: { reach: readReach(text) ?? null } });
    });
  };
  const letAllPass = () =>
    session.commit({ label: words.everyoneLabel }, (draft) => {
      for (const { touchPoint } of unreached)
        runIn(draft, updateTouchPoint, { id: touchPoint.id, patch: { reach: 1 } });
    });
  return (
    <>
      {unreached.length > 0 && (
        <div>
          <Button disabled={session.readOnly} onClick={letAllPass}>
            {words.everyone(unreached.length)}
          </Button>
        </div>
      )}
      <div className="measures-grid">
        <DataGrid
          label={words.table}
          rows={rows}
          columns={columns}
          rowId={({ touchPoint }) => touchPoint.id}
          onOpen={(id) => {
            const row = rows.find(({ touchPoint }) => touchPoint.id === id);
            if (row) open(priorityEvidence(row));
          }}
          {...(!session.readOnly && { onEdit: edit })}
        />
      </div>
    </>
  );
}

/** Those without a rank come last. */
const LAST = Number.MAX_SAFE_INTEGER;

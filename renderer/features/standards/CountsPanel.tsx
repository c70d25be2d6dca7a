import { runIn } from "@shared/domain/core/run-in.ts";
import { removeCountedPeriod } from "@shared/domain/standard/commands/remove-counted-period.ts";
import { setCountedPeriod } from "@shared/domain/standard/commands/set-counted-period.ts";
import type { CountedPeriod } from "@shared/domain/standard/records.ts";
import { complianceOfAll } from "@shared/domain/standard/standing.ts";
import { complianceWords } from "@shared/domain/standard/words.ts";
import { Plus } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PeriodChart } from "./PeriodChart.tsx";
import { periodColumns, periodPatch } from "./period-columns.ts";
import type { StandardRow } from "./standard-rows.ts";

interface CountsProps {
  readonly session: EngagementSession;
  readonly row: StandardRow;
}

/** What somebody counted, period by period, typed or pasted, and how the share ran. */
export function CountsPanel({ session, row: { standard, calendar, standing } }: CountsProps) {
  const { dialogs } = useServices();
  const { id: standardId, counts } = standard;
  const isCalendar = calendar !== null;
  const columns = useMemo(() => periodColumns(isCalendar), [isCalendar]);
  const all = complianceOfAll(session.model, standard);
  const add = async () => {
    const { periodTitle: title, periodName: label, confirm } = messages;
    const period = await dialogs.ask({ title, label, confirm });
    if (period !== null) session.run(setCountedPeriod, { standardId, periodId: null, patch: { period } });
  };
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.editPeriods(edits.length) }, (draft) => {
      for (const { rowId: periodId, columnId, text } of edits)
        runIn(draft, setCountedPeriod, {
          standardId,
          periodId,
          patch: periodPatch(columnId, text, calendar),
        });
    });
  return (
    <>
      {counts.length === 0 ? (
        <p className="muted">{messages.noPeriods}</p>
      ) : (
        <div className="standard-periods" style={{ "--rows": counts.length } as CSSProperties}>
          <DataGrid<CountedPeriod>
            label={messages.periods}
            rows={counts}
            columns={columns}
            rowId={({ id }) => id}
            {...(!session.readOnly && {
              onEdit: edit,
              onDelete: (periodId: string) => session.run(removeCountedPeriod, { standardId, periodId }),
            })}
          />
        </div>
      )}
      <p className="standard-offer">
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void add()}>
          {messages.addPeriod}
        </Button>
        {counts.length > 1 && (
          <span className="muted">{messages.lastCounts(standing.period?.period ?? "")}</span>
        )}
      </p>
      {counts.length > 1 && <PeriodChart session={session} standard={standard} />}
      {counts.length > 1 && all && (
        <p className="standard-note">
          {messages.allPeriods}: {complianceWords(all)}
        </p>
      )}
    </>
  );
}

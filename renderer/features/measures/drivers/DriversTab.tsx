import type { Id } from "@shared/base/ids.ts";
import { driversChartContent, withoutChoices } from "@shared/domain/chart/charts/drivers.ts";
import { scopeChoicesOf } from "@shared/domain/chart/choices.ts";
import { driverRows } from "@shared/domain/measure/driver-rows.ts";
import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import type { Verdict } from "@shared/domain/scoring/verdicts.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useEvidence } from "../evidence/evidence.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import { type TabProps, useRegister } from "../use-figures.ts";
import { DRIVER_COLUMNS } from "./columns.ts";
import { DriverNotes } from "./DriverNotes.tsx";
import { DriversWarning } from "./DriversWarning.tsx";
import { DriversWork } from "./DriversWork.tsx";
import { driverEvidence } from "./driver-evidence.ts";
import { driversMessages as words } from "./drivers-messages.ts";

/** Which touch points the verdict moves with, and how well that is known. */
export function DriversTab({ session, scope }: TabProps) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [without, setWithout] = useState<readonly Id[]>([]);
  const [attempt, setAttempt] = useState(0);
  const question = { ...scope, verdict, without };
  const { result, asked, computing, problem, stopped, stale } = useMeasure(
    session,
    "drivers",
    question,
    attempt,
  );
  if (!computing && !problem && !stopped && result === null) {
    return <NeedsSurvey title={words.empty} text={words.emptyText} />;
  }
  const work = <DriversWork session={session} stopped={stopped} onAgain={() => setAttempt(attempt + 1)} />;
  return (
    <Page waiting={result === null && !stopped} problem={problem} work={work} stale={stale}>
      {result && (
        <>
          <div className="measures-choices">
            <Select
              label={words.verdict}
              value={result.verdict}
              options={result.asked.map((value) => ({ value, label: words.verdicts[value] }))}
              onChange={(value) => setVerdict(value)}
            />
            {without.length > 0 && (
              <Button onClick={() => setWithout([])}>{words.takeBack(without.length)}</Button>
            )}
          </div>
          <Drivers
            session={session}
            scope={asked ?? scope}
            report={result}
            without={asked?.without ?? without}
            onLeaveOut={(id) => setWithout([...without, id])}
          />
        </>
      )}
    </Page>
  );
}

interface DriversProps extends TabProps {
  report: DriversReport;
  without: readonly Id[];
  onLeaveOut(id: Id): void;
}

function Drivers({ session, scope, report, without, onLeaveOut }: DriversProps) {
  const register = useRegister(session);
  const open = useEvidence();
  const rows = useMemo(() => driverRows(report, register), [report, register]);
  const content = useMemo(() => {
    const named = (id: Id) => {
      const row = register.get(id);
      return { number: row?.number ?? 0, name: row?.touchPoint.name ?? "" };
    };
    return driversChartContent(report, named);
  }, [report, register]);
  const choices = { ...scopeChoicesOf(scope), ...withoutChoices(without), verdict: report.verdict };
  return (
    <>
      <DriversWarning report={report} />
      {content && (
        <ChartFigure
          session={session}
          content={content}
          width={720}
          pin={{ chart: "measure.drivers", choices }}
        />
      )}
      <DriverNotes
        report={report}
        rows={rows}
        register={register}
        without={without}
        onLeaveOut={onLeaveOut}
      />
      {report.result.analysis && (
        <div className="measures-grid">
          <DataGrid
            label={words.table}
            rows={rows}
            columns={DRIVER_COLUMNS}
            rowId={(row) => row.id}
            onOpen={(id) => {
              const row = rows.find((entry) => entry.id === id);
              if (row) open(driverEvidence(row, { verdict: report.verdict, without }, register));
            }}
          />
        </div>
      )}
    </>
  );
}

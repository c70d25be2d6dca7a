import type { Id } from "@shared/base/ids.ts";
import { numberText } from "@shared/domain/chart/figure-text.ts";
import { type DriversReport, SAMPLES } from "@shared/domain/measure/drivers.ts";
import type { RegisterRow } from "@shared/domain/touchpoint/register.ts";
import { Button } from "../../../ui/Button.tsx";
import { beyondRows, collinearRows, costliest, type DriverRow } from "./driver-rows.ts";
import { driversMessages as words } from "./drivers-messages.ts";

interface DriverNotesProps {
  report: DriversReport;
  rows: readonly DriverRow[];
  register: ReadonlyMap<Id, RegisterRow>;
  without: readonly Id[];
  onLeaveOut(id: Id): void;
}

/** What the model had to leave out, and what its reader must know. */
export function DriverNotes({ report, rows, register, without, onLeaveOut }: DriverNotesProps) {
  const { analysis, reason } = report.result;
  const costly = costliest(report, register);
  const collinear = collinearRows(rows);
  const beyond = beyondRows(rows);
  const nameOf = (id: Id) => register.get(id)?.touchPoint.name ?? "";
  return (
    <div className="measures-notes">
      {reason && (
        <p className="measures-reason">
          <strong>{words.few}</strong>{" "}
          {reason === "too-few-rows"
            ? words.reasons["too-few-rows"](report.answered, report.touchPointIds.length)
            : words.reasons[reason]}
        </p>
      )}
      {analysis && analysis.leftOut > 0 && <p>{words.missing(analysis.leftOut, report.respondents)}</p>}
      {costly && (
        <p>
          {words.costly(costly.name, costly.rows)}{" "}
          <Button kind="link" onClick={() => onLeaveOut(costly.id)}>
            {words.leaveOut(costly.name)}
          </Button>
        </p>
      )}
      {without.length > 0 && <p>{words.without(without.map(nameOf).join(", "))}</p>}
      {rows.map(({ id, name, driver }) =>
        driver.status === "used" ? null : (
          <p key={id}>
            {`${name}: ${
              driver.status === "redundant"
                ? words.status.redundant(
                    driver.determinedBy.map((index) => nameOf(report.touchPointIds[index] ?? "")).join(", "),
                  )
                : words.status[driver.status]
            }`}
          </p>
        ),
      )}
      {collinear.length > 0 && (
        <p>{words.collinear(collinear.map(({ number, name }) => `${number} ${name}`).join(", "))}</p>
      )}
      {beyond.length > 0 && (
        <p>{words.beyond(beyond.map(({ number, name }) => `${number} ${name}`).join(", "))}</p>
      )}
      {analysis?.effectiveN !== undefined && <p>{words.effective(analysis.n, analysis.effectiveN)}</p>}
      {analysis && analysis.samples < SAMPLES && (
        <p>{words.fewerSamples(analysis.samples, report.touchPointIds.length)}</p>
      )}
      {analysis && (
        <>
          <p>{words.conditionIs(numberText(analysis.conditionNumber, 1))}</p>
          <p>{words.chanceText(analysis.confidence)}</p>
          <p>{words.causes}</p>
        </>
      )}
    </div>
  );
}

import type { Id } from "@shared/base/ids.ts";
import type { DriverRow } from "@shared/domain/measure/driver-rows.ts";
import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversNotesMessages } from "@shared/domain/measure/drivers-messages.ts";
import { driversNotes, reasonWithout } from "@shared/domain/measure/drivers-notes.ts";
import type { RegisterRow } from "@shared/domain/register/register.ts";
import { Button } from "../../../ui/Button.tsx";
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
  const reason = reasonWithout(report);
  const nameOf = (id: Id) => register.get(id)?.touchPoint.name ?? "";
  return (
    <div className="measures-notes">
      {reason && (
        <p className="measures-reason">
          <strong>{driversNotesMessages.few}</strong> {reason}
        </p>
      )}
      {without.length > 0 && <p>{words.without(without.map(nameOf).join(", "))}</p>}
      {driversNotes(report, rows, register).map(({ text, costs }) => (
        <p key={text}>
          {text}
          {costs && (
            <>
              {" "}
              <Button kind="link" onClick={() => onLeaveOut(costs.id)}>
                {words.leaveOut(costs.name)}
              </Button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

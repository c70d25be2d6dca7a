import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversWarning } from "@shared/domain/measure/drivers-notes.ts";

/** Stands above the chart where its drivers rest on too few of the answers; nothing where they bear it. */
export function DriversWarning({ report }: { report: DriversReport }) {
  const warning = driversWarning(report);
  if (!warning) return null;
  return (
    <p className="drivers-warning" role="note">
      <strong>{warning.finding}</strong> {warning.text}
    </p>
  );
}

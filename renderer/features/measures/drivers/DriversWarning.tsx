import type { DriversReport } from "@shared/domain/measure/drivers.ts";
import { driversFooting, FEWEST_PER_DRIVER } from "@shared/domain/measure/drivers-footing.ts";
import { driversMessages as words } from "./drivers-messages.ts";

/** Stands above the chart where its drivers rest on too few of the answers; nothing where they bear it. */
export function DriversWarning({ report }: { report: DriversReport }) {
  const footing = driversFooting(report);
  if (!footing || !(footing.few || footing.mostLeftOut)) return null;
  const { n, respondents, drivers, few, mostLeftOut } = footing;
  return (
    <p className="drivers-warning" role="note">
      <strong>{words.fewComplete(n, respondents)}</strong>{" "}
      {few && words.fewPerDriver(n, drivers, FEWEST_PER_DRIVER)} {mostLeftOut && words.mostLeftOut}{" "}
      {words.moreComplete}
    </p>
  );
}

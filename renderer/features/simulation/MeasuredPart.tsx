import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { curvesApart } from "@shared/domain/simulation/calibration/curves-apart.ts";
import { type Apart, leadApart } from "@shared/domain/simulation/measured-lead.ts";
import { Download } from "lucide-react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { openCalibrateDialog } from "./CalibrateDialog.tsx";
import { calibrateMessages } from "./calibrate-messages.ts";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";
import type { Measured } from "./use-measured-lead.ts";

interface MeasuredPartProps {
  session: EngagementSession;
  journeyId: Id;
  /** Null before a run. */
  results: Results | null;
  measured: Measured;
  format: ReportFormat;
}

/** What the log of the journey tells, how far the simulation of the same map lies from it, and the way to close up. */
export function MeasuredPart({ session, journeyId, results, measured, format }: MeasuredPartProps) {
  const { dialogs } = useServices();
  const { log, lead, blueprintId } = measured;
  const place = results?.figures.variants.findIndex(({ id }) => id === blueprintId) ?? -1;
  const simulated = results?.figures.variants[place];
  const name = results?.names[place] ?? "";
  const apart = simulated ? leadApart(lead, simulated.lead) : null;
  const curves = simulated ? curvesApart(lead.times, simulated.percentiles) : null;
  const { minutes } = format;
  const withInterval = (value: number, low: number | null, high: number | null): string =>
    low === null || high === null ? minutes(value) : `${minutes(value)} (${minutes(low)} … ${minutes(high)})`;
  const row = (id: "half" | "nine", title: string) => {
    const { value, low, high } = lead[id];
    const mean = apart?.[id].simulated;
    return {
      id,
      cells: [
        title,
        withInterval(value, low, high),
        ...(mean ? [withInterval(mean.mean, mean.low, mean.high)] : []),
      ],
    };
  };
  return (
    <section className="simulation-part" aria-label={messages.measured}>
      <header className="simulation-head">
        <h2>{messages.measured}</h2>
        <span className="spring" />
        <Button
          icon={Download}
          disabled={session.readOnly}
          tooltip={calibrateMessages.hint}
          onClick={() => void openCalibrateDialog(dialogs, session, journeyId, log)}
        >
          {calibrateMessages.open}
        </Button>
      </header>
      <p>
        {messages.measuredText(
          log.name,
          format.number(lead.cases),
          minutes(lead.half.value),
          minutes(lead.nine.value),
        )}{" "}
        {apart && messages.apartText(name, apartWords(apart.half, format), apartWords(apart.nine, format))}
      </p>
      {curves && (
        <p className={curves.verdict === "far" ? "simulation-warning" : ""}>
          {calibrateMessages.curves(
            calibrateMessages.verdicts[curves.verdict],
            format.percent(curves.distance),
            minutes(curves.at),
          )}{" "}
          {calibrateMessages.byChance(format.number(lead.cases), format.percent(curves.byChance))}{" "}
          {calibrateMessages.sameLog}
        </p>
      )}
      <FigureTable
        words={1}
        head={[messages.figure, messages.measuredColumn, ...(apart ? [messages.simulatedOf(name)] : [])]}
        rows={[row("half", messages.rows.p50), row("nine", messages.rows.p90)]}
      />
    </section>
  );
}

/** How far, and whether so many cases can tell. */
function apartWords({ share, isWithin, measured, simulated }: Apart, format: ReportFormat): string {
  const size =
    share === null ? format.minutes(simulated.mean - measured.value) : format.percent(Math.abs(share), 1);
  return messages.apart(size, share === null || share >= 0, isWithin);
}

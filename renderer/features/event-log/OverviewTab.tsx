import { leadTimeContent, workInProgressContent } from "@shared/domain/event-log/picture/chart-contents.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import type { ChartChoices } from "@shared/drawing/chart.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";

interface OverviewProps {
  readonly session: EngagementSession;
  readonly answer: EventLogPage;
  /** Milliseconds. */
  readonly limit: number | null;
  /** Log and cases, as a pinned chart keeps them. */
  readonly choices: ChartChoices;
}

export const CHART_WIDTH = 640;

/** How long cases take, and how many of them are open. */
export function OverviewTab({ session, answer, limit, choices }: OverviewProps) {
  const { figures, utcDays } = answer;
  const curve = useMemo(() => leadTimeContent(figures, limit), [figures, limit]);
  const open = useMemo(() => workInProgressContent(figures, utcDays), [figures, utcDays]);
  return (
    <div className="log-charts">
      <ChartFigure
        session={session}
        content={curve}
        width={CHART_WIDTH}
        pin={{ chart: "event-log.lead-time", choices }}
      />
      <ChartFigure
        session={session}
        content={open}
        width={CHART_WIDTH}
        pin={{ chart: "event-log.work-in-progress", choices }}
      />
    </div>
  );
}

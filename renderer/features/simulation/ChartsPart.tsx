import { leadCurvesContent } from "@shared/domain/simulation/picture/lead-time-curves.ts";
import { timePartsContent } from "@shared/domain/simulation/picture/time-parts.ts";
import { PARTS } from "@shared/simulation/engine/parts.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";
import type { Measured } from "./use-measured-lead.ts";

const WIDTH = 760;

interface ChartsPartProps {
  session: EngagementSession;
  results: Results;
  measured: Measured | null;
}

/** The lead times as curves with what is promised and what was measured, and what the time is spent on. */
export function ChartsPart({ session, results, measured }: ChartsPartProps) {
  const { figures, names, weeks, limit, format } = results;
  const curves = useMemo(
    () =>
      leadCurvesContent({
        curves: figures.variants.map(({ percentiles, lead }, index) => ({
          name: names[index] ?? "",
          percentiles,
          p90: lead.p90?.mean ?? Number.NaN,
        })),
        limit,
        measured: measured?.lead ?? null,
        replications: figures.replications,
        weeks: messages.weeks(format.number(weeks), weeks === 1),
      }),
    [figures, names, limit, measured, weeks, format],
  );
  const parts = useMemo(
    () =>
      timePartsContent(
        figures.variants.map(({ parts }, index) => ({
          name: names[index] ?? "",
          minutes: Object.fromEntries(PARTS.map((part) => [part, parts[part]?.mean ?? 0])) as Record<
            (typeof PARTS)[number],
            number
          >,
        })),
      ),
    [figures, names],
  );
  return (
    <section className="simulation-part" aria-label={messages.curve}>
      <h2>{messages.curve}</h2>
      <ChartFigure session={session} content={curves} width={WIDTH} />
      <h2>{messages.parts}</h2>
      <ChartFigure session={session} content={parts} width={WIDTH} />
    </section>
  );
}

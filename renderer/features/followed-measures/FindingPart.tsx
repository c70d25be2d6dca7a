import { followedFigures } from "@shared/domain/followed/followed-figures.ts";
import { findingText, reasonText } from "@shared/domain/followed/followed-text.ts";
import { runChartContent } from "@shared/domain/followed/picture/run-chart.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const CHART_WIDTH = 860;

/** The run chart with what it says in words. */
export function FindingPart({ session, measure }: { session: EngagementSession; measure: FollowedMeasure }) {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the day of the wave
  const figures = useMemo(() => followedFigures(session.model, measure), [session, measure, revision]);
  const content = useMemo(() => runChartContent(figures), [figures]);
  return (
    <section className="followed-part" aria-label={findingText(figures)}>
      {content && (
        <ChartFigure
          session={session}
          content={content}
          width={CHART_WIDTH}
          pin={{ chart: "followed.runChart", choices: { followedMeasureId: measure.id } }}
        />
      )}
      {content && <p className="followed-finding">{reasonText(figures)}</p>}
    </section>
  );
}

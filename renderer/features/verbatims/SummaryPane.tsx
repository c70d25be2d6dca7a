import { placeNames } from "@shared/domain/chart/charts/verbatims.ts";
import { EVERYTHING, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import {
  incidentsContent,
  monthsContent,
  paretoContent,
} from "@shared/domain/verbatim/picture/chart-contents.ts";
import type { VerbatimFigures } from "@shared/domain/verbatim/verbatim-figures.ts";
import { useMemo } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";
import { GroupTable, WholeFigures } from "./SummaryTables.tsx";
import { summaryMessages as words } from "./summary-messages.ts";
import { useTouchPointNames } from "./touch-point-names.ts";
import "./summary.css";

interface SummaryPaneProps {
  session: EngagementSession;
  figures: VerbatimFigures;
  onShow(filter: VerbatimFilter): void;
}

const CHART_WIDTH = 560;
const NO_CHOICES = {};

/** What all of it says: where complaints come from, how often, when, and what stayed in mind. */
export function SummaryPane({ session, figures, onShow }: SummaryPaneProps) {
  const nameOf = useTouchPointNames(session);
  const placeName = (key: string) => (key === "" ? messages.noTouchPoint : nameOf(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand for the model
  const charts = useMemo(() => {
    const chartName = placeNames(session.model);
    return [
      { chart: "verbatims.complaints", content: paretoContent(figures, chartName) },
      { chart: "verbatims.incidents", content: incidentsContent(figures, chartName) },
      { chart: "verbatims.months", content: monthsContent(figures) },
    ];
  }, [session, figures, nameOf]);
  const confidence = session.model.all("engagement")[0]?.confidence ?? 0.95;
  const show = (filter: Partial<VerbatimFilter>) => onShow({ ...EVERYTHING, ...filter });
  const shared = { figures, confidence };
  return (
    <div className="verbatim-summary">
      <WholeFigures {...shared} />
      <div className="verbatim-charts">
        {charts.map(
          ({ chart, content }) =>
            content && (
              <ChartFigure
                key={chart}
                session={session}
                content={content}
                width={CHART_WIDTH}
                pin={{ chart, choices: NO_CHOICES }}
              />
            ),
        )}
      </div>
      {charts[0]?.content === null && <p className="muted">{words.paretoNone}</p>}
      <p className="muted">{words.evidence}</p>
      <div className="verbatim-groups">
        <GroupTable
          {...shared}
          label={messages.touchPoint}
          by="touchPoint"
          groups={figures.touchPoints}
          name={placeName}
          onShow={(touchPointId) => show({ touchPointId })}
        />
        <GroupTable
          {...shared}
          label={messages.channel}
          by="channel"
          groups={figures.channels}
          name={(key) => key || messages.noChannel}
          onShow={(channel) => show({ channel })}
        />
        <GroupTable
          {...shared}
          label={messages.segment}
          by="segment"
          groups={figures.segments}
          name={(key) => key || messages.noSegment}
          onShow={(segment) => show({ segment })}
        />
        <GroupTable
          {...shared}
          label={messages.tag}
          by="tag"
          groups={figures.tags}
          name={(key) => key}
          onShow={(tag) => show({ tag })}
        />
      </div>
    </div>
  );
}

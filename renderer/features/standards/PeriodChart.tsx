import { complianceOf } from "@shared/domain/standard/compliance.ts";
import { confidenceOf } from "@shared/domain/standard/footing.ts";
import type { Standard } from "@shared/domain/standard/records.ts";
import { shareWords } from "@shared/domain/standard/words.ts";
import { plainInterval, shareText } from "@shared/drawing/figure-text.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { messages } from "./messages.ts";

/** In units of the picture, which is as wide as it has periods. */
const STEP = 88;
const LEFT = 44;
const HEIGHT = 160;
const TOP = 12;
const BOTTOM = 28;
const RADIUS = 4;
const LETTERS = 12;
/** A longer name ends in dots; the table tells it whole. */
const LONGEST_NAME = 14;
/** More names than this lie over each other: every second one, and so on, is written. */
const MOST_NAMES = 12;

interface PeriodChartProps {
  readonly session: EngagementSession;
  readonly standard: Standard;
}

/** The share kept, period by period, with its interval, against the objective; the axis begins where the whiskers end. */
export function PeriodChart({ session, standard }: PeriodChartProps) {
  const confidence = confidenceOf(session.model);
  const points = standard.counts.map((period) => ({ period, figure: complianceOf(period, confidence) }));
  const told = points.flatMap(({ figure }) => (figure ? [figure] : []));
  const { share: objective } = standard;
  const lowest = Math.min(...told.map(({ low }) => low), objective ?? 1);
  const least = Math.max(0, Math.floor(lowest * 10) / 10 - 0.05);
  const down = (share: number) => TOP + ((1 - share) / (1 - least || 1)) * (HEIGHT - TOP - BOTTOM);
  const across = (index: number) => LEFT + STEP * (index + 0.5);
  const width = LEFT + STEP * points.length;
  const named = Math.ceil(points.length / MOST_NAMES);
  const ticks = [1, least];
  const isApart = (share: number) => ticks.every((tick) => Math.abs(down(tick) - down(share)) > LETTERS);
  return (
    <ChartFrame
      title={messages.runTitle(points.length)}
      subtitle={messages.runSubtitle(shareText(confidence))}
      table={{
        columns: [messages.period, messages.kept, messages.interval, messages.n],
        numeric: [messages.kept, messages.interval, messages.n],
        rows: points.map(({ period, figure }) => [
          period.period,
          figure ? shareText(figure.share, 1) : messages.na,
          figure ? `${plainInterval(figure.low * 100, figure.high * 100, 1)} %` : messages.na,
          figure?.n ?? 0,
        ]),
      }}
    >
      <svg
        className="period-chart"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        style={{ maxWidth: width }}
        role="img"
        aria-label={messages.runTitle(points.length)}
      >
        {ticks.map((share) => (
          <g key={share}>
            <line className="period-grid" x1={LEFT} x2={width} y1={down(share)} y2={down(share)} />
            <text x={LEFT - 6} y={down(share) + 4} textAnchor="end">
              {shareText(share, 0)}
            </text>
          </g>
        ))}
        {objective !== null && (
          <g className="period-objective">
            <line x1={LEFT} x2={width} y1={down(objective)} y2={down(objective)} />
            {isApart(objective) && (
              <text x={LEFT - 6} y={down(objective) + 4} textAnchor="end">
                {shareText(objective, 0)}
              </text>
            )}
            <title>{messages.objectiveLine(shareWords(objective))}</title>
          </g>
        )}
        {points.map(({ period, figure }, index) => (
          <g key={period.id}>
            {figure && (
              <>
                <line
                  className="period-whisker"
                  x1={across(index)}
                  x2={across(index)}
                  y1={down(figure.low)}
                  y2={down(figure.high)}
                />
                <circle className="period-dot" cx={across(index)} cy={down(figure.share)} r={RADIUS} />
              </>
            )}
            {index % named === 0 && (
              <text x={across(index)} y={HEIGHT - 8} textAnchor="middle">
                {shortened(period.period)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

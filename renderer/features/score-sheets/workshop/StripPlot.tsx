import { stripDots } from "@shared/domain/scoring/agreement/strip-layout.ts";
import { scoreText } from "../score-text.ts";

interface StripPlotProps {
  label: string;
  ratings: readonly (number | null)[];
  scale: { readonly minimum: number; readonly maximum: number };
  mean: number | null;
  /** One for each rating, shown when pointed at; null keeps them hidden. */
  names: readonly string[] | null;
}

const WIDTH = 320;
const EDGE = 8;
const STEP = 8;
const RADIUS = 3.5;
const BASE = 6;

/** Everybody's rating as a dot on the scale, equal ones stacked; a line at the mean. */
export function StripPlot({ label, ratings, scale, mean, names }: StripPlotProps) {
  const dots = stripDots(ratings, scale);
  const levels = dots.reduce((most, dot) => Math.max(most, dot.level + 1), 1);
  const height = BASE + levels * STEP + 4;
  const x = (at: number) => EDGE + at * (WIDTH - 2 * EDGE);
  const y = height - BASE;
  const range = scale.maximum - scale.minimum;
  const ticks = Number.isInteger(range) && range <= 10 ? range : 1;
  return (
    <svg className="strip" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <line className="strip-axis" x1={x(0)} x2={x(1)} y1={y} y2={y} />
      {Array.from({ length: ticks + 1 }, (_, tick) => tick / ticks).map((at) => (
        <line key={at} className="strip-axis" x1={x(at)} x2={x(at)} y1={y} y2={y + 4} />
      ))}
      {mean !== null && range > 0 && (
        <line
          className="strip-mean"
          x1={x((mean - scale.minimum) / range)}
          x2={x((mean - scale.minimum) / range)}
          y1={0}
          y2={y + 4}
        />
      )}
      {dots.map(({ at, level, rater }) => (
        <circle key={rater} className="strip-dot" cx={x(at)} cy={y - RADIUS - 1 - level * STEP} r={RADIUS}>
          {names && <title>{`${names[rater] ?? ""} ${scoreText(ratings[rater] ?? 0)}`}</title>}
        </circle>
      ))}
    </svg>
  );
}

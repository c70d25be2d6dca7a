import {
  alongStrip,
  STRIP_ABOVE,
  STRIP_FOOT,
  STRIP_TICK,
  stripDots,
  stripRows,
  stripTicks,
} from "@shared/domain/scoring/agreement/strip-layout.ts";
import { scoreText } from "../score-text.ts";

interface StripPlotProps {
  label: string;
  ratings: readonly (number | null)[];
  scale: { readonly minimum: number; readonly maximum: number };
  mean: number | null;
  /** One for each rating, shown when pointed at; null keeps them hidden. */
  names: readonly string[] | null;
}

const em = (size: number): string => `${Math.round(size * 1000) / 1000}em`;
const percent = (at: number): string => `${Math.round(at * 10_000) / 100}%`;

/**
 * Everybody's rating as a dot on the scale, equal ones stacked; a line at the mean. Along the scale in parts of the
 * width and upwards in em: the scales of rows under each other are one scale, however high a stack is.
 */
export function StripPlot({ label, ratings, scale, mean, names }: StripPlotProps) {
  const dots = stripDots(ratings, scale);
  const { step, radius, height } = stripRows(dots);
  const y = height - STRIP_FOOT;
  return (
    <svg className="strip" style={{ height: em(height) }} role="img" aria-label={label}>
      <line className="strip-axis" x1="0%" x2="100%" y1={em(y)} y2={em(y)} />
      {stripTicks(scale)
        .map(percent)
        .map((at) => (
          <line key={at} className="strip-axis" x1={at} x2={at} y1={em(y)} y2={em(y + STRIP_TICK)} />
        ))}
      {mean !== null && (
        <line
          className="strip-mean"
          x1={percent(alongStrip(mean, scale))}
          x2={percent(alongStrip(mean, scale))}
          y1="0"
          y2={em(y + STRIP_TICK)}
        />
      )}
      {dots.map(({ at, level, rater }) => (
        <circle
          key={rater}
          className="strip-dot"
          cx={percent(at)}
          cy={em(y - STRIP_ABOVE - radius - level * step)}
          r={em(radius)}
        >
          {names && <title>{`${names[rater] ?? ""} ${scoreText(ratings[rater] ?? 0)}`}</title>}
        </circle>
      ))}
    </svg>
  );
}

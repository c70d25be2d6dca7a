import { HEAT_STEPS, heatEnd } from "@shared/domain/scoring/heat.ts";
import { signedText } from "../../platform/queries/figure-text.ts";
import { messages } from "./messages.ts";

interface HeatLegendProps {
  scale: { minimum: number; maximum: number };
  observed: boolean;
}

/** What the colours of the marks mean, from the worst gap to the best, in points of the scale that was asked. */
export function HeatLegend({ scale, observed }: HeatLegendProps) {
  const label = messages.heatLegend(scale.minimum, scale.maximum);
  const end = heatEnd(scale);
  const digits = Number.isInteger(end) || end > 10 ? 0 : 1;
  return (
    <div
      className="heat-legend"
      role="img"
      aria-label={observed ? `${label}; ${messages.heatObserved}` : label}
    >
      <span>{label}</span>
      <span>{signedText(-end, digits)}</span>
      {HEAT_STEPS.map((step) => (
        <i key={step} style={{ background: `var(--heat-${step})` }} />
      ))}
      <span>{signedText(end, digits)}</span>
      {observed && <span>{messages.heatObserved}</span>}
    </div>
  );
}

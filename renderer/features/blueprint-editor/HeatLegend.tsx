import { HEAT_STEPS } from "@shared/domain/scoring/heat.ts";
import { messages } from "./messages.ts";

/** What the colours of the marks mean, from the worst gap to the best. */
export function HeatLegend() {
  return (
    <div className="heat-legend" role="img" aria-label={messages.heatLegend}>
      <span>{messages.heatLegend}</span>
      <span>{messages.heatWorse}</span>
      {HEAT_STEPS.map((step) => (
        <i key={step} style={{ background: `var(--heat-${step})` }} />
      ))}
      <span>{messages.heatBetter}</span>
    </div>
  );
}

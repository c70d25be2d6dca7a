import { HEAT_STEPS } from "@shared/domain/scoring/heat.ts";
import { messages } from "./messages.ts";

/** What the colours of the marks mean, from the worst gap to the best. */
export function HeatLegend({ observed }: { observed: boolean }) {
  return (
    <div
      className="heat-legend"
      role="img"
      aria-label={observed ? `${messages.heatLegend}; ${messages.heatObserved}` : messages.heatLegend}
    >
      <span>{messages.heatLegend}</span>
      <span>{messages.heatWorse}</span>
      {HEAT_STEPS.map((step) => (
        <i key={step} style={{ background: `var(--heat-${step})` }} />
      ))}
      <span>{messages.heatBetter}</span>
      {observed && <span>{messages.heatObserved}</span>}
    </div>
  );
}

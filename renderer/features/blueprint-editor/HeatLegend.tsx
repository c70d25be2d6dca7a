import type { HeatKey } from "@shared/domain/blueprint/picture/palette.ts";
import { signedText } from "@shared/domain/chart/figure-text.ts";
import { HEAT_STEPS, heatEnd } from "@shared/domain/scoring/heat.ts";
import type { MapHeat } from "../../platform/queries/use-map-figures.ts";
import { messages } from "./messages.ts";

/** What the colours of the marks mean, with the ends of the scale; where there is nothing to show, what would help. */
export function HeatLegend({ heat: { figures, card } }: { heat: MapHeat }) {
  if (figures.empty !== "") return <p className="heat-legend heat-legend-empty">{figures.empty}</p>;
  if (figures.key) return <Legend {...figures.key} />;
  if (!card || figures.marks.size === 0) return null;
  const observed = [...figures.marks.values()].some((figure) => figure.observed);
  const end = heatEnd(card);
  const digits = Number.isInteger(end) || end > 10 ? 0 : 1;
  return (
    <Legend
      label={messages.heatLegend(card.minimum, card.maximum)}
      low={signedText(-end, digits)}
      high={signedText(end, digits)}
      colours={HEAT_STEPS.map((step) => `var(--heat-${step})`)}
      note={observed ? messages.heatObserved : ""}
    />
  );
}

function Legend({ label, low, high, colours, note }: HeatKey) {
  return (
    <div className="heat-legend" role="img" aria-label={messages.heatKey(label, low, high, note)}>
      <span>{label}:</span>
      <span>{low}</span>
      {colours.map((colour) => (
        <i key={colour} style={{ background: colour }} />
      ))}
      <span>{high}</span>
      {note !== "" && <span>{note}</span>}
    </div>
  );
}

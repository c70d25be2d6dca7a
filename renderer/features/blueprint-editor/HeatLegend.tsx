import type { PairKey } from "@shared/domain/blueprint/picture/pair-figure.ts";
import type { HeatKey } from "@shared/domain/blueprint/picture/palette.ts";
import type { HeatStep } from "@shared/domain/scoring/heat.ts";
import type { CSSProperties } from "react";
import type { MapHeat } from "../../platform/queries/use-map-figures.ts";
import { compareMessages } from "./compare/compare-messages.ts";
import { messages } from "./messages.ts";
import "./compare/compare.css";

/** What the colours of the marks mean, with the ends of the scale; where there is nothing to show, what would help. */
export function HeatLegend({ heat: { figures } }: { heat: MapHeat }) {
  if (figures.empty !== "") return <p className="heat-legend heat-legend-empty">{figures.empty}</p>;
  return figures.key && <Legend {...figures.key} sides={figures.sides} />;
}

/**
 * Halves of cards, and whole cards from afar, are areas, which a theme fills in its own way; close up a disc keeps the
 * colour of paper.
 */
const swatch = (step: HeatStep, halves: boolean) =>
  ({
    "--far": `var(--heat-fill-${step})`,
    "--near": `var(--heat-${halves ? "fill-" : ""}${step})`,
  }) as CSSProperties;

function Legend({ label, low, high, steps, note, sides }: HeatKey & { sides: PairKey | undefined }) {
  const said = messages.heatKey(label, low, high, note);
  return (
    <div
      className="heat-legend"
      role="img"
      aria-label={sides ? `${said}. ${compareMessages.key(sides)}` : said}
    >
      <p>
        <span>{label}:</span>
        <span>{low}</span>
        {steps.map((step) => (
          <i key={step} style={swatch(step, sides !== undefined)} />
        ))}
        <span>{high}</span>
        {note !== "" && <span>{note}</span>}
      </p>
      {sides && (
        <>
          <p className="heat-sides">
            <b data-side="first" />
            <span>{compareMessages.left(sides.first)}</span>
            <b data-side="second" />
            <span>{compareMessages.right(sides.second)}</span>
          </p>
          {sides.note !== "" && <p>{sides.note}</p>}
        </>
      )}
    </div>
  );
}

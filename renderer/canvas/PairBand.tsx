import type { PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import type { HeatStep } from "@shared/domain/scoring/heat.ts";
import { type CSSProperties, memo } from "react";
import { heatInk } from "./heat-tokens.ts";
import "./pair.css";

const SIDES = ["first", "second"] as const;

const halfStyle = (heat: HeatStep) =>
  ({ "--fill": `var(--heat-fill-${heat})`, color: `var(${heatInk(heat)})` }) as CSSProperties;

/** Two groups side by side on the lower edge of a card: left the first, right the second, each in its heat. */
export const PairBand = memo(function PairBand({ pair: { halves } }: { pair: PairFigure }) {
  return (
    <span className="step-pair" aria-hidden>
      {halves.map(({ text, n, few, heat }, at) => (
        <span
          key={SIDES[at]}
          className="step-half"
          data-few={few || undefined}
          style={heat === null ? undefined : halfStyle(heat)}
        >
          <b>{text}</b>
          {n !== "" && <small>{n}</small>}
        </span>
      ))}
    </span>
  );
});

import type { PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import { type CSSProperties, memo } from "react";
import "./pair.css";

const SIDES = ["first", "second"] as const;

/** Two groups side by side on the lower edge of a card: left the first, right the second, each in its heat. */
export const PairBand = memo(function PairBand({ pair: { halves } }: { pair: PairFigure }) {
  return (
    <span className="step-pair" aria-hidden>
      {halves.map(({ text, n, few, fill, ink }, at) => (
        <span
          key={SIDES[at]}
          className="step-half"
          data-few={few || undefined}
          style={fill === null ? undefined : ({ "--fill": fill, color: ink } as CSSProperties)}
        >
          <b>{text}</b>
          {n !== "" && <small>{n}</small>}
        </span>
      ))}
    </span>
  );
});

import { comparisonMessages } from "@shared/domain/chart/charts/comparison-messages.ts";
import type { WholeFigure } from "@shared/domain/chart/charts/difference-rows.ts";
import { intervalText, signedText } from "@shared/domain/chart/figure-text.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import { isWholeSmall, wholeColumns, wholeScaleText } from "@shared/domain/scoring/whole-scale.ts";
import { memo } from "react";
import { useEvidence } from "../evidence/evidence.ts";
import { messages } from "../messages.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";
import { CARD_FIGURES, digitsOf, tellWhole, wholeEvidence } from "./whole-evidence.ts";

interface WholeFiguresProps {
  card: Scorecard;
  changes: Changes | null;
}

/** The figures of the whole, each a button that opens what it rests on; with what changed since the wave before. */
export const WholeFigures = memo(function WholeFigures({ card, changes }: WholeFiguresProps) {
  const open = useEvidence();
  return (
    <section className="whole" aria-label={words.whole}>
      {CARD_FIGURES.map((figure) => {
        const columns = wholeColumns(card, figure);
        const told = tellWhole(card, figure);
        return (
          told && (
            <button
              key={figure}
              type="button"
              className="whole-figure"
              onClick={() => open(wholeEvidence(figure))}
            >
              <span className="muted">{words[figure]}</span>
              <strong>{told.value}</strong>
              <span>{told.interval}</span>
              <span className="muted">
                {isWholeSmall(card, figure) ? <i>{messages.nIs(told.n)}</i> : messages.nIs(told.n)}
              </span>
              <span className="muted">{wholeScaleText(card, figure)}</span>
              {columns.length > 0 && <span className="muted">{words.askedIn(columns)}</span>}
              {changes && figure !== "weightedGap" && (
                <span>{changeText(changes, figure, digitsOf(card, figure))}</span>
              )}
            </button>
          )
        );
      })}
    </section>
  );
});

/** Shares change by percentage points, all else in its own unit. */
function changeText({ from, differences }: Changes, figure: WholeFigure, digits: number): string {
  const change = differences[figure];
  if (!change) return words.noChange(from.name);
  const share = figure === "csat" || figure === "ces";
  const points = share ? 100 : 1;
  const unit = (text: string) => (share ? comparisonMessages.points(text) : text);
  const scaled = (value: number | null) => (value === null ? null : value * points);
  return words.changedSince(
    from.name,
    unit(signedText(change.value * points, digits)),
    unit(intervalText(scaled(change.low), scaled(change.high), digits)),
  );
}

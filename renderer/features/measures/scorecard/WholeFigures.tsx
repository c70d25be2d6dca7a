import type { Changes } from "@shared/domain/measure/changes.ts";
import {
  differenceTexts,
  isFew,
  type WholeFigure,
  wholeRow,
} from "@shared/domain/measure/difference-rows.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { isWholeSmall, wholeColumns, wholeScaleText } from "@shared/domain/scoring/whole-scale.ts";
import { memo } from "react";
import { useEvidence } from "../evidence/evidence.ts";
import { messages } from "../messages.ts";
import { wholeChangeEvidence } from "./change-evidence.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";
import { CARD_FIGURES, tellWhole, wholeEvidence } from "./whole-evidence.ts";

interface WholeFiguresProps {
  card: Scorecard;
  changes: Changes | null;
  /** The wave that the changes will be since, while they are figured; null when they are not awaited. */
  awaited: string | null;
  /** Whose answers the changes are of. */
  segments: AskedScope["segments"];
}

/** The figures of the whole, each a button that opens what it rests on; what changed since the wave before is one of its own. */
export const WholeFigures = memo(function WholeFigures({
  card,
  changes,
  awaited,
  segments,
}: WholeFiguresProps) {
  const open = useEvidence();
  return (
    <section className="whole" aria-label={words.whole}>
      {CARD_FIGURES.map((figure) => {
        const columns = wholeColumns(card, figure);
        const told = tellWhole(card, figure);
        return (
          told && (
            <div key={figure} className="whole-figure">
              <button type="button" onClick={() => open(wholeEvidence(figure))}>
                <span className="muted">{words[figure]}</span>
                <strong>{told.value}</strong>
                <span className="whole-beside">{told.interval}</span>
                <span className="muted whole-beside">
                  {isWholeSmall(card, figure) ? <i>{messages.nIs(told.n)}</i> : messages.nIs(told.n)}
                </span>
                <span className="muted">{wholeScaleText(card, figure)}</span>
                {columns.length > 0 && <span className="muted">{words.askedIn(columns)}</span>}
              </button>
              {changes && figure !== "weightedGap" && (
                <button type="button" onClick={() => open(wholeChangeEvidence(figure, changes, segments))}>
                  {changeText(changes, figure)}
                </button>
              )}
              {awaited !== null && figure !== "weightedGap" && <p>{words.changeAwaited(awaited)}</p>}
            </div>
          )
        );
      })}
    </section>
  );
});

/** The change with both counts; of too few answers in a wave it is not called a change. */
function changeText(changes: Changes, figure: WholeFigure) {
  const row = wholeRow(changes, figure);
  const from = changes.from.name;
  if (!row?.difference) return words.noChange(from);
  const { difference, interval, firstN, secondN } = differenceTexts(row);
  const counts = words.countsOfWaves(firstN, secondN);
  return isFew(row) ? (
    <i>{words.tooFewSince(from, difference, interval, counts)}</i>
  ) : (
    words.changedSince(from, difference, interval, counts)
  );
}

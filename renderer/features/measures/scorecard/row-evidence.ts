import { numberText } from "../../../platform/queries/figure-text.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { gapText, meanFacts, meanText } from "../figure-facts.ts";
import { messages } from "../messages.ts";
import type { ScoreRow } from "./columns.tsx";
import { scorecardMessages as words } from "./scorecard-messages.ts";

/** What a cell of the scorecard rests on; null where the cell is no figure or there is none. */
export function rowEvidence({ touchPoint, figures }: ScoreRow, columnId: string): Evidence | null {
  const subject = `${figures.number}  ${touchPoint.name}`;
  const at = { touchPointId: touchPoint.id, subject };
  if (columnId === "expectation" || columnId === "perception" || columnId === "importance") {
    const figure = figures[columnId];
    return (
      figure && {
        ...at,
        figure: columnId,
        value: meanText(figure, figures),
        facts: meanFacts(figure, figures, false),
        aggregated: figures.aggregated.includes(columnId),
        weighted: figure.effectiveN !== undefined,
      }
    );
  }
  if (columnId === "derivedImportance") {
    const derived = figures.derivedImportance;
    return (
      derived && {
        ...at,
        figure: "derivedImportance",
        value: words.digits(derived.r),
        facts: [[messages.n, numberText(derived.n, 0)]],
      }
    );
  }
  const { gap } = figures;
  return (
    gap && {
      ...at,
      figure: "gap",
      value: gapText(gap, figures),
      facts: meanFacts(gap, figures, true),
      aggregated: figures.aggregated.includes("gap"),
      weighted: gap.effectiveN !== undefined,
    }
  );
}

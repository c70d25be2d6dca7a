import type { Scorecard, TouchPointFigures } from "@shared/domain/scoring/figures.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { numberText, plainInterval } from "@shared/drawing/figure-text.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { effective, gapText, meanFacts, meanText } from "../figure-facts.ts";
import { messages } from "../messages.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

export const SCORED = ["expectation", "perception", "gap", "importance", "derivedImportance"] as const;
export type ScoredFigure = (typeof SCORED)[number];

/** A touch point as its evidence names it. */
export interface Subject {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** What a figure of a touch point rests on; of one group, where it is not that of the page. */
export const pointEvidence = (
  { id, number, name }: Subject,
  figure: ScoredFigure,
  group?: { readonly name: string; readonly scope: AskedScope },
): Evidence =>
  evidenceOf({
    figure,
    touchPointId: id,
    subject: `${number}  ${name}`,
    measure: "scorecard",
    args: (scope) => group?.scope ?? scope,
    ...(group && { groups: [group] }),
    tell: (card: Scorecard) => {
      const figures = card.touchPoints.find(({ touchPointId }) => touchPointId === id);
      return figures ? tellPoint(figures, figure) : null;
    },
  });

function tellPoint(figures: TouchPointFigures, name: ScoredFigure): Told | null {
  if (name === "derivedImportance") {
    const derived = figures.derivedImportance;
    return (
      derived && {
        value: words.digits(derived.r),
        facts: [
          [
            messages.percentInterval(derived.confidence),
            derived.low === null ? words.noCorrelationInterval : plainInterval(derived.low, derived.high, 2),
          ],
          [messages.n, numberText(derived.n, 0)],
          ...effective(derived),
        ],
        weighted: derived.effectiveN !== undefined,
      }
    );
  }
  const figure = figures[name];
  const signed = name === "gap";
  const scale = name === "importance" ? figures.importanceScale : figures;
  return (
    figure && {
      value: signed ? gapText(figure, scale) : meanText(figure, scale),
      facts: meanFacts(figure, scale, signed),
      aggregated: figures.aggregated.includes(name),
      weighted: figure.effectiveN !== undefined,
    }
  );
}

const BESIDE: Readonly<Record<string, ScoredFigure>> = { n: "gap", whisker: "gap" };

/** Which figure a cell of the scorecard shows; null where it shows none. */
export function figureOfColumn(columnId: string, figures: TouchPointFigures): ScoredFigure | null {
  // The count is that of the pairs where there are any, else of what else was answered.
  if (columnId === "n" && !figures.gap) return figures.perception ? "perception" : "expectation";
  return SCORED.find((one) => one === columnId) ?? BESIDE[columnId] ?? null;
}

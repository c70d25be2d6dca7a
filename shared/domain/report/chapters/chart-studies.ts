import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { comparisonOfChoices } from "../../chart/charts/comparison.ts";
import { isOfFeelings } from "../../chart/charts/curve.ts";
import { scopeOfChoices } from "../../chart/choices.ts";
import { figureNamed, WHOLE_FIGURES } from "../../measure/difference-rows.ts";
import { scoresBehind } from "../../measure/evidence.ts";
import { aggregatesAbout } from "../../scoring/aggregate-figures.ts";
import type { TouchPointFigures } from "../../scoring/figures.ts";
import type { AggregateScore, QuestionRole, ScoreMeasure } from "../../scoring/records.ts";
import type { AskedScope, MeasureScope } from "../../scoring/scope.ts";
import { waveKey } from "../../scoring/waves.ts";
import type { PinnedChart } from "../records.ts";
import type { ChapterInputs } from "../report-inputs.ts";

/** Figures that a chart shows, of the touch points or of the whole, and whose. */
interface Shown {
  readonly measures: readonly ScoreMeasure[];
  readonly ofWhole?: boolean;
  readonly scopes: readonly AskedScope[];
  /** Whether a touch point has all that it takes to stand in the chart; without it, whether it has the measure. */
  readonly isDrawn?: (figures: TouchPointFigures) => boolean;
}

/** Scores without answers that stand in a chart: those behind its own figures, where nobody answered. */
export function scoresShown(inputs: ChapterInputs, pinned: PinnedChart): AggregateScore[] {
  const shown = shownBy(inputs, pinned);
  if (!shown) return [];
  const { model } = inputs;
  const places: readonly (Id | null)[] = shown.ofWhole
    ? [null]
    : model
        .all("touchPoint")
        .sort(byOrder)
        .map(({ id }) => id);
  return shown.scopes.flatMap((asked) => {
    const wave = asked.wave === undefined ? inputs.scorecard?.wave : asked.wave;
    if (wave === undefined) return [];
    const scope = { segments: asked.segments, wave };
    return places.flatMap((place) =>
      shown.measures
        .filter((measure) => isReported(inputs, shown, scope, place, measure))
        .flatMap((measure) => scoresBehind(aggregatesAbout(model, place, scope), measure, place)),
    );
  });
}

/** Null of a chart that is made of answers alone. */
function shownBy({ model }: ChapterInputs, { chart, choices }: PinnedChart): Shown | null {
  const scopes = [scopeOfChoices(choices)];
  switch (chart) {
    case "measure.gap":
      return { measures: ["expectation", "perception", "gap"], scopes, isDrawn: hasGap };
    case "measure.matrix":
      return { measures: ["perception", "importance"], scopes, isDrawn: hasPlace };
    case "measure.priority":
      return { measures: ["gap", "importance"], scopes, isDrawn: hasGap };
    case "measure.curve":
      return isOfFeelings(choices) ? null : { measures: ["gap"], scopes };
    case "measure.comparison": {
      const { first, second, figure } = comparisonOfChoices(choices);
      return { measures: [figure], scopes: [first, second] };
    }
    case "measure.overTime": {
      const { segments } = scopeOfChoices(choices);
      const waves = new Set(
        model
          .all("aggregateScore")
          .map(waveKey)
          .filter((key) => key !== ""),
      );
      const whole = WHOLE_FIGURES.find((figure) => figure === choices.figure);
      const measure = whole === "overallGap" ? "gap" : (whole ?? figureNamed(choices.figure));
      return {
        measures: [measure],
        ofWhole: whole !== undefined,
        scopes: [...waves].map((wave) => ({ segments, wave })),
      };
    }
    default:
      return null;
  }
}

const hasGap = ({ gap }: TouchPointFigures): boolean => gap !== null;
const hasPlace = ({ perception, importance, derivedImportance }: TouchPointFigures): boolean =>
  perception !== null && (importance ?? derivedImportance) !== null;

/** Whether a score stands for the answers: what the report has figured says it; of other answers, what was asked. */
function isReported(
  { model, scorecard }: ChapterInputs,
  { isDrawn = () => true }: Shown,
  { segments, wave }: MeasureScope,
  place: Id | null,
  measure: ScoreMeasure,
): boolean {
  if (scorecard && segments.length === 0 && wave === scorecard.wave) {
    if (place === null) return scorecard.aggregated.includes(measure);
    const figures = scorecard.touchPoints.find(({ touchPointId }) => touchPointId === place);
    return figures !== undefined && isDrawn(figures) && figures.aggregated.includes(measure);
  }
  const asked = new Set<QuestionRole>(
    model
      .all("surveyMapping")
      .filter((mapping) => wave === null || ["", wave].includes(waveKey(mapping)))
      .flatMap(({ questions }) => questions)
      // The gap of the whole is that of the touch points.
      .filter(({ touchPointId }) => touchPointId === place || (place === null && measure === "gap"))
      .map(({ role }) => role),
  );
  return measure === "gap" ? !(asked.has("expectation") && asked.has("perception")) : !asked.has(measure);
}

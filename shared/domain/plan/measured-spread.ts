import { foldText } from "@shared/base/folded-text.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { SegmentFilter } from "../scoring/figures.ts";
import { newestWave } from "../scoring/newest-wave.ts";
import { computeScorecard, type MeanFigure, type Scorecard } from "../scoring/scorecard.ts";
import { type SegmentChoice, segmentChoices } from "../scoring/survey-answers.ts";
import type { MeasuredSpread, PlanFigures } from "./figures.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";

/** The spread of the answers that each mean of a plan starts from, of the plan's own segment where enough were asked. */
export function measuredSpreads(
  model: ReadModel,
  readColumn: ColumnReader,
  plan: PrototypePlan,
): PlanFigures["spreads"] {
  const means = plan.hypotheses.filter(({ kind, touchPointId }) => kind === "mean" && touchPointId !== null);
  if (means.length === 0) return {};
  const everybody = computeScorecard(model, readColumn);
  const segment = model.get("segment", plan.segmentId)?.name ?? "";
  const filter = segmentFilter(segmentChoices(model, readColumn), segment);
  const own = filter && computeScorecard(model, readColumn, { segments: [filter] });
  const wave = newestWave(model, readColumn)?.wave.name ?? "";
  return Object.fromEntries(
    means.flatMap((hypothesis) => {
      const cards = [...(own ? [{ card: own, segment }] : []), { card: everybody, segment: "" }];
      const spread = spreadOf(hypothesis, cards);
      return spread ? [[hypothesis.id, { ...spread, wave }]] : [];
    }),
  );
}

/** The answers of a segment as the surveys call it; null where none does. */
export function segmentFilter(choices: readonly SegmentChoice[], segment: string): SegmentFilter | null {
  if (segment === "") return null;
  const name = foldText(segment.trim(), false);
  for (const { column, values } of choices) {
    const found = values.find(({ value, count }) => count > 0 && foldText(value.trim(), false) === name);
    if (found) return { column, value: found.value };
  }
  return null;
}

type Card = { readonly card: Scorecard; readonly segment: string };

/** A hypothesis does not say whether it is about the gap or the perception: its baseline lies in the interval of one. */
function spreadOf(hypothesis: Hypothesis, cards: readonly Card[]): Omit<MeasuredSpread, "wave"> | null {
  const { touchPointId, baseline } = hypothesis;
  if (baseline === null) return null;
  for (const figure of ["gap", "perception"] as const) {
    const found = cards.flatMap(({ card, segment }) => {
      const point = card.touchPoints.find((one) => one.touchPointId === touchPointId);
      const measured = point?.[figure] ?? null;
      return !point || measured === null
        ? []
        : [{ point, measured, segment, few: measured.n < card.smallSample }];
    });
    if (!found.some(({ measured }) => holds(measured, baseline))) continue;
    const told = found.find(({ few }) => !few) ?? found.at(-1);
    if (told && told.measured.sd !== null && told.measured.sd > 0) {
      const { mean, sd, n } = told.measured;
      const { minimum, maximum } = told.point;
      return { figure, mean, sd, n, minimum, maximum, segment: told.segment };
    }
  }
  return null;
}

const holds = ({ low, high }: MeanFigure, baseline: number): boolean =>
  low !== null && high !== null && low <= baseline && baseline <= high;

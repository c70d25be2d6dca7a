import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { PlanWriter } from "./decision-rule.ts";
import type { MeasuredSpread, PlanFigures } from "./figures.ts";
import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";
import { rises } from "./sample.ts";

/** What cannot be right with a number of a hypothesis. */
export interface HypothesisDoubt {
  readonly hypothesisId: Id;
  readonly field: "target" | "minimum";
  readonly text: string;
}

const words = planMessages.doubts;

/** Between which values a figure of a touch point lies. */
export const figureRange = ({ figure, minimum, maximum }: MeasuredSpread): readonly [number, number] =>
  figure === "gap" ? [minimum - maximum, maximum - minimum] : [minimum, maximum];

/** What a baseline is, so that target and minimum are read in the same unit; "" where no figure tells. */
export function figureName(model: ReadModel, hypothesis: Hypothesis, figures: PlanFigures): string {
  const measured = figures.spreads[hypothesis.id];
  const name = model.get("touchPoint", hypothesis.touchPointId)?.name;
  return measured && name !== undefined ? words[measured.figure](name) : "";
}

/** Targets and minimums outside of what their figure can be, and in the wrong direction. */
export const planDoubts = (
  model: ReadModel,
  plan: Pick<PrototypePlan, "hypotheses">,
  figures: PlanFigures,
  write: PlanWriter,
): HypothesisDoubt[] =>
  plan.hypotheses.flatMap((hypothesis) => {
    const name = figureName(model, hypothesis, figures);
    const found = hypothesisDoubts(hypothesis, figures.spreads[hypothesis.id] ?? null, name, write);
    return found.map((doubt) => ({ ...doubt, hypothesisId: hypothesis.id }));
  });

type Doubt = Omit<HypothesisDoubt, "hypothesisId">;

function hypothesisDoubts(
  hypothesis: Hypothesis,
  measured: MeasuredSpread | null,
  name: string,
  write: PlanWriter,
): Doubt[] {
  const { baseline, target } = hypothesis;
  const doubts: Doubt[] = [];
  const text = (value: number) => write.value(hypothesis, value);
  for (const field of ["target", "minimum"] as const) {
    const value = hypothesis[field];
    if (measured === null || value === null) continue;
    const [low, high] = figureRange(measured);
    if (value < low || value > high)
      doubts.push({ field, text: words.outside(words[field], text(value), name, text(low), text(high)) });
    else if (measured.figure === "gap" && value > 0)
      doubts.push({ field, text: words.above(words[field], text(value), name) });
  }
  if (baseline === null || target === null) return doubts;
  // A figure of a touch point is the better the higher it is; of another measure the target itself tells.
  if (measured !== null && target < baseline)
    return [...doubts, { field: "target", text: words.worse(text(target), text(baseline), name) }];
  const { minimum } = hypothesis;
  if (minimum === null) return doubts;
  const up = rises(hypothesis);
  const measure = hypothesis.measure || planMessages.unnamed;
  if (up ? minimum > target : minimum < target)
    doubts.push({ field: "minimum", text: words.beyond(text(minimum), text(target), measure) });
  else if (up ? minimum < baseline : minimum > baseline)
    doubts.push({ field: "minimum", text: words.allowsWorse(text(minimum), text(baseline), measure) });
  return doubts;
}

import {
  type CrossHair,
  type ImportancePerformance,
  importancePerformance,
  scaleMiddle,
} from "@shared/statistics/importance-performance.ts";
import type { ReadModel } from "../core/model.ts";
import { type Engagement, MEASURE_DEFAULTS } from "../engagement/records.ts";
import type { Scorecard, TouchPointFigures } from "../scoring/figures.ts";
import { rescale, type Scale } from "../scoring/survey-answers.ts";
import type { Verdict } from "../scoring/verdicts.ts";

export type ImportanceKind = Engagement["importance"];

/** Importance on one scale for all touch points: as clients stated it, or as the verdict shows it. */
export interface ImportanceScale {
  /** How it is read: derived also where the engagement says stated and nobody stated any. */
  readonly kind: ImportanceKind;
  /** Nobody stated any importance, so it is derived in its place. */
  readonly inPlaceOfStated: boolean;
  /** What can be chosen: whether anybody stated it, and the verdict that it can be derived from. */
  readonly sources: ImportanceSources;
  /** Of the first touch point that it was asked about; a correlation runs from −1 to 1. */
  readonly scale: Scale;
}

export interface ImportanceSources {
  readonly stated: boolean;
  readonly verdict: Verdict | null;
}

/** How the engagement says importance is read. */
export const importanceKind = (model: ReadModel): ImportanceKind =>
  model.all("engagement")[0]?.importance ?? MEASURE_DEFAULTS.importance;

export function importanceScale(model: ReadModel, card: Scorecard): ImportanceScale {
  const asked = card.touchPoints.find(({ importance }) => importance !== null)?.importanceScale;
  const wanted = importanceKind(model);
  const derivable = card.touchPoints.some(({ derivedImportance }) => derivedImportance !== null);
  const sources = { stated: asked !== undefined, verdict: derivable ? card.verdict : null };
  const inPlaceOfStated = wanted === "stated" && !sources.stated && derivable;
  const kind = inPlaceOfStated ? "derived" : wanted;
  if (kind === "derived") return { kind, inPlaceOfStated, sources, scale: { minimum: -1, maximum: 1 } };
  return {
    kind,
    inPlaceOfStated,
    sources,
    scale: { minimum: asked?.minimum ?? card.minimum, maximum: asked?.maximum ?? card.maximum },
  };
}

/** On the one scale for all touch points. Null where it was not asked, or where nothing can be derived. */
export function importanceOf(
  { importance, importanceScale: own, derivedImportance }: TouchPointFigures,
  { kind, scale }: Pick<ImportanceScale, "kind" | "scale">,
): number | null {
  if (kind === "derived") return derivedImportance?.r ?? null;
  return importance && rescale(importance.mean, own, scale);
}

/** A mean of the touch point's own scale, on the scorecard's. */
export const onCardScale = (value: number, figures: TouchPointFigures, card: Scorecard): number =>
  rescale(value, figures, card);

/**
 * Importance and performance of every touch point (Martilla & James 1977). A correlation has no middle that means
 * anything: with derived importance the cross-hair lies at the mean importance, whatever the engagement says.
 */
export function positions(model: ReadModel, card: Scorecard): ImportancePerformance | null {
  const { kind, scale } = importanceScale(model, card);
  const points = card.touchPoints.map((figures) => ({
    id: figures.touchPointId,
    importance: importanceOf(figures, { kind, scale }),
    performance: figures.perception && onCardScale(figures.perception.mean, figures, card),
  }));
  const known = points.flatMap(({ importance, performance }) =>
    importance === null || performance === null ? [] : [importance],
  );
  const middle = model.all("engagement")[0]?.crosshair === "middle";
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const crossHair: CrossHair = middle
    ? {
        importance: kind === "derived" ? mean : scaleMiddle(scale.minimum, scale.maximum),
        performance: scaleMiddle(card.minimum, card.maximum),
      }
    : "means";
  return importancePerformance(points, crossHair);
}

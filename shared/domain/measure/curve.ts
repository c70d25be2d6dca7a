import type { Id } from "@shared/base/ids.ts";
import { type PeakEnd, peakEnd } from "@shared/statistics/peak-end.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { feelingAt, walks } from "../journey-map/experience.ts";
import type { MeanFigure, SegmentFilter } from "../scoring/figures.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { computeScorecard } from "../scoring/scorecard.ts";
import { widestGap } from "../scoring/widest-gap.ts";
import { type CurvePlace, curvePlaces } from "./curve-places.ts";

/** Lines that one chart can tell apart. */
export const MOST_LINES = 5;

export interface CurveQuestion {
  /** Null = the order of the register. */
  readonly blueprintId: Id | null;
  /** Whose feelings; null = all clients. At most five. */
  readonly personas: readonly (Id | null)[];
  /** Whose answers; an empty filter = everybody. At most five. */
  readonly groups: readonly (readonly SegmentFilter[])[];
  /** Of which wave the answers are; null = of all, left out = of the newest. */
  readonly wave?: AskedScope["wave"];
}

/** One line along the journey; null where it is not known. Values of peak, end … are places of `places`. */
export interface CurveLine {
  readonly values: readonly (number | null)[];
  readonly summary: PeakEnd | null;
  readonly peakAt: number | null;
  readonly endAt: number | null;
  readonly worstAt: number | null;
}

export interface FeelingLine extends CurveLine {
  readonly personaId: Id | null;
}
/** A mean gap, and whether it rests on fewer answers than the engagement's limit. */
export interface GapPoint extends MeanFigure {
  readonly small: boolean;
}
export interface GapLine extends CurveLine {
  readonly group: readonly SegmentFilter[];
  readonly figures: readonly (GapPoint | null)[];
  /** The place of the widest gap that can be told; null where none can. */
  readonly toldAt: number | null;
  readonly respondents: number;
}

export type MomentReason = "peak" | "end" | "first" | "recovery";

/** A critical touch point that is the peak, the end, the first contact or a recovery of the first line. */
export interface MomentOfTruth {
  /** Place of the journey. */
  readonly at: number;
  readonly reasons: readonly MomentReason[];
}

export interface CurveReport {
  readonly places: readonly CurvePlace[];
  readonly feelings: readonly FeelingLine[];
  readonly gaps: readonly GapLine[];
  readonly moments: readonly MomentOfTruth[];
  /** Scale of the gaps. */
  readonly minimum: number;
  readonly maximum: number;
  readonly confidence: number;
}

/** How the journey feels (−2 … +2) and what is missing from what was expected, moment by moment. */
export function computeCurve(
  model: ReadModel,
  readColumn: ColumnReader,
  question: CurveQuestion,
): CurveReport {
  const places = curvePlaces(model, question.blueprintId);
  const feelings = question.personas.slice(0, MOST_LINES).map((personaId): FeelingLine => {
    const values = places.map(({ stepId }) => {
      const step = stepId === null ? undefined : model.get("step", stepId);
      return step && walks(step, personaId) ? feelingAt(model, step, personaId).value : null;
    });
    return { personaId, ...curveLine(values) };
  });
  const cards = question.groups.slice(0, MOST_LINES).map((group) => ({
    group,
    card: computeScorecard(model, readColumn, { segments: group, wave: question.wave }),
  }));
  const scale = cards[0]?.card;
  const gaps = cards.map(({ group, card }): GapLine => {
    const byId = new Map(card.touchPoints.map((figures) => [figures.touchPointId, figures]));
    const figures = places.map(({ touchPointId }) => byId.get(touchPointId ?? "") ?? null);
    const onScale = figures.map((entry) =>
      entry?.gap && scale
        ? (entry.gap.mean * (scale.maximum - scale.minimum)) / (entry.maximum - entry.minimum)
        : null,
    );
    return {
      group,
      figures: figures.map((entry) => (entry?.gap ? { ...entry.gap, small: entry.small } : null)),
      toldAt: widestGap(
        figures.map((entry, at) => {
          if (!entry?.gap) return null;
          return { small: entry.small, gap: { ...entry.gap, mean: onScale[at] ?? entry.gap.mean } };
        }),
      ),
      respondents: card.respondents,
      ...curveLine(onScale),
    };
  });
  return {
    places,
    feelings,
    gaps,
    moments: momentsOfTruth(
      places,
      [...feelings, ...gaps].find((line) => line.summary !== null),
    ),
    minimum: scale?.minimum ?? 1,
    maximum: scale?.maximum ?? 7,
    confidence: scale?.confidence ?? 0.95,
  };
}

/** Neutral is nought, of feelings and of gaps alike. */
function curveLine(values: readonly (number | null)[]): CurveLine {
  const numbers = values.map((value) => value ?? Number.NaN);
  const summary = peakEnd(numbers, 0);
  const last = values.findLastIndex((value) => value !== null);
  return {
    values,
    summary,
    peakAt: summary?.peakIndex ?? null,
    endAt: last < 0 ? null : last,
    worstAt: summary?.worstIndex ?? null,
  };
}

function momentsOfTruth(places: readonly CurvePlace[], line: CurveLine | undefined): MomentOfTruth[] {
  const first = places.findIndex(({ touchPointId }) => touchPointId !== null);
  const end = places.findLastIndex(({ touchPointId }) => touchPointId !== null);
  return places.flatMap((place, at): MomentOfTruth[] => {
    if (!place.critical) return [];
    const reasons: MomentReason[] = [
      ...(line?.peakAt === at ? (["peak"] as const) : []),
      ...(end === at ? (["end"] as const) : []),
      ...(first === at ? (["first"] as const) : []),
      ...(place.recovery ? (["recovery"] as const) : []),
    ];
    return reasons.length > 0 ? [{ at, reasons }] : [];
  });
}

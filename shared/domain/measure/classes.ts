import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ImportancePerformance, PlacedPoint } from "@shared/statistics/importance-performance.ts";
import type { KanoFigure } from "@shared/statistics/kano.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { Scorecard, TouchPointFigures } from "../scoring/figures.ts";
import { scopeAsked } from "../scoring/newest-wave.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { computeScorecard } from "../scoring/scorecard.ts";
import { readSurveys, type Scale } from "../scoring/survey-answers.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import {
  type ImportanceKind,
  type ImportanceSources,
  importanceScale,
  onCardScale,
  positions,
} from "./importance.ts";
import { kanoAt } from "./kano-answers.ts";

export type TouchPointClass = NonNullable<TouchPoint["class"]>;

/** What two kinds of evidence say about a touch point, beside what the consultant decided. */
export interface ClassEvidence {
  readonly touchPointId: Id;
  readonly kano: KanoFigure | null;
  readonly place: PlacedPoint | null;
  /** Answers behind its place: the fewer of those about importance and about performance; null where it has none. */
  readonly placeN: number | null;
  /** On which side of the cross-hair its importance lies can be told: stated, or derived and clear of its line. */
  readonly importanceTold: boolean;
  /** Its corner can be told: importance as above, and performance whose interval, where it has one, is clear, too. */
  readonly placeTold: boolean;
  /** Derived importance clearly below 0: what pleases there goes with a worse verdict, as with a reversed item. */
  readonly runsAgainst: boolean;
  /** Fewer answers than the engagement's limit. */
  readonly small: boolean;
  /** Its category of Kano is clear: by Fong's test, and of enough pairs for it. */
  readonly kanoClear: boolean;
  /** Null = this evidence does not decide it. */
  readonly kanoSays: TouchPointClass | null;
  readonly placeSays: TouchPointClass | null;
  readonly decided: TouchPointClass | null;
}

export interface ClassesReport {
  /** In the order of the register. */
  readonly points: readonly ClassEvidence[];
  readonly matrix: ImportancePerformance | null;
  readonly importance: ImportanceKind;
  /** Nobody stated any importance, so it is derived in its place. */
  readonly inPlaceOfStated: boolean;
  readonly importanceSources: ImportanceSources;
  readonly importanceScale: Scale;
  readonly performanceScale: Scale;
  readonly respondents: number;
  readonly respondentsInAll: number;
  readonly confidence: number;
  readonly smallSample: number;
}

/**
 * The first category stands clear of the second. Never below the engagement's limit of a small sample (in effective
 * pairs): Fong's test holds for large samples only.
 */
const isClear = ({ fong, effectiveN, n }: KanoFigure, smallSample: number): boolean =>
  fong.significant && (effectiveN ?? n) >= smallSample;

/** Must-be quality is critical; where the category is not clear, nothing is said. */
function kanoClass(figure: KanoFigure | null, clear: boolean): TouchPointClass | null {
  if (!figure || !clear) return null;
  if (figure.category === "must-be") return "critical";
  return figure.category === "attractive" || figure.category === "indifferent" ? "good-to-have" : null;
}

/**
 * What matters more than the cross-hair is critical; on its line nothing is said. Nor by an importance of which the
 * side cannot be told.
 */
export function placeClass(place: PlacedPoint | null, told: boolean): TouchPointClass | null {
  if (!place || place.onCrossHair || !told) return null;
  return place.quadrant === "concentrate-here" || place.quadrant === "keep-up" ? "critical" : "good-to-have";
}

interface Line {
  readonly kind: ImportanceKind;
  /** The importance at which the cross-hair lies. */
  readonly at: number;
  readonly smallSample: number;
}

/**
 * On which side of the cross-hair an importance lies: not told with an interval that holds the line. A stated one
 * without an interval, as of a score without answers, stays where its mean is. A derived one is not told then, nor by
 * fewer effective pairs than the limit of a small sample: that r differs from 0 does not say that it differs from the
 * mean r. Below 0 it is no small importance but a question to the item.
 */
function sideOf(
  figures: TouchPointFigures | undefined,
  { kind, at, smallSample }: Line,
): { readonly importanceTold: boolean; readonly runsAgainst: boolean } {
  if (kind === "stated") {
    const stated = figures?.importance;
    return { importanceTold: !!stated && isClearOf(at, stated) !== false, runsAgainst: false };
  }
  const derived = figures?.derivedImportance;
  if (!derived || (derived.effectiveN ?? derived.n) < smallSample) return NOT_TOLD;
  if (derived.high !== null && derived.high < 0) return { importanceTold: false, runsAgainst: true };
  return { importanceTold: isClearOf(at, derived) === true, runsAgainst: false };
}

const NOT_TOLD = { importanceTold: false, runsAgainst: false };

/** Null where the interval is not known. */
const isClearOf = (
  line: number,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): boolean | null => (low === null || high === null ? null : low > line || high < line);

/** Which evidence contradicts the decision; none while nothing is decided. */
export const contradictions = ({ decided, kanoSays, placeSays }: ClassEvidence): ("kano" | "place")[] =>
  decided === null
    ? []
    : [
        ...(kanoSays !== null && kanoSays !== decided ? (["kano"] as const) : []),
        ...(placeSays !== null && placeSays !== decided ? (["place"] as const) : []),
      ];

/** Critical or good-to-have: Kano's answers and importance against performance, touch point by touch point. */
export function computeClasses(model: ReadModel, readColumn: ColumnReader, asked: AskedScope): ClassesReport {
  const scope = scopeAsked(model, readColumn, asked);
  const card = computeScorecard(model, readColumn, scope);
  const { surveys } = readSurveys(model, readColumn, scope);
  const matrix = positions(model, card);
  const places = new Map(matrix?.points.map((point) => [point.id, point]));
  const measured = new Map(card.touchPoints.map((figures) => [figures.touchPointId, figures]));
  const { kind, scale, inPlaceOfStated, sources } = importanceScale(model, card);
  const limits = { kind, smallSample: card.smallSample };
  return {
    points: model
      .all("touchPoint")
      .sort(byOrder)
      .map((touchPoint): ClassEvidence => {
        const kano = kanoAt(surveys, touchPoint.id, card.confidence);
        const kanoClear = kano !== null && isClear(kano, card.smallSample);
        const place = places.get(touchPoint.id) ?? null;
        const figures = measured.get(touchPoint.id);
        const { importanceTold, runsAgainst } =
          place && matrix ? sideOf(figures, { ...limits, at: matrix.importance }) : NOT_TOLD;
        return {
          touchPointId: touchPoint.id,
          kano,
          place,
          placeN: place && figures ? placeCount(figures, kind) : null,
          importanceTold,
          placeTold: importanceTold && performsClearly(figures, card, matrix),
          runsAgainst,
          small: figures?.small ?? false,
          kanoClear,
          kanoSays: kanoClass(kano, kanoClear),
          placeSays: placeClass(place, importanceTold),
          decided: touchPoint.class,
        };
      }),
    matrix,
    importance: kind,
    inPlaceOfStated,
    importanceSources: sources,
    importanceScale: scale,
    performanceScale: { minimum: card.minimum, maximum: card.maximum },
    respondents: card.respondents,
    respondentsInAll: card.respondentsInAll,
    confidence: card.confidence,
    smallSample: card.smallSample,
  };
}

/** A performance without an interval, as of a score without answers, stays where its mean is. */
function performsClearly(
  figures: TouchPointFigures | undefined,
  card: Scorecard,
  matrix: ImportancePerformance | null,
): boolean {
  if (!figures?.perception || !matrix) return false;
  const { low, high } = figures.perception;
  const onCard = (value: number | null) => (value === null ? null : onCardScale(value, figures, card));
  return isClearOf(matrix.performance, { low: onCard(low), high: onCard(high) }) !== false;
}

function placeCount(figures: TouchPointFigures, kind: ImportanceKind): number | null {
  const important = kind === "stated" ? figures.importance : figures.derivedImportance;
  return important && figures.perception ? Math.min(important.n, figures.perception.n) : null;
}

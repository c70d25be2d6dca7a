import type { Id } from "@shared/base/ids.ts";
import { type Priorities, priorities } from "@shared/statistics/priority.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { type Engagement, MEASURE_DEFAULTS } from "../engagement/records.ts";
import type { Scorecard, TouchPointFigures } from "../scoring/figures.ts";
import { isMeasured } from "../scoring/is-measured.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { computeScorecard } from "../scoring/scorecard.ts";
import {
  type ImportanceKind,
  type ImportanceScale,
  type ImportanceSources,
  importanceOf,
  importanceScale,
} from "./importance.ts";

/** What a priority needs and does not have. */
export type MissingPart = "importance" | "gap" | "reach";

/** The parts that are multiplied, each null where it is not known. */
export interface PriorityParts {
  readonly touchPointId: Id;
  readonly classId: keyof Engagement["classWeights"];
  readonly weight: number;
  readonly importance: number | null;
  /** Of a derived importance: where its interval lets it lie, from 0 to 1 where it has none; a stated one has null. */
  readonly importanceRange: readonly [low: number, high: number] | null;
  /** max(expectation − perception, 0), paired by respondent, on the scorecard's scale. */
  readonly shortfall: number | null;
  readonly reach: number | null;
  readonly missing: readonly MissingPart[];
  readonly small: boolean;
}

export interface PriorityReport {
  readonly parts: readonly PriorityParts[];
  readonly priorities: Priorities;
  /** Equal: of no touch point is any known, so that it weighs alike at all of them and ranks by the rest. */
  readonly importance: ImportanceKind | "equal";
  /** Nobody stated any importance, so it is derived in its place. */
  readonly inPlaceOfStated: boolean;
  readonly importanceSources: ImportanceSources;
  readonly minimum: number;
  readonly maximum: number;
  readonly respondents: number;
  readonly respondentsInAll: number;
  /** False when there are neither answers nor scores without them. */
  readonly measured: boolean;
}

/**
 * Class weight × importance × max(expectation − perception, 0) × reach, with the ranks that weights within ±20 %
 * can give; a derived importance moves through its whole interval, too. A negative correlation is no importance: it
 * counts as nought. Where no importance is known at all, it is held equal: class weight × shortfall × reach.
 */
export function computePriority(
  model: ReadModel,
  readColumn: ColumnReader,
  asked: AskedScope,
): PriorityReport {
  const card = computeScorecard(model, readColumn, asked);
  const weights = model.all("engagement")[0]?.classWeights ?? MEASURE_DEFAULTS.classWeights;
  const importance = importanceScale(model, card);
  const { sources } = importance;
  const equal = !sources.stated && sources.verdict === null;
  const parts = card.touchPoints.map((figures) => partsOf(model, card, figures, importance, weights, equal));
  const inputs = parts.map((part) => ({
    id: part.touchPointId,
    classId: part.classId,
    importance: equal ? 1 : part.importance,
    isImportanceHeld: equal,
    ...(part.importanceRange && { importanceRange: part.importanceRange }),
    expectation: part.shortfall,
    perception: part.shortfall === null ? null : 0,
    reach: part.reach,
  }));
  return {
    parts,
    priorities: priorities(inputs, weights),
    importance: equal ? "equal" : importance.kind,
    inPlaceOfStated: importance.inPlaceOfStated,
    importanceSources: sources,
    minimum: card.minimum,
    maximum: card.maximum,
    respondents: card.respondents,
    respondentsInAll: card.respondentsInAll,
    measured: isMeasured(card),
  };
}

function partsOf(
  model: ReadModel,
  card: Scorecard,
  figures: TouchPointFigures,
  stated: ImportanceScale,
  weights: Engagement["classWeights"],
  equal: boolean,
): PriorityParts {
  const touchPoint = model.get("touchPoint", figures.touchPointId);
  const classId = CLASS_IDS[touchPoint?.class ?? "undecided"];
  const known = importanceOf(figures, stated);
  const importance = known === null ? null : Math.max(known, 0);
  const derived = stated.kind === "derived" ? figures.derivedImportance : null;
  const stretch = (card.maximum - card.minimum) / (figures.maximum - figures.minimum);
  const shortfall = figures.gap && Math.max(-figures.gap.mean, 0) * stretch;
  const reach = touchPoint?.reach ?? null;
  const missing: MissingPart[] = [];
  if (importance === null && !equal) missing.push("importance");
  if (shortfall === null) missing.push("gap");
  if (reach === null) missing.push("reach");
  return {
    touchPointId: figures.touchPointId,
    classId,
    weight: weights[classId],
    importance,
    importanceRange: derived && [Math.max(derived.low ?? 0, 0), Math.max(derived.high ?? 1, 0)],
    shortfall,
    reach,
    missing,
    small: figures.small,
  };
}

const CLASS_IDS = { critical: "critical", "good-to-have": "goodToHave", undecided: "undecided" } as const;

import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import { type RatingGroup, raterKey, ratingGroups } from "../agreement/rating-groups.ts";
import { isScored, scoreMeans } from "../observers.ts";
import type { RubricItem, Score, SheetKind } from "../records.ts";

export interface RoundsQuestion {
  readonly rubricId: Id;
  /** Rounds of different kinds are not compared: who goes to look openly sees something else. */
  readonly kind: SheetKind;
}

/** One round as a whole. */
export interface Round {
  readonly key: string;
  readonly name: string;
  /** The last day that one of its sheets names; "" where none does. */
  readonly date: string;
  readonly observers: number;
  readonly sheets: number;
}

/** What a round says about one touch point, in points of the rubric's scale. */
export interface RoundFigure {
  /** Mean of the scores, items by their weight; null where nothing was scored. */
  readonly perception: number | null;
  readonly scores: number;
  readonly observers: number;
}

/** The newest round beside the one before, over the items that both scored. */
export interface RoundChange {
  /** Mean of the items' differences, by their weight. */
  readonly change: number;
  /** Items that both rounds scored, and the scores of them in the earlier and the newest round. */
  readonly items: number;
  readonly before: number;
  readonly after: number;
}

export interface RoundRow {
  readonly touchPointId: Id;
  /** In the order of the rounds. */
  readonly figures: readonly RoundFigure[];
  /** Null where the two newest rounds have no item in common. */
  readonly change: RoundChange | null;
}

/**
 * Rounds of one rubric beside each other. Observers are chosen, not drawn: they are no sample of clients, so that no
 * interval is given.
 */
export interface RoundsReport {
  readonly rubricId: Id;
  readonly kind: SheetKind;
  readonly minimum: number;
  readonly maximum: number;
  /** The earliest first. */
  readonly rounds: readonly Round[];
  /** Touch points that any round scored, in the order of the register. */
  readonly rows: readonly RoundRow[];
}

/** Null below two rounds that scored anything. */
export function compareRounds(model: ReadModel, { rubricId, kind }: RoundsQuestion): RoundsReport | null {
  const held = ratingGroups(model, rubricId)
    .filter((group) => group.kind === kind)
    .map((group) => ({ group, scores: scoresOf(model, group) }))
    .filter(({ scores }) => scores.size > 0);
  const rubric = held[0]?.group.rubric;
  if (!rubric || held.length < 2) return null;
  const [before, after] = held.slice(-2);
  const rows = model
    .all("touchPoint")
    .sort(byOrder)
    .flatMap(({ id }): RoundRow[] => {
      if (!held.some(({ scores }) => scores.has(id))) return [];
      const figures = held.map(({ group, scores }) => figureOf(group, scores.get(id) ?? []));
      const change = changeOf(rubric.items, before?.scores.get(id) ?? [], after?.scores.get(id) ?? []);
      return [{ touchPointId: id, figures, change }];
    });
  const rounds = held.map(
    ({ group: { key, round, date, sheets, all } }): Round => ({
      ...{ key, name: round, date },
      ...{ observers: sheets.length, sheets: all.length },
    }),
  );
  return { rubricId, kind, minimum: rubric.minimum, maximum: rubric.maximum, rounds, rows };
}

/** Scored cells of a round by touch point. */
function scoresOf(model: ReadModel, { all, rubric }: RatingGroup): ReadonlyMap<Id, readonly Score[]> {
  const known = new Set(rubric.items.map(({ id }) => id));
  const byTouchPoint = new Map<Id, Score[]>();
  for (const sheet of all)
    for (const score of model.by("score", "sheetId", sheet.id)) {
      if (!known.has(score.itemId) || !isScored(score) || score.perception === null) continue;
      const held = byTouchPoint.get(score.touchPointId);
      if (held) held.push(score);
      else byTouchPoint.set(score.touchPointId, [score]);
    }
  return byTouchPoint;
}

function figureOf({ all, rubric }: RatingGroup, scores: readonly Score[]): RoundFigure {
  const from = new Set(scores.map(({ sheetId }) => sheetId));
  const observers = new Set(all.flatMap(({ id, observer }) => (from.has(id) ? [raterKey(observer)] : [])));
  return {
    perception: scoreMeans(rubric, scores).perception,
    scores: scores.length,
    observers: observers.size,
  };
}

/** Like with like: an item that only one of the rounds scored would move the mean without anything having changed. */
function changeOf(
  items: readonly RubricItem[],
  before: readonly Score[],
  after: readonly Score[],
): RoundChange | null {
  const shared = items.flatMap(({ id, weight }) => {
    const [was, is] = [perceptionsOf(before, id), perceptionsOf(after, id)];
    return was.length > 0 && is.length > 0 ? [{ weight, was, is }] : [];
  });
  const weights = shared.reduce((sum, { weight }) => sum + weight, 0);
  if (weights <= 0) return null;
  const sum = shared.reduce((total, { weight, was, is }) => total + weight * (average(is) - average(was)), 0);
  return {
    change: sum / weights,
    items: shared.length,
    before: shared.reduce((count, { was }) => count + was.length, 0),
    after: shared.reduce((count, { is }) => count + is.length, 0),
  };
}

const perceptionsOf = (scores: readonly Score[], item: Id): number[] =>
  scores.flatMap(({ itemId, perception }) => (itemId === item && perception !== null ? [perception] : []));

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

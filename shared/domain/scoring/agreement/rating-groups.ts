import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Rubric, ScoreSheet, SheetKind } from "../records.ts";

/** Sheets whose agreement may be asked about: one rubric, one way of scoring, one round. */
export interface RatingGroup {
  /** Stable while kind and round keep their names: a place to come back to. */
  readonly key: string;
  readonly rubric: Rubric;
  readonly kind: SheetKind;
  readonly round: string;
  /** One for each rater: the last one where somebody filled in several. */
  readonly sheets: readonly ScoreSheet[];
  /** Every sheet of the group, also those that a later one of the same rater replaces. */
  readonly all: readonly ScoreSheet[];
  /** The last day that a sheet of the group names; "" where none does. */
  readonly date: string;
}

export const groupKey = (sheet: Pick<ScoreSheet, "kind" | "round">): string =>
  `${sheet.kind} ${sheet.round.trim()}`;

/** The groups of one rubric, the earliest first: by date where both have one, else as they were made. */
export function ratingGroups(model: ReadModel, rubricId: Id): RatingGroup[] {
  const rubric = model.get("rubric", rubricId);
  if (!rubric) return [];
  const byKey = new Map<string, ScoreSheet[]>();
  for (const sheet of model.by("scoreSheet", "rubricId", rubricId).sort(byOrder)) {
    const held = byKey.get(groupKey(sheet));
    if (held) held.push(sheet);
    else byKey.set(groupKey(sheet), [sheet]);
  }
  const groups = [...byKey].map(([key, all]): RatingGroup => {
    const { kind, round } = all[0] as ScoreSheet;
    const date =
      all
        .map((sheet) => sheet.date)
        .sort()
        .at(-1) ?? "";
    return { key, rubric, kind, round: round.trim(), sheets: latestPerRater(all), all, date };
  });
  return groups
    .map((group, index) => ({ group, index }))
    .sort((a, b) => compareDates(a.group.date, b.group.date) || a.index - b.index)
    .map(({ group }) => group);
}

/** Somebody who filled in several sheets counts with the last one: agreement compares people, not days. */
export function latestPerRater(sheets: readonly ScoreSheet[]): ScoreSheet[] {
  const latest = new Map<string, ScoreSheet>();
  for (const sheet of [...sheets].sort(byOrder)) latest.set(raterKey(sheet.observer), sheet);
  return [...latest.values()];
}

/** The same person, however the name was typed. */
export const raterKey = (name: string): string => name.trim().toLowerCase();

/** A sheet without a date says nothing about when it was made, so it moves no other. */
const compareDates = (a: string, b: string): number => (a === "" || b === "" || a === b ? 0 : a < b ? -1 : 1);

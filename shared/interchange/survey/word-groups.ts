import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import type { ColumnPlan } from "./guess-mapping.ts";
import type { ColumnRange } from "./guess-scale.ts";
import { isScaleOfWords, likeWords } from "./like-words.ts";

/** Columns in the same words: what the words stand for is said once for all of them. */
export interface WordGroup {
  readonly columns: readonly string[];
  /** The different words, worst first where that is known; null for one that stands for no number yet. */
  readonly words: readonly { readonly text: string; readonly number: number | null }[];
  /** None of them is scored, though their words form a scale. */
  readonly unscored: boolean;
}

/** More different words are no scale that somebody numbers by hand. */
const MOST_GROUP_WORDS = 15;

/** The columns that are answered in words, or that would be, were they scored. */
export function wordGroups(
  plans: readonly ColumnPlan[],
  rangeOf: (column: string) => ColumnRange,
): WordGroup[] {
  const worded = plans.flatMap((plan) => {
    const missing = new Set(plan.missing.map((text) => text.trim()));
    const words = rangeOf(plan.column).words.filter((word) => !missing.has(word.trim()));
    const isAsked = isScaled(plan.role) && !plan.role.startsWith("kano");
    const mayBeAsked = (plan.role === "ignore" || plan.role === "segment") && isScaleOfWords(words);
    return words.length > 0 && words.length <= MOST_GROUP_WORDS && (isAsked || mayBeAsked)
      ? [{ columns: [plan.column], words, isAsked, codes: plan.codes }]
      : [];
  });
  return [true, false].flatMap((scored) => {
    const here = worded.filter(({ isAsked }) => isAsked === scored);
    return likeWords(here).map(({ columns, words, found }) => {
      const codes = new Map(found?.codes.map(({ from, to }) => [from, to]));
      const held = here.filter((one) => columns.includes(one.columns[0] ?? ""));
      const told = new Map(held.flatMap((one) => one.codes.map(({ from, to }) => [from, to] as const)));
      const numbered = words.map((text) => ({
        text,
        number: told.get(text) ?? (scored ? null : (codes.get(text) ?? null)),
      }));
      const order = ({ number }: { number: number | null }) => number ?? Number.POSITIVE_INFINITY;
      return {
        columns: held.flatMap((one) => one.columns),
        words: numbered.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
        unscored: !scored,
      };
    });
  });
}

/** The plan with a word read as this number; its scale reaches as far as the numbers of its words. */
export function planWithWord(plan: ColumnPlan, text: string, number: number | null): ColumnPlan {
  const others = plan.codes.filter(({ from }) => from !== text);
  const codes = number === null ? others : [...others, { from: text, to: number }];
  const values = codes.map(({ to }) => to);
  return {
    ...plan,
    codes,
    minimum: Math.min(plan.minimum, ...values),
    maximum: Math.max(plan.maximum, ...values),
  };
}

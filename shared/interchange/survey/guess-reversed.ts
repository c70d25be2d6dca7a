import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import { recodeColumn } from "@shared/domain/scoring/recode.ts";
import { correlation } from "@shared/statistics/correlation.ts";
import type { ColumnPlan } from "./guess-mapping.ts";

/** A column that may have to be turned round, and why: to be shown, never done unseen. */
export interface ReversedGuess {
  readonly column: string;
  /** The word of denial in its name or question. */
  readonly word: string;
  /** With the mean of the columns of its role that deny nothing, over n rows that have both; null when there are none. */
  readonly correlation: { readonly r: number; readonly n: number } | null;
}

const DENIAL =
  /\b(?:not|never|no|hardly|too long|too slow|too expensive|difficult|annoy\w*|frustrat\w*|confus\w*|unfriendly|complicated|nicht|nie|kein\w*|kaum|schwierig|ärger\w*|jamais|pas|difficile|nooit|niet|geen|nunca|difícil|non|mai)\b/iu;
/** A weaker one is as good as none: it would turn round what is only another matter. */
const CLEARLY = -0.1;

/**
 * Items whose words deny, unless their answers go along with those of the items of their role that deny nothing, which shows that
 * they are not the other way round. `labels` are the questions asked, “” where the file has none.
 */
export function guessReversed(
  plans: readonly ColumnPlan[],
  columns: readonly DatasetColumn[],
  labels: readonly string[] = [],
): ReversedGuess[] {
  const words = plans.map(({ column }, index) => DENIAL.exec(`${column} ${labels[index] ?? ""}`)?.[0]);
  return plans.flatMap((plan, index) => {
    const word = isScaled(plan.role) ? words[index] : undefined;
    const column = columns[index];
    if (word === undefined || column === undefined || plan.role.startsWith("kano")) return [];
    const others = plans.flatMap((other, at) => {
      const held = columns[at];
      return other.role === plan.role && words[at] === undefined && held ? [recodeColumn(held, other)] : [];
    });
    const found = correlation(recodeColumn(column, plan), meanOf(others, column.values.length));
    return found !== null && found.r > CLEARLY ? [] : [{ column: plan.column, word, correlation: found }];
  });
}

function meanOf(columns: readonly Float64Array[], rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    const answers = columns
      .map((column) => column[row] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    return answers.reduce((sum, value) => sum + value, 0) / answers.length;
  });
}

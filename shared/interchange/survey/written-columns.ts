import type { WrittenColumns } from "@shared/domain/scoring/commands/import-survey.ts";
import type { ColumnPlan } from "./guess-mapping.ts";

/** The columns of free text. */
export const freeTexts = (plans: readonly ColumnPlan[]): string[] =>
  plans.filter(({ role }) => role === "text").map(({ column }) => column);

/** What respondents wrote in this column, with the date and the first segment that the plans know; null without it. */
export function writtenColumns(
  plans: readonly ColumnPlan[],
  text: string | undefined,
): WrittenColumns | null {
  if (text === undefined || !freeTexts(plans).includes(text)) return null;
  const named = (role: ColumnPlan["role"]) => plans.find((plan) => plan.role === role)?.column ?? "";
  return { text, date: named("date"), segment: named("segment") };
}

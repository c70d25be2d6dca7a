import type { Variant } from "@shared/domain/event-log/variants.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";

/** A variant as the table shows it. */
export interface VariantRow {
  /** 1 is the most frequent. */
  readonly rank: number;
  readonly variant: Variant;
  readonly names: readonly string[];
  /** Share of the cases with all more frequent variants. */
  readonly sum: number;
  readonly example: string;
}

/** Activities are numbered in the order in which they first come in the log, whichever cases are chosen. */
export const numberOf = (code: number): number => code + 1;

export function variantRows(
  answer: Pick<EventLogPage, "figures" | "activityNames" | "caseNames">,
): VariantRow[] {
  let sum = 0;
  return answer.figures.variants.map((variant, index) => {
    sum += variant.share;
    return {
      rank: index + 1,
      variant,
      sum,
      names: variant.sequence.map((code) => answer.activityNames[code] ?? ""),
      example: answer.caseNames[index] ?? "",
    };
  });
}

import type { SurveyMapping } from "@shared/domain/scoring/records.ts";
import type { ScaleDoubt } from "@shared/interchange/survey/doubtful-scales.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { useMemo, useState } from "react";
import type { OpenSource } from "./open-source.ts";
import { useAsked } from "./use-asked.ts";

const NONE: readonly ScaleDoubt[] = [];

/** The columns whose scale nobody has told yet and the answers do not; what a kept mapping says is told. */
export function useDoubts(
  { reader }: OpenSource,
  plans: readonly ColumnPlan[],
  kept: SurveyMapping | null,
): { doubts: readonly ScaleDoubt[]; settle(columns: readonly string[]): void } {
  const [settled, setSettled] = useState<ReadonlySet<string>>(
    () => new Set(kept?.questions.map(({ column }) => column)),
  );
  const open = plans.filter(({ column }) => !settled.has(column));
  const key = JSON.stringify(open.map(({ column, role, missing }) => [column, role, missing]));
  const asked = useAsked(key, () => (open.length > 0 ? reader.ask("doubts", { plans: open }) : null));
  const doubts = useMemo(
    () => (asked.value ?? NONE).filter(({ columns }) => !columns.some((column) => settled.has(column))),
    [asked.value, settled],
  );
  const settle = (columns: readonly string[]) => {
    if (columns.length > 0) setSettled((held) => new Set([...held, ...columns]));
  };
  return { doubts, settle };
}

import { scopeText, withScope } from "@shared/domain/chart/with-scope.ts";
import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { useMemo } from "react";

/** The chart with whose answers it shows, as its choices say; the same object while neither changes. */
export function useWithScope(content: ChartContent, choices: ChartChoices | undefined): ChartContent {
  const scope = choices ? scopeText(choices) : "";
  return useMemo(() => withScope(content, scope), [content, scope]);
}

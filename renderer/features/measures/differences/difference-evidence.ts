import type { Comparison } from "@shared/domain/measure/comparison.ts";
import { comparisonMessages as words } from "@shared/domain/measure/comparison-messages.ts";
import {
  type DifferenceRow,
  differenceTexts,
  pointRow,
  WHOLE_FIGURES,
  wholeRow,
} from "@shared/domain/measure/difference-rows.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { evidenceMessages } from "../evidence/evidence-messages.ts";

/** The two groups that are compared, by name. */
export interface ComparedGroups {
  readonly first: { readonly name: string; readonly scope: AskedScope };
  readonly second: { readonly name: string; readonly scope: AskedScope };
}

const between = ({ first, second }: ComparedGroups) => ({
  measure: "comparison" as const,
  args: () => ({ first: first.scope, second: second.scope }),
  groups: [first, second],
});

/** What the difference of two groups at a touch point rests on. */
export const differenceEvidence = (
  row: DifferenceRow,
  figure: ComparedMean,
  groups: ComparedGroups,
): Evidence =>
  evidenceOf({
    figure: "difference",
    touchPointId: row.id,
    subject: `${row.number}  ${row.name}, ${words.measures[figure]}`,
    rows: figure,
    ...between(groups),
    tell: (result: Comparison) => {
      const found = pointRow(result, row.id, figure, row);
      return found && tellDifference(found, groups);
    },
  });

/** The same of a figure of the whole; null where the row is none. */
export function wholeDifferenceEvidence(id: string, groups: ComparedGroups): Evidence | null {
  const figure = WHOLE_FIGURES.find((one) => one === id);
  if (!figure) return null;
  return evidenceOf({
    figure: "difference",
    touchPointId: null,
    subject: words.wholes[figure],
    rows: figure,
    ...between(groups),
    tell: (result: Comparison) => {
      const row = wholeRow(result, figure);
      return row && tellDifference(row, groups);
    },
  });
}

/** A difference in words, with both figures and both counts. */
export function tellDifference(row: DifferenceRow, { first, second }: ComparedGroups): Told {
  const texts = differenceTexts(row);
  return {
    value: texts.difference,
    facts: [
      [evidenceMessages.interval, texts.interval],
      [evidenceMessages.p, texts.p],
      [first.name, texts.first],
      [evidenceMessages.nOf(first.name), texts.firstN],
      [second.name, texts.second],
      [evidenceMessages.nOf(second.name), texts.secondN],
    ],
  };
}

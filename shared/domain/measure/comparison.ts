import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { respondentsOf } from "../scoring/answers/respondents.ts";
import { type FigureDifferences, figureDifferences, untested } from "../scoring/figure-differences.ts";
import { isMeasured } from "../scoring/is-measured.ts";
import { scopeAsked } from "../scoring/newest-wave.ts";
import type { AskedScope, MeasureScope } from "../scoring/scope.ts";
import { scopesOverlap } from "../scoring/scopes-overlap.ts";
import { computeScorecard, type Scorecard } from "../scoring/scorecard.ts";
import { waves } from "../scoring/waves.ts";
import { earlierFirst, type GroupPair, sinceWhen } from "./earlier-first.ts";

export type ComparisonQuestion = GroupPair;

/** Two scopes side by side. */
export interface Comparison {
  /**
   * Whom it sets side by side, of two waves the earlier one first, whichever was asked for first: a window that has
   * asked anew names its groups by this until the new answer is there.
   */
  readonly asked: ComparisonQuestion;
  /** The earlier wave, where the second group is the same one asked later; else null. */
  readonly since: string | null;
  readonly first: Scorecard;
  readonly second: Scorecard;
  /** Second − first; without any p where groups share respondents. */
  readonly differences: FigureDifferences;
  /**
   * Respondents who are in both: above nought the groups are not independent. A test for independent groups does not
   * hold then; its intervals are wider than they need be, since answers in both groups move both means alike.
   */
  readonly inBoth: number;
  /**
   * Figures of one are scores without answers, and one group holds the other or may share clients with it: nothing is
   * tested either, though nobody can count who is in both.
   */
  readonly scoresInBoth: boolean;
}

export function computeComparison(
  model: ReadModel,
  readColumn: ColumnReader,
  question: ComparisonQuestion,
): Comparison {
  const ofWaves = (asked: AskedScope) => named(asked, scopeAsked(model, readColumn, asked));
  const all = waves(model, readColumn);
  const asked = earlierFirst(all, { first: ofWaves(question.first), second: ofWaves(question.second) });
  const first = scopeAsked(model, readColumn, asked.first);
  const second = scopeAsked(model, readColumn, asked.second);
  const cards = [first, second].map((scope) => computeScorecard(model, readColumn, scope)) as [
    Scorecard,
    Scorecard,
  ];
  const inBoth = respondentsInBoth(model, readColumn, first, second);
  const differences = figureDifferences(...cards);
  const scoresInBoth = cards.some(hasScores) && cards.every(isMeasured) && scopesOverlap(first, second);
  return {
    asked,
    since: sinceWhen(all, asked),
    first: cards[0],
    second: cards[1],
    differences: inBoth > 0 || scoresInBoth ? untested(differences) : differences,
    inBoth,
    scoresInBoth,
  };
}

/** With the wave that counts where none was chosen, and without one where there is none to choose. */
const named = (asked: AskedScope, { wave }: MeasureScope): AskedScope =>
  asked.wave === undefined && wave !== null ? { ...asked, wave } : asked;

const hasScores = ({ aggregated, touchPoints }: Scorecard): boolean =>
  aggregated.length > 0 || touchPoints.some((point) => point.aggregated.length > 0);

function respondentsInBoth(
  model: ReadModel,
  readColumn: ColumnReader,
  first: MeasureScope,
  second: MeasureScope,
): number {
  let both = 0;
  for (const mapping of model.all("surveyMapping")) {
    const dataset = model.get("dataset", mapping.datasetId);
    if (!dataset) continue;
    const [a, b] = [first, second].map(
      (scope) => respondentsOf(mapping, dataset, readColumn, scope, []).rows,
    );
    if (!a || !b) both += (a ?? b)?.length ?? dataset.rowCount;
    else {
      const inFirst = new Uint8Array(dataset.rowCount);
      for (const row of a) inFirst[row] = 1;
      for (const row of b) both += inFirst[row] ?? 0;
    }
  }
  return both;
}

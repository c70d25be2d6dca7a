import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { Scorecard } from "../../scoring/figures.ts";
import type { Opportunity, Ranking, RankingMethod } from "../records.ts";
import { evaluate, type FormulaError, parseFormula } from "./expression.ts";
import { measuredOutcome } from "./measured-outcome.ts";
import { FIELD_NAMES, FIELDS_OF, type RankingFields, rankingFields, scoreOf } from "./scores.ts";

export interface RankedOpportunity {
  readonly opportunity: Opportunity;
  readonly fields: RankingFields;
  /** Null until all that the ranking counts with is known. */
  readonly score: number | null;
  /** From 1; equal scores share a rank, and the ranks after them are left out. */
  readonly rank: number | null;
  /** Another one has the same score. */
  readonly isTied: boolean;
  /** Importance and satisfaction are what clients answered, and nobody typed. */
  readonly isMeasured: boolean;
}

export interface RankingReport {
  readonly method: RankingMethod;
  readonly formula: string;
  /** What is wrong with an own formula; null where it can be counted. */
  readonly error: FormulaError | null;
  /** The fields that it counts with, in their order. */
  readonly uses: readonly (keyof RankingFields)[];
  /** In the order of the register. */
  readonly rows: readonly RankedOpportunity[];
}

/** The engagement's ranking; of several (a merged file) always the same one. */
export const rankingOf = (model: Pick<ReadModel, "all">): Ranking | undefined =>
  model.all("ranking").sort((a, b) => (a.id < b.id ? -1 : 1))[0];

/** Scores that differ by less are the same: they come from judgements, not from measurements. */
const SAME = 1e-9;

/** Every opportunity with its score and rank. `card`: what clients answered, for importance and satisfaction. */
export function rankOpportunities(model: ReadModel, card: Scorecard | null): RankingReport {
  const { method, formula } = rankingOf(model) ?? { method: "impact-effort" as const, formula: "" };
  const parsed = method === "own" ? parseFormula(formula, FIELD_NAMES) : null;
  const scored = model
    .all("opportunity")
    .sort(byOrder)
    .map((opportunity) => {
      const measured = measuredOutcome(opportunity, card);
      const fields = rankingFields(opportunity, measured);
      return {
        opportunity,
        fields,
        isMeasured: measured !== null && opportunity.importance === null && opportunity.satisfaction === null,
        score:
          method !== "own"
            ? scoreOf(method, fields)
            : parsed?.ok
              ? evaluate(parsed.expression, (name) => fields[name as keyof RankingFields])
              : null,
      };
    });
  const ranks = ranksOf(scored.map(({ opportunity, score }) => [opportunity.id, score]));
  return {
    method,
    formula,
    error: parsed && !parsed.ok ? parsed.error : null,
    uses:
      method !== "own"
        ? FIELDS_OF[method]
        : FIELD_NAMES.filter((name) => parsed?.ok && parsed.names.has(name)),
    rows: scored.map((row) => ({
      ...row,
      rank: ranks.get(row.opportunity.id)?.rank ?? null,
      isTied: ranks.get(row.opportunity.id)?.isTied ?? false,
    })),
  };
}

function ranksOf(
  scores: readonly (readonly [id: Id, score: number | null])[],
): ReadonlyMap<Id, { rank: number; isTied: boolean }> {
  const known = scores.flatMap(([id, score]) => (score === null ? [] : [{ id, score }]));
  return new Map(
    known.map(({ id, score }) => {
      const better = known.filter((other) => other.score > score + SAME).length;
      const equal = known.filter((other) => Math.abs(other.score - score) <= SAME).length;
      return [id, { rank: better + 1, isTied: equal > 1 }];
    }),
  );
}

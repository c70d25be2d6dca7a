import { priorityOf } from "../priority.ts";
import type { Opportunity, RankingMethod } from "../records.ts";

/** What a ranking counts with; null where nobody knows. */
export interface RankingFields {
  /** 1 to 5. */
  readonly impact: number | null;
  readonly effort: number | null;
  /** Clients in the time that is counted. */
  readonly reach: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly months: number | null;
  /** 0 to 10. */
  readonly importance: number | null;
  readonly satisfaction: number | null;
  /** Pieces of evidence that it holds. */
  readonly evidence: number;
}

/** The names that an own formula may use. */
export const FIELD_NAMES = [
  "impact",
  "effort",
  "reach",
  "confidence",
  "months",
  "importance",
  "satisfaction",
  "evidence",
] as const satisfies readonly (keyof RankingFields)[];

/** Which fields each method counts with; an own formula says it itself. */
export const FIELDS_OF: Readonly<Record<Exclude<RankingMethod, "own">, readonly (keyof RankingFields)[]>> = {
  "impact-effort": ["impact", "effort"],
  rice: ["reach", "impact", "confidence", "months"],
  ulwick: ["importance", "satisfaction"],
};

/** RICE's impact for a judgement of 1 to 5: minimal, low, medium, high, massive. */
const RICE_IMPACTS = [0.25, 0.5, 1, 2, 3] as const;

/** A judgement between two of RICE's steps lies between their impacts in the same proportion. */
export function riceImpact(judgement: number): number {
  const below = Math.min(Math.max(Math.floor(judgement), 1), 5);
  const low = RICE_IMPACTS[below - 1] ?? 0;
  const high = RICE_IMPACTS[below] ?? low;
  return low + (high - low) * (judgement - below);
}

/** Reach × impact × confidence ÷ person-months (Intercom's RICE, impact of 3, 2, 1, .5 or .25). */
export const rice = (reach: number, impact: number, confidence: number, months: number): number =>
  (reach * impact * confidence) / months;

/** Importance + max(importance − satisfaction, 0), both of 10 (Ulwick 2002): what matters and is not served. */
export const ulwick = (importance: number, satisfaction: number): number =>
  importance + Math.max(importance - satisfaction, 0);

/** Fields of an opportunity; what clients answered stands in for what nobody typed. */
export const rankingFields = (
  opportunity: Opportunity,
  measured: { readonly importance: number; readonly satisfaction: number } | null = null,
): RankingFields => ({
  impact: opportunity.impact,
  effort: opportunity.effort,
  reach: opportunity.reach,
  confidence: opportunity.confidence,
  months: opportunity.personMonths,
  importance: opportunity.importance ?? measured?.importance ?? null,
  satisfaction: opportunity.satisfaction ?? measured?.satisfaction ?? null,
  evidence: opportunity.evidenceLinks.length,
});

/** By one of the methods of the books; null until all that it counts with is known. */
export function scoreOf(method: Exclude<RankingMethod, "own">, fields: RankingFields): number | null {
  const { impact, effort, reach, confidence, months, importance, satisfaction } = fields;
  switch (method) {
    case "impact-effort":
      return priorityOf({ impact, effort });
    case "rice":
      return reach === null || impact === null || confidence === null || months === null
        ? null
        : rice(reach, riceImpact(impact), confidence, months);
    case "ulwick":
      return importance === null || satisfaction === null ? null : ulwick(importance, satisfaction);
  }
}

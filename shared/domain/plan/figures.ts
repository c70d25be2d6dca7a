import type { Id } from "@shared/base/ids.ts";

/** How far single answers lie apart, as they were measured. */
export interface MeasuredSpread {
  readonly figure: "gap" | "perception";
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
  /** Of the scale that the answers were given on. */
  readonly minimum: number;
  readonly maximum: number;
  /** Whose answers; "" = everybody's. */
  readonly segment: string;
  /** Of which wave; "" where there is but one. */
  readonly wave: string;
}

/** How many clients come in the time of a plan, at its site and of its segment. */
export interface ExpectedClients {
  readonly clients: number;
  /** What the cases are that they are told from, and how many clients each promises; null where none were counted. */
  readonly counted: { readonly cases: number; readonly each: number; readonly confidence: number } | null;
  readonly days: number;
  /** Where it is told from. */
  readonly source:
    | {
        readonly kind: "log";
        readonly name: string;
        readonly cases: number;
        readonly of: number;
        readonly standsFor: number;
        /** What the cases could be counted of; else they are those of all. */
        readonly ofSite: boolean;
        readonly ofSegment: boolean;
      }
    | { readonly kind: "reach"; readonly touchPointId: Id; readonly reach: number };
  /** The site, or the segment, could not be told apart: these are those of all. */
  readonly anySite: boolean;
  readonly anySegment: boolean;
}

/** What the engagement has measured that a plan rests on. */
export interface PlanFigures {
  /** By the id of the hypothesis; of means only. */
  readonly spreads: Readonly<Record<Id, MeasuredSpread>>;
  readonly expected: ExpectedClients | null;
}
export const NO_FIGURES: PlanFigures = { spreads: {}, expected: null };

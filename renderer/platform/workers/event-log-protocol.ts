import type { StepFigures, StepTransition } from "@shared/domain/event-log/by-step.ts";
import type { CaseChoice } from "@shared/domain/event-log/case-set.ts";
import type { LeftOut } from "@shared/domain/event-log/event-columns.ts";
import type { AttributeValueFigures, LogFigures } from "@shared/domain/event-log/log-figures.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { Dataset } from "@shared/domain/scoring/records.ts";

/** What is asked of one log. */
export interface LogQuestion {
  readonly record: EventLog;
  readonly dataset: Dataset;
  readonly choice: CaseChoice;
  /** Milliseconds. */
  readonly limit: number | null;
  /** The attribute that cases are compared by; null = none. */
  readonly compareBy: string | null;
  readonly confidence: number;
}

export interface AttributeChoice {
  readonly name: string;
  /** Values of the cases and how many have each; most first. "" are the cases that do not tell it. */
  readonly values: readonly { readonly value: string; readonly cases: number }[];
}

export interface LogAnswer {
  /** The most frequent variants only; how many there are in all is in `variantCount`. */
  readonly figures: LogFigures;
  readonly variantCount: number;
  /** How many of the most frequent variants hold 80 % of the cases. */
  readonly variantsForMost: number;
  readonly activityNames: readonly string[];
  readonly caseNames: readonly string[];
  readonly attributes: readonly AttributeChoice[];
  readonly comparison: readonly AttributeValueFigures[];
  readonly leftOut: LeftOut;
  readonly allCases: number;
  /** Of the steps that activities are tied to, in their order. */
  readonly steps: readonly StepFigures[];
  readonly stepTransitions: readonly StepTransition[];
  /** Days are those of UTC: the data set keeps no offsets. */
  readonly utcDays: boolean;
}

export type EventLogRequest =
  | {
      readonly kind: "column";
      readonly datasetId: string;
      readonly column: number;
      readonly data: DatasetColumn | null;
    }
  /** The data set is gone: so are its columns and what was read from them. */
  | { readonly kind: "forget"; readonly datasetId: string }
  | { readonly kind: "ask"; readonly ticket: number; readonly question: LogQuestion }
  | { readonly kind: "cancel"; readonly ticket: number };

export type EventLogReply =
  | { readonly ticket: number; readonly ok: true; readonly answer: LogAnswer }
  | { readonly ticket: number; readonly ok: false; readonly message: string };

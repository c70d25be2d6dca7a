import type { AnyRecord } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { Scorecard, SegmentFilter } from "@shared/domain/scoring/scorecard.ts";

export type ScorecardRequest =
  | {
      readonly kind: "column";
      readonly datasetId: string;
      readonly column: number;
      readonly data: DatasetColumn | null;
    }
  | {
      readonly kind: "compute";
      readonly ticket: number;
      readonly records: readonly AnyRecord[];
      readonly segments: readonly SegmentFilter[];
    };

export interface SegmentChoice {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export type ScorecardReply =
  | {
      readonly ticket: number;
      readonly ok: true;
      readonly card: Scorecard;
      readonly choices: readonly SegmentChoice[];
    }
  | { readonly ticket: number; readonly ok: false; readonly message: string };

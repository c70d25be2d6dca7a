import type { SegmentFilter } from "./figures.ts";

/** Whose answers count: respondents of these segments, in one wave. */
export interface MeasureScope {
  /** Values of one column are alternatives, columns are conditions; none = everybody. */
  readonly segments: readonly SegmentFilter[];
  /** The key of a wave (see `waves`); null = all of them. */
  readonly wave: string | null;
}

/** A scope as it is asked for: without a wave all of them. */
export type AskedScope = Pick<MeasureScope, "segments"> & Partial<Pick<MeasureScope, "wave">>;

export const WHOLE_SCOPE: MeasureScope = { segments: [], wave: null };

export const isWhole = ({ segments, wave }: MeasureScope): boolean => segments.length === 0 && wave === null;

/** A list of segments alone is a scope over all waves. */
export const scopeOf = (scope: AskedScope | readonly SegmentFilter[]): MeasureScope =>
  "segments" in scope
    ? { segments: scope.segments, wave: scope.wave ?? null }
    : { segments: scope, wave: null };

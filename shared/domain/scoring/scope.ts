import type { SegmentFilter } from "./figures.ts";

/** Whose answers count: respondents of these segments, in one wave. */
export interface MeasureScope {
  /** Values of one column are alternatives, columns are conditions; none = everybody. */
  readonly segments: readonly SegmentFilter[];
  /** The key of a wave (see `waves`); null = all of them. */
  readonly wave: string | null;
}

export const WHOLE_SCOPE: MeasureScope = { segments: [], wave: null };

export const isWhole = ({ segments, wave }: MeasureScope): boolean => segments.length === 0 && wave === null;

/** A list of segments alone is a scope over all waves. */
export const scopeOf = (scope: MeasureScope | readonly SegmentFilter[]): MeasureScope =>
  "segments" in scope ? scope : { segments: scope, wave: null };

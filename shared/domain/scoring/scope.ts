import type { SegmentFilter } from "./figures.ts";

/** Whose answers count: respondents of these segments, in one wave. */
export interface MeasureScope {
  /** Values of one column are alternatives, columns are conditions; none = everybody. */
  readonly segments: readonly SegmentFilter[];
  /** The key of a wave (see `waves`); null = all of them. */
  readonly wave: string | null;
}

/** A scope as it is asked for. Where nobody chose a wave it has none, and the newest counts (see `scopeAsked`). */
export interface AskedScope {
  readonly segments: MeasureScope["segments"];
  readonly wave?: MeasureScope["wave"] | undefined;
}

export const WHOLE_SCOPE: MeasureScope = { segments: [], wave: null };
export const NOTHING_CHOSEN: AskedScope = { segments: [] };

/** Neither a segment nor one wave limits it. */
export const isWhole = ({ segments, wave = null }: AskedScope): boolean =>
  segments.length === 0 && wave === null;

/** A list of segments alone is a scope over all waves. */
export const scopeOf = (scope: MeasureScope | readonly SegmentFilter[]): MeasureScope =>
  "segments" in scope ? scope : { segments: scope, wave: null };

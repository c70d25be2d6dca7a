import type { SegmentFilter } from "../scoring/figures.ts";
import type { MeasureScope } from "../scoring/scope.ts";
import type { ChartChoices } from "./chart.ts";

const SEGMENT = "segment ";
const WAVE = "wave";

/** Whose answers were chosen, as choices that a pinned chart can keep: one entry a segment column. */
export const segmentChoicesOf = (segments: readonly SegmentFilter[]): ChartChoices =>
  Object.fromEntries(segments.map(({ column, value }) => [`${SEGMENT}${column}`, value]));

export const segmentsOf = (choices: ChartChoices): SegmentFilter[] =>
  Object.entries(choices).flatMap(([key, value]) =>
    key.startsWith(SEGMENT) ? [{ column: key.slice(SEGMENT.length), value: String(value) }] : [],
  );

/** The same with the wave, where one was chosen. */
export const scopeChoicesOf = ({ segments, wave }: MeasureScope): ChartChoices => ({
  ...segmentChoicesOf(segments),
  ...(wave !== null && { [WAVE]: wave }),
});

export const scopeOfChoices = (choices: ChartChoices): MeasureScope => ({
  segments: segmentsOf(choices),
  wave: Object.hasOwn(choices, WAVE) ? String(choices[WAVE]) : null,
});

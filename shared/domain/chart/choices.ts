import type { ChartChoices } from "@shared/drawing/chart.ts";
import type { SegmentFilter } from "../scoring/figures.ts";
import type { AskedScope } from "../scoring/scope.ts";

const SEGMENT = "segment ";
const WAVE = "wave";
/** No wave has an empty key. */
const ALL_WAVES = "";

/** Whose answers were chosen, as choices that a pinned chart can keep: one entry a segment column. */
export const segmentChoicesOf = (segments: readonly SegmentFilter[]): ChartChoices =>
  Object.fromEntries(segments.map(({ column, value }) => [`${SEGMENT}${column}`, value]));

export const segmentsOf = (choices: ChartChoices): SegmentFilter[] =>
  Object.entries(choices).flatMap(([key, value]) =>
    key.startsWith(SEGMENT) ? [{ column: key.slice(SEGMENT.length), value: String(value) }] : [],
  );

/** The same with the wave; of a scope without one the chart shows the newest whenever it is drawn. */
export const scopeChoicesOf = ({ segments, wave }: AskedScope): ChartChoices => ({
  ...segmentChoicesOf(segments),
  ...(wave !== undefined && { [WAVE]: wave ?? ALL_WAVES }),
});

export const scopeOfChoices = (choices: ChartChoices): AskedScope => {
  const segments = segmentsOf(choices);
  const wave = choices[WAVE];
  if (wave === undefined) return { segments };
  return { segments, wave: wave === ALL_WAVES ? null : String(wave) };
};

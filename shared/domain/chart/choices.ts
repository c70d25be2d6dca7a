import type { ChartChoices } from "@shared/drawing/chart.ts";
import type { SegmentFilter } from "../scoring/figures.ts";
import type { AskedScope } from "../scoring/scope.ts";
import type { Wave } from "../scoring/waves.ts";

const SEGMENT = "segment ";
const WAVE = "wave";
const NEWEST = "newest wave";

/** Whose answers were chosen, as choices that a pinned chart can keep: one entry a segment column. */
export const segmentChoicesOf = (segments: readonly SegmentFilter[]): ChartChoices =>
  Object.fromEntries(segments.map(({ column, value }) => [`${SEGMENT}${column}`, value]));

export const segmentsOf = (choices: ChartChoices): SegmentFilter[] =>
  Object.entries(choices).flatMap(([key, value]) =>
    key.startsWith(SEGMENT) ? [{ column: key.slice(SEGMENT.length), value: String(value) }] : [],
  );

/** The same with the wave: none for all of them, and a mark where the newest is to be shown whenever it is drawn. */
export const scopeChoicesOf = ({ segments, wave }: AskedScope): ChartChoices => ({
  ...segmentChoicesOf(segments),
  ...(wave === undefined ? { [NEWEST]: true } : wave === null ? {} : { [WAVE]: wave }),
});

export const scopeOfChoices = (choices: ChartChoices): AskedScope => {
  const segments = segmentsOf(choices);
  if (choices[NEWEST] === true) return { segments };
  const wave = choices[WAVE];
  return { segments, wave: wave === undefined ? null : String(wave) };
};

/** Choices that go along with the newest wave, where the wave that they name is the newest now. */
export const goingAlong = ({ [WAVE]: wave, ...choices }: ChartChoices, newest: Wave | null): ChartChoices =>
  wave === undefined
    ? choices
    : wave === newest?.key
      ? { ...choices, [NEWEST]: true }
      : { ...choices, [WAVE]: wave };

/** Choices that name the wave which is the newest now, where they go along with it: what is drawn says what it is of. */
export const withNewest = (choices: ChartChoices, newest: Wave | null): ChartChoices => {
  if (choices[NEWEST] !== true || newest === null) return choices;
  const { [NEWEST]: _, ...others } = choices;
  return { ...others, [WAVE]: newest.key };
};

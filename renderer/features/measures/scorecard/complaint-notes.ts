import type { Complaints } from "@shared/domain/measure/complaints.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { ScoreRow } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";

/** What the counts of complaints are of, leave out and count twice; nothing while nobody said anything. */
export function complaintNotes(complaints: Complaints | null): readonly string[] {
  if (complaints === null || complaints.verbatims === 0) return [];
  const { segments, ofSegments, verbatims, withoutSegment, unassigned, clients, again } = complaints;
  const isFiltered = segments.length > 0;
  const twice = again.map(({ earlier, later, found, rows }) =>
    words.countTwice(earlier, later, found === rows ? null : found, rows),
  );
  if (isFiltered && ofSegments === 0) {
    return [withoutSegment === verbatims ? words.segmentUntold : words.segmentUnnamed(segments), ...twice];
  }
  return [
    words.complaintsNote(unassigned),
    ...(isFiltered && withoutSegment > 0 ? [words.withoutSegment(withoutSegment)] : []),
    ...(isFiltered && clients !== null ? [words.noRateOfSegment] : []),
    ...twice,
  ];
}

/** What the rates are of, and why one has no interval; null where there are none. */
export function rateNote(rows: readonly ScoreRow[]): string | null {
  const rates = rows.flatMap(({ said }) => said?.rate ?? []);
  const [first] = rates;
  if (!first) return null;
  const passages = rates.map(({ n }) => n);
  const text = (n: number) => numberText(n, 0);
  const note = words.complaintRateNote(
    text(Math.min(...passages)),
    text(Math.max(...passages)),
    first.confidence,
  );
  return rates.some(({ count, n }) => count > n) ? `${note} ${words.moreThanPassages}` : note;
}

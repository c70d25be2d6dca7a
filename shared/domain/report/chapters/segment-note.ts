import type { ChapterInputs } from "../report-inputs.ts";
import type { Block } from "../report-model.ts";

/** Whose answers the figures are where a segment was chosen for the report; nothing while they are everybody's. */
export function segmentNote({ model, report, scope, scorecard, format, words }: ChapterInputs): Block[] {
  const segment = model.get("segment", report.segmentId);
  if (!segment) return [];
  const isTold = scope.segments.length > 0;
  return [
    {
      kind: "paragraph",
      text: isTold
        ? words.composed.segmentOnly(segment.name, format.number(scorecard?.respondents ?? 0))
        : words.composed.segmentUnknown(segment.name),
      style: isTold ? "note" : "missing",
    },
  ];
}

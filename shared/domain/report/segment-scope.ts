import type { ReadModel } from "../core/model.ts";
import { filterOfSegment } from "../journey-map/voice-figures.ts";
import { type AskedScope, NOTHING_CHOSEN } from "../scoring/scope.ts";
import type { SegmentChoice } from "../scoring/survey-answers.ts";
import type { Report } from "./records.ts";

/** Whose answers the figures of a report are: those of its segment where a survey tells them apart, else everybody's. */
export function scopeOfReport(
  model: ReadModel,
  { segmentId }: Report,
  choices: readonly SegmentChoice[],
): AskedScope {
  const segment = model.get("segment", segmentId);
  const filter = segment ? filterOfSegment(segment.name, choices) : null;
  return filter ? { segments: [filter] } : NOTHING_CHOSEN;
}

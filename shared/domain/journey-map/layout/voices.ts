import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import { journeyMapMessages } from "../messages.ts";
import { MOST_CURVES } from "./curves.ts";
import type { JourneyVoice } from "./types.ts";

/** Key of the voice that speaks for everybody. */
export const ALL_CLIENTS = "all";

/** Whose ways are drawn: the chosen segments, or else all clients as one. Colour, marker and dash are the segment's own. */
export function voicesOf(model: ReadModel, segmentIds: readonly Id[]): JourneyVoice[] {
  const segments = model.all("segment").sort(byOrder);
  const chosen = segments.flatMap((segment, index): JourneyVoice[] => {
    if (!segmentIds.includes(segment.id)) return [];
    return [{ key: segment.id, segmentId: segment.id, name: segment.name, style: index % MOST_CURVES }];
  });
  if (chosen.length > 0) return distinctStyles(chosen.slice(0, MOST_CURVES));
  return [{ key: ALL_CLIENTS, segmentId: null, name: journeyMapMessages.allClients, style: null }];
}

/** The sixth segment has the look of the first, unless both are shown. */
function distinctStyles(voices: readonly JourneyVoice[]): JourneyVoice[] {
  const taken = new Set<number>();
  return voices.map((voice) => {
    let style = voice.style ?? 0;
    while (taken.has(style)) style = (style + 1) % MOST_CURVES;
    taken.add(style);
    return { ...voice, style };
  });
}

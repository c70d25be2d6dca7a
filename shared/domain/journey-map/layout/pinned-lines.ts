import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { isOfSegment, pinnedAtStep, shortQuote } from "../../verbatim/pinned-quotes.ts";
import type { Verbatim } from "../../verbatim/records.ts";
import { journeyMapMessages } from "../messages.ts";
import type { JourneyVoice } from "./types.ts";

/** Quotes that a cell has room for; how many more there are is said. */
const MOST = 2;
const LETTERS = 110;

/** What is pinned at a step, as a cell shows it. */
export interface PinnedLines {
  /** Each as one text: the quote and who said it. */
  readonly quotes: readonly { readonly said: string; readonly by: string }[];
  /** “+3 more”, or "". */
  readonly more: string;
}

/**
 * What clients said at a step, by whose words a line shows: with one voice its own and what nobody knows the segment
 * of, with several each its own and the first line the rest.
 */
export function pinnedLines(
  model: ReadModel,
  step: Step,
  voice: JourneyVoice | null,
  voices: readonly JourneyVoice[],
): PinnedLines {
  const pinned = pinnedAtStep(model, step).filter((verbatim) => speaks(verbatim, voice, voices));
  return {
    quotes: pinned.slice(0, MOST).map((verbatim) => ({
      said: journeyMapMessages.quoted(shortQuote(verbatim.text, LETTERS)),
      by: [verbatim.segment.trim(), verbatim.channel.trim(), journeyMapMessages.kinds[verbatim.kind]]
        .filter((word) => word !== "")
        .join(", "),
    })),
    more: pinned.length > MOST ? journeyMapMessages.more(pinned.length - MOST) : "",
  };
}

function speaks(verbatim: Verbatim, voice: JourneyVoice | null, voices: readonly JourneyVoice[]): boolean {
  const segments = voices.filter(({ segmentId }) => segmentId !== null);
  if (voice === null || voice.segmentId === null)
    return voices.length < 2 || !segments.some(({ name }) => isOfSegment(verbatim, name));
  return isOfSegment(verbatim, voice.name) || (voices.length < 2 && verbatim.segment.trim() === "");
}

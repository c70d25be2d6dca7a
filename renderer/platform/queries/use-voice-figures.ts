import type { VoiceFigures } from "@shared/domain/journey-map/layout/figure-boxes.ts";
import type { JourneyVoice } from "@shared/domain/journey-map/layout/types.ts";
import { filterOfSegment, voiceFigures } from "@shared/domain/journey-map/voice-figures.ts";
import { useEffect, useState } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";

const NONE: ReadonlyMap<string, VoiceFigures> = new Map();

/** What was measured for each voice of a journey map: all answers, or those of its segment. Computed off the main thread. */
export function useVoiceFigures(
  session: EngagementSession,
  voices: readonly JourneyVoice[],
): ReadonlyMap<string, VoiceFigures> {
  const generation = useEmitted([session.onChange], () => calculatorFor(session).generationOf("scorecard"));
  const key = JSON.stringify(voices.map(({ key, segmentId, name }) => [key, segmentId === null, name]));
  const [figures, setFigures] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the voices, the generation for the model
  useEffect(() => {
    let wanted = true;
    const calculator = calculatorFor(session);
    const compute = async () => {
      const [card, choices] = await Promise.all([
        calculator.ask("scorecard", { segments: [] }),
        calculator.ask("segmentChoices", {}),
      ]);
      const found = new Map<string, VoiceFigures>();
      for (const voice of voices) {
        const filter = voice.segmentId === null ? null : filterOfSegment(voice.name, choices);
        if (voice.segmentId === null) found.set(voice.key, voiceFigures(card));
        else if (filter)
          found.set(voice.key, voiceFigures(await calculator.ask("scorecard", { segments: [filter] })));
      }
      if (wanted) setFigures(found);
    };
    // Without figures the map says n/a; why there are none, the register tells.
    compute().catch(() => wanted && setFigures(NONE));
    return () => {
      wanted = false;
    };
  }, [session, key, generation]);
  return figures;
}

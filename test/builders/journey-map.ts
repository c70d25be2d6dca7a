import type { Segment } from "@shared/domain/engagement/records.ts";
import type { Experience } from "@shared/domain/journey-map/records.ts";
import { BlueprintBuilder } from "./blueprint-builder.ts";

const SAYS_NOTHING = { thoughts: "", feelings: "", feeling: null, pain: "", gain: "", quote: "" } as const;

export function segment(id: string, order: string): Segment {
  const plain = { description: "", needs: "", share: null, value: null, pictureId: null, quote: "" };
  return { ...plain, id, type: "segment", name: id, order };
}

export function experience(
  stepId: string,
  segmentId: string,
  words: Partial<Omit<Experience, "id" | "type" | "stepId" | "segmentId">>,
): Experience {
  return { ...SAYS_NOTHING, ...words, id: `${stepId}-${segmentId}`, type: "experience", stepId, segmentId };
}

/** Five client steps in two stages, two segments; the clerk's work leads from “asks” to “hears”. */
export function bookingMap(): BlueprintBuilder {
  const builder = new BlueprintBuilder(2)
    .step("needs", "client", "s1", 0, { feeling: 1, thoughts: "What does it cost?" })
    .step("asks", "client", "s1", 1, { feeling: 0.6, channel: "Phone" })
    .step("waits", "client", "s1", 2)
    .step("answers", "frontstage", "s1", 3)
    .step("hears", "client", "s2", 0, { feeling: -1.5, momentOfTruth: true })
    .step("pays", "client", "s2", 1, { feeling: 0 })
    .flow("needs", "asks")
    .flow("asks", "answers")
    .flow("answers", "hears")
    .flow("hears", "pays");
  builder.records.push(segment("firm", "a0"), segment("agency", "a1"));
  return builder;
}

import type { JourneyRow } from "../blueprint/records.ts";
import type { VerbatimKind } from "../verbatim/records.ts";

/** Words that stand in the picture of a journey map. */
export const journeyMapMessages = {
  rows: {
    steps: "Steps",
    thoughts: "Thoughts",
    feelings: "Feelings",
    emotion: "Emotion",
    channels: "Channels",
    pictures: "Pictures",
    quotes: "They say",
    pains: "Pains",
    gains: "Gains",
    moments: "Moments of truth",
    figures: "Gap",
  } satisfies Record<JourneyRow, string>,
  /** The scale of the emotion curve, by its value. */
  scale: [
    [2, "delighted"],
    [1, "pleased"],
    [0, "neutral"],
    [-1, "annoyed"],
    [-2, "angry"],
  ] as const,
  allClients: "All clients",
  other: (name: string, kind: "as-is" | "to-be") => `${name}: ${kind === "to-be" ? "to be" : "as is"}`,
  momentOfTruth: "Moment of truth",
  n: (count: number) => `n ${count}`,
  seen: (count: number) => `seen ${count}`,
  noAnswers: "n/a",
  notWalked: "does not come here",
  map: (name: string) => `Journey map: ${name}`,
  quoted: (text: string) => `“${text}”`,
  saidBy: (who: string) => `– ${who}`,
  more: (count: number) => `+${count} more`,
  kinds: {
    complaint: "complaint",
    comment: "comment",
    praise: "praise",
    suggestion: "suggestion",
  } satisfies Record<VerbatimKind, string>,
} as const;

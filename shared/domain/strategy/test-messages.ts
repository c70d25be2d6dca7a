import type { StrategyTestId } from "./tests.ts";

/** What a strategy is asked, on the screen and in a report. */
export const strategyTestMessages = {
  questions: {
    direction: "Is it said what clients can count on?",
    slogan: "Does something stand behind the slogan?",
    owner: "Does somebody own it?",
    communications: "Is it planned who is told?",
    focus: "Is there a focus, and is something done for it?",
    values: "Does a standard express each value?",
    initiatives: "Do the initiatives pull the same way?",
  } satisfies Record<StrategyTestId, string>,
  holds: "Holds",
  nothing: {
    slogan: "No slogan: nothing is promised outside.",
    values: "No values yet.",
    initiatives: "No initiatives yet.",
  } as Readonly<Partial<Record<StrategyTestId, string>>>,
} as const;

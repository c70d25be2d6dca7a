import { type Ends, stretch } from "./merged-answers.ts";
import { poolTallies, type Tally } from "./tally.ts";

/** The answers of several questions together, each stretched onto the wanted scale. */
export const stretchedTally = (questions: readonly (Ends & { tally: Tally })[], scale: Ends): Tally =>
  poolTallies(
    questions.map((one) => ({
      ...one.tally,
      values: one.tally.values.map((value) => stretch(value, one, scale)),
    })),
  );

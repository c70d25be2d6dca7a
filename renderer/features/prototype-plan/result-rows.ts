import { UserError } from "@shared/base/result.ts";
import type { Hypothesis, PrototypePlan, TrialResult } from "@shared/domain/plan/records.ts";
import { readNumber } from "./hypothesis-cells.ts";
import { messages } from "./messages.ts";

/** One look at one hypothesis, entered or still to come. */
export interface ResultRow {
  readonly id: string;
  readonly hypothesis: Hypothesis;
  readonly look: number;
  readonly result: TrialResult | undefined;
}

/** Every look of every hypothesis, look by look: each has its row before it has its figures. */
export const resultRows = ({ hypotheses, looks }: PrototypePlan): ResultRow[] =>
  Array.from({ length: looks }, (_, index) => index + 1).flatMap((look) =>
    hypotheses.map((hypothesis) => ({
      id: `${hypothesis.id} ${look}`,
      hypothesis,
      look,
      result: hypothesis.results.find((one) => one.look === look),
    })),
  );

type Patch = Partial<Omit<TrialResult, "look">>;

/** What a typed or pasted cell changes; throws what is wrong with it in words. */
export function resultPatch({ hypothesis }: ResultRow, columnId: string, text: string): Patch {
  const words = text.trim();
  switch (columnId) {
    case "date":
      return { date: readDate(words) };
    case "n":
      return { n: readCount(words, 1) };
    case "found":
      return hypothesis.kind === "proportion"
        ? { successes: readCount(words, 0) }
        : { mean: words === "" ? null : readNumber(words) };
    case "deviation": {
      if (hypothesis.kind === "proportion" && words !== "") throw new UserError(messages.noDeviation);
      const deviation = words === "" ? null : readNumber(words);
      if (deviation !== null && deviation < 0) throw new UserError(messages.badNumber(words));
      return { deviation };
    }
    case "source":
      return { source: words };
    default:
      return {};
  }
}

/** A day as it is kept, or "" for none. */
export function readDate(words: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words));
  if (words !== "" && !isDay) throw new UserError(messages.badDate(words));
  return words;
}

/** A whole number from `least` on; null where nothing stands. */
export function readCount(words: string, least: number): number | null {
  if (words === "") return null;
  const value = readNumber(words);
  if (!Number.isInteger(value) || value < least) throw new UserError(messages.badCount(words));
  return value;
}
